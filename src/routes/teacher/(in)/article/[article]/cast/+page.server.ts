import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { cleanedInWords } from '$lib/article/bring/clean/cleaned.ts';
import { isEnglish, languageInWords } from '$lib/article/bring/language.ts';
import { Correction, LONGEST_NAME } from '$lib/attribution/correction/schema.ts';
import { leftBehind } from '$lib/server/article/again.ts';
import { castOf, correctionsIn } from '$lib/server/article/cast.ts';
import { TOO_MANY_CORRECTIONS } from '$lib/server/article/corrections.ts';
import { markedArticle } from '$lib/server/article/marked.ts';
import { addCorrections, broughtOf, changeDetails } from '$lib/server/db/brought.ts';
import { beginOnBrought } from '$lib/server/quiz/making.ts';
import { TOO_MANY_QUIZZES } from '$lib/server/quiz/refusals.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import { newToken } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { brought }, url }) => {
	const marked = await markedArticle(brought);
	const { id, title, byline, source, date, address, notice, lang, dir } = brought;
	const edited = await broughtOf(brought.ownerId, url.searchParams.get('from') ?? '');
	return {
		/** Corrections of the article whose text was edited that found no place in this one. */
		left: edited ? await leftBehind(edited, brought.text) : [],
		canBeAsItCame: brought.came !== null,
		...{ id, lang, dir, english: isEnglish(lang), language: languageInWords(lang) },
		details: { title, byline, source, date, address, notice: notice ?? '' },
		cleaned: cleanedInWords(brought.cleaned),
		cast: castOf(marked),
		longestName: LONGEST_NAME,
		/** Names the corrections that this page's form will make: sent twice they are one. */
		token: newToken()
	};
};

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const Details = v.object({
	title: v.pipe(line(300), v.nonEmpty()),
	byline: line(200),
	source: line(200),
	date: v.pipe(line(10), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
	address: line(2_000),
	notice: line(500)
});

export const actions: Actions = {
	default: async ({ request, locals: { brought } }) => {
		const form = await formOf(request);
		const field = (name: string) => String(form?.get(name) ?? '');
		const token = field('token');
		const details = v.safeParse(Details, Object.fromEntries(form ?? []));
		if (!form || !/^[\w-]{32}$/.test(token)) return fail(400, { message: NO_FORM });
		if (!details.success) return fail(400, { message: DETAILS });
		const marked = await markedArticle(brought);
		const asked = correctionsIn(castOf(marked), marked.attributions, (id) => ({
			...{
				name: field(`name.${id}`).trim(),
				role: field(`role.${id}`).trim(),
				is: field(`is.${id}`)
			}
		}));
		const corrections = v.safeParse(v.array(Correction), asked);
		if (!corrections.success) return fail(400, { message: NAMES });
		const made = { token, corrections: corrections.output };
		if ((await addCorrections(brought, made, Date.now())) === 'too-many')
			error(409, TOO_MANY_CORRECTIONS);
		await changeDetails(brought.id, details.output);
		if (field('do') !== 'draft') redirect(303, `/teacher/article/${brought.id}`);
		const quiz = await beginOnBrought({ ...brought, ...details.output }, Date.now());
		if (quiz === 'too-many') error(409, TOO_MANY_QUIZZES);
		redirect(303, `/teacher/draft/${quiz}`);
	}
};

const DETAILS = 'A title is needed, and the date as a day. Nothing was changed.';
const NAMES = 'Every speaker needs a name of at most 120 characters. Nothing was changed.';
