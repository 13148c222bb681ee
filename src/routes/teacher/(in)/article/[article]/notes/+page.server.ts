import { error, fail, redirect } from '@sveltejs/kit';
import { markedArticle } from '$lib/server/article/marked.ts';
import {
	keepNotes,
	LONGEST_HARD_WORD,
	LONGEST_NOTE,
	NOTE_REFUSED,
	offeredNotes,
	placeOfWord,
	readNote
} from '$lib/server/article/notes.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { brought } }) => {
	const { blocks } = await markedArticle(brought);
	return {
		...{ id: brought.id, title: brought.title, lang: brought.lang },
		offered: await offeredNotes(brought, blocks),
		...{ longestNote: LONGEST_NOTE, longestWord: LONGEST_HARD_WORD }
	};
};

export const actions: Actions = {
	default: async ({ request, locals: { brought } }) => {
		const form = await formOf(request);
		if (!form) return fail(400, { message: NO_FORM });
		const field = (name: string) => String(form.get(name) ?? '');
		const asked = [...form.keys()].flatMap((name) => {
			const [, kind, start, end] = /^(note|new)\.(\d{1,6})-(\d{1,6})$/.exec(name) ?? [];
			if (start === undefined) return [];
			const words = brought.text.slice(Number(start), Number(end));
			const note = field(name).trim() || field(`again.${start}`);
			// A page that is older than a note does not take it away.
			if (kind === 'new' && note === '') return [];
			return [readNote({ start: Number(start), words }, note)];
		});
		const other = field('words').trim();
		const place = placeOfWord(brought.text, other);
		if (other !== '') {
			if (!place) return fail(400, { message: NOTE_REFUSED.absent });
			asked.push(readNote(place, field('note')));
		}
		const notes = asked.filter((one) => one !== undefined);
		if (notes.length < asked.length) return fail(400, { message: NOTE_REFUSED.long });
		if ((await keepNotes(brought, notes, Date.now())) === 'too-many') error(409, NOTE_REFUSED.many);
		redirect(303, `/teacher/article/${brought.id}#notes`);
	}
};
