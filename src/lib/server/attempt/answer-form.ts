import * as v from 'valibot';
import { picksOf } from '../../question/response.ts';
import { SentAnswer } from './answer.ts';
import { formOf } from '../request/form.ts';

const AnswerForm = v.object({
	/** Which button was pressed. */
	do: v.picklist(['check', 'next', 'back']),
	/**
	 * Made by a page that starts an attempt, as long as `newToken` makes it: a guess that meets
	 * another's attempt is out of the question. An attempt's own pages have none.
	 */
	join: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{32}$/))),
	/** An answer with a part left open is to be checked as it is. */
	partly: v.boolean(),
	answer: SentAnswer
});

/** Reads a question's form; null where it is not one of ours. */
export async function readAnswerForm(request: Request) {
	const form = await formOf(request);
	if (!form) return null;
	const pressed = form.get('do');
	const sent = v.safeParse(AnswerForm, {
		do: pressed,
		join: form.get('join'),
		partly: form.has('partly'),
		answer: {
			picks: picksOf(form),
			revision: /^\d+$/.test(String(form.get('revision'))) ? Number(form.get('revision')) : null,
			check: pressed === 'check'
		}
	});
	return sent.success ? sent.output : null;
}
