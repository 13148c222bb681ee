import { randomUUIDv7 } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '$lib/article/bring/kinds.ts';
import { read } from '$lib/server/bring/read.ts';
import type { Work } from '$lib/server/bring/work.ts';
import { keepBrought } from '$lib/server/db/brought.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import type { Actions } from './$types';

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
		const { blocks, ...details } = answer.brought;
		const { title, byline, source, date, address, lang, dir, cleaned } = details;
		const id = await keepBrought({
			...{ id: randomUUIDv7(), ownerId: teacher.id, text: textOf(blocks) },
			...{ title: title || titleOf(blocks[0]?.text ?? ''), byline, source, date, address },
			...{ lang, dir, cleaned, kinds: blocks.map(({ kind }) => kind), broughtAt: Date.now() }
		});
		if (id === 'too-many') return refuse(TOO_MANY);
		redirect(303, `/teacher/article/${id}/cast`);
	}
};

const TOO_MANY = 'You have 200 articles, as many as one teacher can keep. Delete one first.';

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
