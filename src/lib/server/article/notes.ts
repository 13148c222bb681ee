import type { Block } from '../../article/blocks.ts';
import { rareWords } from '../../article/hard/rare.ts';
import { hardWordAt, type HardWord, type WordsAt } from '../../article/notes.ts';
import type { BroughtArticle } from '../db/brought.ts';
import {
	changeNotes,
	MOST_NOTES,
	notesOnOthers,
	storedNotesOf,
	type StoredNote
} from '../db/notes.ts';

export const LONGEST_NOTE = 300;
export const LONGEST_HARD_WORD = 60;

export const NOTE_REFUSED = {
	absent: 'The word does not stand in the article. Nothing was changed.',
	long: `A note is for a word or a few, of at most ${LONGEST_HARD_WORD} characters, and has at most ${LONGEST_NOTE} itself. Nothing was changed.`,
	many: `This article has ${MOST_NOTES} notes, as many as can be kept. Nothing was changed.`
};

/** The notes on an article's hard words, as an article of the library has them. */
export async function notesOf({
	id,
	text
}: Pick<BroughtArticle, 'id' | 'text'>): Promise<HardWord[]> {
	const stored = await storedNotesOf(id);
	return stored.flatMap((one) => hardWordAt(text, one, one.note) ?? []);
}

/** A word that has a note, had one in another article, or is rare. */
export type Offered = WordsAt & {
	note: string;
	/** What was written about it before, and in which article. */
	before: { note: string; title: string } | null;
};

/** The words that a page offers for a note, in the order of the text. */
export async function offeredNotes(
	{ id, ownerId, text }: BroughtArticle,
	blocks: readonly Block[]
): Promise<Offered[]> {
	const others = await notesOnOthers(ownerId, id);
	const before = (words: string) =>
		others.find((one) => folded(one.words) === folded(words)) ?? null;
	const offered = new Map<string, Offered>();
	const offer = (at: WordsAt, note = '') => {
		if (!offered.has(folded(at.words)))
			offered.set(folded(at.words), { ...at, note, before: before(at.words) });
	};
	for (const { start, words, note } of await storedNotesOf(id)) offer({ start, words }, note);
	for (const { words } of others) {
		const place = placeOfWord(text, words);
		if (place) offer(place);
	}
	for (const { start, text: words } of rareWords(blocks)) offer({ start, words });
	return [...offered.values()].toSorted((a, b) => a.start - b.start);
}

const folded = (words: string) => words.toLowerCase();

/** Where words first stand in a text, whole; the case of their letters aside. */
export function placeOfWord(text: string, words: string): WordsAt | null {
	const whole = `(?<![\\p{L}\\p{N}])${words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
	const found = new RegExp(whole, 'iu').exec(text);
	return found && { start: found.index, words: found[0] };
}

/** Says of words what they mean; an empty note takes it away. What lay on the same words goes. */
export async function keepNotes(
	{ id }: Pick<BroughtArticle, 'id'>,
	asked: readonly (WordsAt & { note: string })[],
	now: number
): Promise<'kept' | 'too-many'> {
	const stored = await storedNotesOf(id);
	let notes = stored;
	for (const one of asked) {
		if (notes.some((known) => known.start === one.start && isSame(known, one))) continue;
		notes = notes.filter((known) => folded(known.words) !== folded(one.words) && !meet(known, one));
		if (one.note !== '') notes = [...notes, { ...one, madeAt: now }];
	}
	if (notes.length > MOST_NOTES) return 'too-many';
	const kept = await changeNotes(id, {
		gone: stored.filter((one) => !notes.includes(one)).map(({ start }) => start),
		put: notes.filter((one) => !stored.includes(one))
	});
	return kept ? 'kept' : 'too-many';
}

const isSame = (a: StoredNote, b: WordsAt & { note: string }) =>
	a.words === b.words && a.note === b.note;
const meet = (a: WordsAt, b: WordsAt) =>
	a.start < b.start + b.words.length && b.start < a.start + a.words.length;

/** A note as a form asks for it; undefined where it is none of ours. */
export function readNote(at: WordsAt, note: string): (WordsAt & { note: string }) | undefined {
	const isWord = /[\p{L}\p{N}]/u.test(at.words) && !/\n/.test(at.words);
	const fits = at.words.length <= LONGEST_HARD_WORD && note.trim().length <= LONGEST_NOTE;
	return isWord && fits ? { ...at, note: note.trim() } : undefined;
}
