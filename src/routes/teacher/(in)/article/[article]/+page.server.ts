import { error, fail, redirect } from '@sveltejs/kit';
import { isEnglish, languageInWords } from '$lib/article/bring/language.ts';
import { cleanedInWords } from '$lib/article/bring/clean/cleaned.ts';
import { countWords } from '$lib/article/bring/limits.ts';
import { notesOn } from '$lib/article/notes.ts';
import { placeOf } from '$lib/components/article/place.ts';
import {
	keepNotes,
	LONGEST_NOTE,
	NOTE_REFUSED,
	notesOf,
	readNote
} from '$lib/server/article/notes.ts';
import { firstWords } from '$lib/article/words.ts';
import { restingOn } from '$lib/attribution/correction/correct.ts';
import type { Correction } from '$lib/attribution/correction/schema.ts';
import { gradeOf } from '$lib/question/lint/grade.ts';
import { keepAsItCame } from '$lib/server/article/again.ts';
import { forgetText } from '$lib/server/article/found.ts';
import { markedArticle, type MarkedArticle } from '$lib/server/article/marked.ts';
import {
	blockCorrection,
	chosenWords,
	logInWords,
	missedCorrection,
	placesInForm,
	statementCorrection,
	TOO_MANY_CORRECTIONS
} from '$lib/server/article/corrections.ts';
import { addCorrections, archiveBrought, undoCorrections } from '$lib/server/db/brought.ts';
import type { BroughtArticle } from '$lib/server/db/brought.ts';
import { toRepair } from '$lib/server/quiz/to-repair.ts';
import { TOO_MANY_QUIZZES } from '$lib/server/quiz/refusals.ts';
import { beginOnBrought } from '$lib/server/quiz/making.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import { newToken } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

// Words are chosen by selecting them where a script runs.
export const csr = true;

export const load: PageServerLoad = async ({ locals: { brought }, url }) => {
	const marked = await markedArticle(brought);
	const { attributions, speakers, voices, blocks } = marked;
	const only = url.searchParams.get('speaker');
	const { id, title, source, date, byline, address, lang, dir, text } = brought;
	return {
		...{ id, title, source, date, byline, address, lang, dir, blocks, voices },
		...{ english: isEnglish(lang), language: languageInWords(lang) },
		...{ cleaned: cleanedInWords(brought.cleaned), canBeAsItCame: brought.came !== null },
		noticeAsked: brought.notice !== null,
		archived: brought.archivedAt !== null,
		...sizeOf(text, marked),
		only: voices.speakers.some((one) => one.id === only) ? only : null,
		/** The start of the statement, or of the block, whose form is open. */
		change: numberIn(url, 'change'),
		add: numberIn(url, 'add'),
		statements: attributions.map(({ content, speaker, origin, type, sure }) => ({
			...{ speaker, origin, type, sure, start: content[0]!.start },
			end: content.at(-1)!.end,
			words: firstWords(content[0]!.text, 6),
			at: placesInForm(content)
		})),
		speakers: speakers.map(({ id, name }) => ({ id, name })),
		toRepair: await toRepair(brought, { attributions, speakers }),
		log: await logInWords(text, marked),
		notes: notesOn(text, await notesOf(brought)),
		longestNote: LONGEST_NOTE,
		token: newToken()
	};
};

/** Words, minutes of reading aloud to oneself, and the grade of what the reporter writes. */
function sizeOf(text: string, { blocks, speakers }: MarkedArticle) {
	const words = Math.round(countWords(text));
	const body = blocks.filter(({ kind }) => kind === 'paragraph').map((block) => block.text);
	const grade = gradeOf(body, speakers);
	return {
		...{ words, minutes: Math.ceil(words / WORDS_A_MINUTE) },
		grade: grade === null ? null : Math.max(1, Math.round(grade))
	};
}

/** A reader of fourteen, in a text that will be asked about. */
const WORDS_A_MINUTE = 180;

function numberIn(url: URL, name: string): number | null {
	const sent = url.searchParams.get(name);
	return sent !== null && /^\d{1,6}$/.test(sent) ? Number(sent) : null;
}

