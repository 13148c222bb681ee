import { randomUUIDv7 } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '$lib/article/bring/kinds.ts';
import type { Brought } from '$lib/article/bring/schema.ts';
import { markedArticle } from '$lib/server/article/marked.ts';
import { kindsAgain, keepAgain } from '$lib/server/article/again.ts';
import { read, type Read } from '$lib/server/bring/read.ts';
import type { Work } from '$lib/server/bring/work.ts';
import { broughtOf, keepBrought, type BroughtArticle } from '$lib/server/db/brought.ts';
import { beginOnBrought } from '$lib/server/quiz/making.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import type { Actions, PageServerLoad } from './$types';

// What is pasted is taken with its formatting where a script runs.
export const csr = true;

/** The article whose text is edited, where it is one of the teacher's. */
const editedBy = async (teacher: { id: string }, id: string) =>
	id === '' ? null : broughtOf(teacher.id, id);

export const load: PageServerLoad = async ({ locals: { teacher }, url }) => {
	const old = await editedBy(teacher, url.searchParams.get('from') ?? '');
	return { edited: old && { id: old.id, title: old.title, text: old.text } };
};

export const actions: Actions = {
	default: async ({ request, locals: { teacher } }) => {
		const form = await formOf(request);
		if (!form) return fail(400, { message: NO_FORM, text: '' });
		const text = String(form.get('text') ?? '');
		const sent = await workIn(form);
		const refuse = (message: string) => fail(400, { message, text: text.slice(0, 100_000) });
		if (!sent) return refuse('Paste an article, or choose a file.');
		const answer = await read(sent, teacher.id);
		if ('refused' in answer) return refuse(answer.refused);
		const old = await editedBy(teacher, String(form.get('from') ?? ''));
		const id = await (old ? keepEdit(old, answer.brought) : keepNew(teacher.id, answer));
		if (id === 'too-many') return refuse(TOO_MANY);
		if (form.get('do') === 'draft') await goToDrafts(teacher.id, id);
		redirect(303, `/teacher/article/${id}/cast${old ? `?from=${old.id}` : ''}`);
	}
};

const TOO_MANY = 'You have 200 articles, as many as one teacher can keep. Delete one first.';

/** Straight to the questions, unless nobody is found to speak: that is said before anything else. */
async function goToDrafts(ownerId: string, id: string) {
	const brought = await broughtOf(ownerId, id);
	if (!brought || (await markedArticle(brought)).voices.speakers.length === 0) return;
	const quiz = await beginOnBrought(brought, Date.now());
	if (quiz !== 'too-many') redirect(303, `/teacher/draft/${quiz}`);
}

function keepNew(ownerId: string, { brought, came }: Read) {
	const { blocks, title, ...details } = brought;
	return keepBrought({
		...{ ...details, ...stored(brought), id: randomUUIDv7(), ownerId, broughtAt: Date.now() },
		title: title || titleOf(blocks[0]?.text ?? ''),
		came: came && { ...stored(came), cleaned: came.cleaned }
	});
}

/** An edited text: it is called as before where its headline is, and comes from where it came. */
function keepEdit(old: BroughtArticle, { blocks, title, lang, dir, cleaned }: Brought) {
	const headline = blocks.find(({ kind }) => kind === 'headline')?.text ?? '';
	const called = old.text.includes(headline) ? old.title : title;
	const kinds = kindsAgain(old, blocks);
	return keepAgain(old, { text: textOf(blocks), kinds, title: called, lang, dir, cleaned });
}

const stored = ({ blocks }: Brought) => ({
	text: textOf(blocks),
	kinds: blocks.map(({ kind }) => kind)
});

/** A file, else what was pasted: with its formatting where a script took it along. */
async function workIn(form: FormData): Promise<Work | null> {
	const asItCame = form.has('as-it-came');
	const file = form.get('file');
	if (file instanceof File && file.size > 0) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return { bytes, name: file.name, type: file.type, asItCame };
	}
	const html = String(form.get('html') ?? '');
	if (html.trim() !== '')
		return { bytes: bytesOf(html), type: 'text/html', pasted: true, asItCame };
	const text = String(form.get('text') ?? '');
	return text.trim() === '' ? null : { bytes: bytesOf(text), asItCame };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** An article without a headline is called by its first words. */
const titleOf = (line: string) => (line.length > 80 ? `${line.slice(0, 77).trimEnd()} …` : line);
