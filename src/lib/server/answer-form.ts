import * as v from 'valibot';
import { SentAnswer } from './answer.ts';

/** Which button of a question's form was pressed. */
const Do = v.picklist(['check', 'next', 'back']);

/** As long as `newToken` makes it: a guess that meets another's attempt is out of the question. */
const JoinId = v.pipe(v.string(), v.regex(/^[\w-]{32}$/));

const Form = v.pipe(
	v.instance(FormData),
	v.transform((form) => {
		const pressed = form.get('do');
		return {
			do: pressed,
			/** Made by the page that starts an attempt; an attempt's own pages have none. */
			join: form.get('join') ?? undefined,
			answer: {
				picks: [...form]
					.filter(([name, value]) => name.startsWith('row.') && value !== '')
					.map(([name, option]) => ({ row: name.slice('row.'.length), option })),
				revision: Number(form.get('revision') ?? NaN),
				check: pressed === 'check'
			}
		};
	}),
	v.object({ do: Do, join: v.optional(JoinId), answer: SentAnswer })
);

/** Reads a question's form; null where it is not one of ours. */
export async function readAnswerForm(request: Request) {
	const parsed = v.safeParse(Form, await formOf(request));
	return parsed.success ? parsed.output : null;
}

/** The form's fields; undefined where the body is no form at all. */
export async function formOf(request: Request): Promise<FormData | undefined> {
	try {
		return await request.formData();
	} catch (error) {
		// A body over the limit has a status of its own and is answered with it.
		if (error instanceof Error && 'status' in error) throw error;
		return undefined;
	}
}
