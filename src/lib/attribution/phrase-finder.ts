import { eachWord } from './words.ts';

/** Finds the phrases of several lists in a text, in one pass over its words. */
export type Found = { start: number; end: number };

type Phrase<Key> = { words: string[]; key: Key };
type Stem<Key> = { stem: string; key: Key };

/** Stems are looked up by so many of their letters; none is shorter. */
const PREFIX = 3;
const OPENINGS = 1 << 14;

/** A phrase that ends in `*` is a stem: one word, with any end. */
export function finderOf<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>) {
	const keys = Object.keys(lists) as Key[];
	const phrases = new Map<string, Phrase<Key>[]>();
	const stems = new Map<string, Stem<Key>[]>();
	/** The first two letters that a phrase can have; most words of a text are passed over by them. */
	const openings = new Uint8Array(OPENINGS);
	const add = <T>(map: Map<string, T[]>, at: string, value: T): void => {
		map.set(at, [...(map.get(at) ?? []), value]);
		openings[openingOf(at, 0)] = 1;
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
		const small = text.toLowerCase();
		const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
		// A letter whose small form is longer would shift the offsets; the text is then taken as it is.
		const folded = lower.length === text.length ? lower : text;
		const starts: number[] = [];
		const ends: number[] = [];
		eachWord(folded, (start, end) => {
			starts.push(start);
			ends.push(end);
		});
		const note = (key: Key, from: number, to: number): void => {
			if (isName(text, starts[from] ?? 0)) return;
			const start = offset + (starts[from] ?? 0);
			const end = offset + (ends[to - 1] ?? 0);
			const list = found[key];
			const last = list[list.length - 1];
			if (!last || last.end <= start) list.push({ start, end });
			else if (last.start === start && last.end < end) last.end = end;
		};
		const wordAt = (i: number): string => folded.slice(starts[i], ends[i]);
		for (let i = 0; i < starts.length; i++) {
			if (openings[openingOf(folded, starts[i] ?? 0)] === 0) continue;
			const word = wordAt(i);
			for (const { stem, key } of stems.get(word.slice(0, PREFIX)) ?? [])
				if (word.startsWith(stem)) note(key, i, i + 1);
			for (const { words, key } of phrases.get(word) ?? [])
				if (words.every((part, k) => k === 0 || (i + k < starts.length && wordAt(i + k) === part)))
					note(key, i, i + words.length);
		}
		return found;
	};
}

/** Two letters folded into 14 bits: no sign is missed, a few words are looked up in vain. */
const openingOf = (text: string, at: number): number =>
	((text.charCodeAt(at) & 127) << 7) | (at + 1 < text.length ? text.charCodeAt(at + 1) & 127 : 0);

/** “in May”, “Will Reed”: a capital where no sentence starts; “I” is none. */
function isName(text: string, start: number): boolean {
	const first = text[start] ?? '';
	if (
		first === first.toLowerCase() ||
		text[start + 1] === ' ' ||
		/['’]/.test(text[start + 1] ?? '')
	)
		return false;
	let before = start - 1;
	while (before >= 0 && text[before] === ' ') before--;
	return before >= 0 && !/[.?!:;“”"‘’«»()\-–—]/.test(text[before] ?? '');
}