type Field = (name: string) => string;
type Asked = Correction | { refused: string } | { keptAt: string } | null;

/** An action that adds one correction, or keeps a note, and comes back to where it was made. */
async function adding(
	{ request, locals: { brought } }: { request: Request; locals: App.Locals },
	asked: (field: Field) => Asked | Promise<Asked>
) {
	const form = await formOf(request);
	const field: Field = (name) => String(form?.get(name) ?? '');
	const correction = /^[\w-]{32}$/.test(field('token')) ? await asked(field) : null;
	if (!correction) return fail(400, { message: NO_FORM, chosen: null });
	if ('refused' in correction)
		return fail(400, { message: correction.refused, chosen: chosenIn(field) });
	if ('keptAt' in correction) redirect(303, `/teacher/article/${brought.id}#${correction.keptAt}`);
	const made = { token: field('token'), corrections: [correction] };
	if ((await addCorrections(brought, made, Date.now())) === 'too-many')
		error(409, TOO_MANY_CORRECTIONS);
	const place = 'at' in correction ? `at-${correction.at[0]!.start}` : field('place');
	redirect(303, `/teacher/article/${brought.id}#${/^[\w-]{1,20}$/.test(place) ? place : ''}`);
}

/** Keeps a note on the words that were chosen. */
async function noteIn(
	brought: BroughtArticle,
	{ blocks }: MarkedArticle,
	field: Field
): Promise<Asked> {
	const chosen = chosenWords(blocks, field);
	if ('refused' in chosen) return chosen;
	const { start, end } = chosen.place;
	const note = readNote({ start, words: brought.text.slice(start, end) }, field('note'));
	if (!note) return { refused: NOTE_REFUSED.long };
	if ((await keepNotes(brought, [note], Date.now())) === 'too-many') error(409, NOTE_REFUSED.many);
	return { keptAt: placeOf(chosen.block) };
}

/** What a form chose, for the same form once more. */
const chosenIn = (field: Field) => ({
	block: Number(field('block')),
	words: field('words').slice(0, LONGEST_KEPT)
});
const LONGEST_KEPT = 5_000;

export const actions: Actions = {
	statement: (event) => adding(event, statementCorrection),
	words: async (event) => {
		const marked = await markedArticle(event.locals.brought);
		return adding(event, (field) =>
			field('do') === 'note'
				? noteIn(event.locals.brought, marked, field)
				: missedCorrection(marked, field)
		);
	},
	block: (event) =>
		adding(event, async (field) =>
			blockCorrection((await markedArticle(event.locals.brought)).blocks, field)
		),
	undo: async ({ request, locals: { brought } }) => {
		const id = String((await formOf(request))?.get('id') ?? '');
		const { foundUnder, log } = await markedArticle(brought);
		if (log.some((one) => one.id === id)) {
			const resting = await restingOn(brought.text, foundUnder, log, id);
			await undoCorrections(brought.id, [id, ...resting.map((one) => one.id)], Date.now());
		}
		redirect(303, `/teacher/article/${brought.id}#corrections`);
	},
	draft: async ({ locals: { brought } }) => {
		const id = await beginOnBrought(brought, Date.now());
		if (id === 'too-many') error(409, TOO_MANY_QUIZZES);
		redirect(303, `/teacher/draft/${id}`);
	},
	came: async ({ locals: { brought } }) => {
		const id = await keepAsItCame(brought);
		if (id === 'too-many')
			error(409, 'You have as many articles as can be kept. Delete one first.');
		redirect(303, `/teacher/article/${id}/cast${id === brought.id ? '' : `?from=${brought.id}`}`);
	},
	archive: ({ locals: { brought } }) => putAway(brought, Date.now()),
	unarchive: ({ locals: { brought } }) => putAway(brought, null)
};

async function putAway({ id, articleId }: BroughtArticle, at: number | null) {
	await archiveBrought(id, at);
	if (at !== null) forgetText(articleId);
	redirect(303, '/teacher/article');
}
