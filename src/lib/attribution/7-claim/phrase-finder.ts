import { isApostrophe, wordEnd, wordStart } from '../1-read/word-ends.ts';

export type Found = { start: number; end: number };

type Phrase<Key> = { words: string[]; key: Key };
type Stem<Key> = { stem: string; key: Key };

/** Stems are looked up by so many of their letters; none is shorter. */
const PREFIX = 3;
const OPENINGS = 1 << 15;
/** Longer words are told apart no further. */
const LONGEST = 15;

/**
 * Finds the phrases of several lists in a text, in one pass over its words. A phrase that ends in
 * `*` is a stem: one word, with any end.
 */
export function finderOf<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>) {
	const keys = Object.keys(lists) as Key[];
	const phrases = new Map<string, Phrase<Key>[]>();
	const stems = new Map<string, Stem<Key>[]>();
	/** The lengths, a bit each, of what a phrase can open with; most words are passed over by them. */
	const openings = new Uint16Array(OPENINGS);
	const open = (word: string, length: number): void => {
		const at = openingOf(word, 0, length);
		openings[at] = (openings[at] as number) | lengthBit(length);
	};
	const add = <T>(map: Map<string, T[]>, at: string, value: T): void => {
		map.set(at, [...(map.get(at) ?? []), value]);
	};
	for (const key of keys)
		for (const phrase of lists[key]) {
			const words = phrase.toLowerCase().replace(/’/g, "'").split(' ');
			const [first = ''] = words;
			if (first.endsWith('*')) {
				const stem = first.slice(0, -1);
				add(stems, stem.slice(0, PREFIX), { stem, key });
				for (let length = stem.length; length <= LONGEST; length++) open(stem, length);
			} else {
				add(phrases, first, { words, key });
				open(first, first.length);
			}
		}

	/** Looks for the phrases between two places of the text. */
	return (text: string) => {
		const folded = foldedOf(text);
		const wordIs = (word: string, start: number, end: number): boolean =>
			end - start === word.length && folded.startsWith(word, start);
		/** The end of the phrase whose first word ends at `end`; -1 where other words follow. */
		const phraseEnd = (words: readonly string[], end: number, to: number): number => {
			let at = end;
			for (let k = 1; k < words.length; k++) {
				const next = wordStart(folded, at, to);
				if (next < 0) return -1;
				at = wordEnd(folded, next, to);
				const start = next > end && isApostrophe(folded.charCodeAt(next - 1)) ? next - 1 : next;
				if (!wordIs(words[k] as string, start, at)) return -1;
			}
			return at;
		};
		return (from: number, to: number): Record<Key, Found[]> => {
			const found = {} as Record<Key, Found[]>;
			for (const key of keys) found[key] = [];
			const note = (key: Key, start: number, end: number): void => {
				if (end < 0 || isName(text, start, from)) return;
				const list = found[key];
				const last = list[list.length - 1];
				if (!last || last.end <= start) list.push({ start, end });
				else if (last.start === start && last.end < end) last.end = end;
			};
			for (let at = wordStart(folded, from, to), end; at >= 0; at = wordStart(folded, end, to)) {
				end = wordEnd(folded, at, to);
				const start = at > from && isApostrophe(folded.charCodeAt(at - 1)) ? at - 1 : at;
				const opening = openings[openingOf(folded, start, end - start)] as number;
				if ((opening & lengthBit(end - start)) === 0) continue;
				const word = folded.slice(start, end);
				for (const { stem, key } of stems.get(word.slice(0, PREFIX)) ?? [])
					if (word.startsWith(stem)) note(key, start, end);
				for (const { words, key } of phrases.get(word) ?? [])
					note(key, start, phraseEnd(words, end, to));
			}
			return found;
		};
	};
}

/** In small letters with straight apostrophes, each in its place: “İ” alone has a longer small form. */
const foldedOf = (text: string): string =>
	text.replaceAll('İ', 'I').toLowerCase().replaceAll('’', "'");

/** Three letters folded into 15 bits: no sign is missed, a few words are looked up in vain. */
const openingOf = (text: string, at: number, length: number): number =>
	((text.charCodeAt(at) & 31) << 10) |
	((length > 1 ? text.charCodeAt(at + 1) & 31 : 0) << 5) |
	(length > 2 ? text.charCodeAt(at + 2) & 31 : 0);

const lengthBit = (length: number): number => 1 << Math.min(length, LONGEST);

/** “in May”, “Will Reed”: a capital where no sentence starts; “I” is none. */
function isName(text: string, start: number, from: number): boolean {
	const first = text[start] ?? '';
	if (
		first === first.toLowerCase() ||
		text[start + 1] === ' ' ||
		/['’]/.test(text[start + 1] ?? '')
	)
		return false;
	let before = start - 1;
	while (before >= from && text[before] === ' ') before--;
	return before >= from && !/[.?!:;“”"‘’«»()\-–—]/.test(text[before] ?? '');
}
