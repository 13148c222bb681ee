import { eachWord } from './words.ts';

/** Finds the phrases of several lists in a text, in one pass over its words. */
export type Found = { start: number; end: number };

type Phrase<Key> = { words: string[]; key: Key };
type Stem<Key> = { stem: string; key: Key };

/** Stems are looked up by so many of their letters; none is shorter. */
const PREFIX = 3;

/** A phrase that ends in `*` is a stem: one word, with any end. */
export function finderOf<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>) {
	const keys = Object.keys(lists) as Key[];
	const phrases = new Map<string, Phrase<Key>[]>();
	const stems = new Map<string, Stem<Key>[]>();
	const add = <T>(map: Map<string, T[]>, at: string, value: T): void => {
		map.set(at, [...(map.get(at) ?? []), value]);
	};
	for (const key of keys)
		for (const phrase of lists[key]) {
			const words = phrase.toLowerCase().replace(/’/g, "'").split(' ');
			const [first = ''] = words;
			if (first.endsWith('*'))
				add(stems, first.slice(0, PREFIX), { stem: first.slice(0, -1), key });
			else add(phrases, first, { words, key });
		}

	return (text: string, offset: number): Record<Key, Found[]> => {
		const found = Object.fromEntries(keys.map((key) => [key, [] as Found[]])) as Record<
			Key,
			Found[]
		>;
		const words: { word: string; start: number; end: number }[] = [];
		const lower = text.toLowerCase().replaceAll('’', "'");
		// A letter whose small form is longer would shift the offsets; the text is then taken as it is.
		const folded = lower.length === text.length ? lower : text;
		eachWord(folded, (start, end) => {
			words.push({ word: folded.slice(start, end), start: offset + start, end: offset + end });
		});
		const note = (key: Key, from: number, to: number): void => {
			const start = words[from]?.start ?? 0;
			const end = words[to - 1]?.end ?? start;
			const list = found[key];
			const last = list[list.length - 1];
			if (!last || last.end <= start) list.push({ start, end });
			else if (last.start === start && last.end < end) last.end = end;
		};
		words.forEach(({ word }, i) => {
			for (const { stem, key } of stems.get(word.slice(0, PREFIX)) ?? [])
				if (word.startsWith(stem)) note(key, i, i + 1);
			for (const { words: parts, key } of phrases.get(word) ?? [])
				if (parts.every((part, k) => words[i + k]?.word === part)) note(key, i, i + parts.length);
		});
		return found;
	};
}
