import { isFurniture, type Block } from '../blocks.ts';
import { spanAt, type Span } from '../span.ts';
import { FREQUENT } from './frequent.ts';

const frequent = new Set(FREQUENT.split(/\s+/));

/** So many words a teacher looks through; of more the longest. */
const MOST = 24;
const SHORTEST = 4;
/** A whole word without capitals, so no name, and no part of a word with a hyphen. */
const WORD = /(?<![\p{L}\p{N}’'@./-])\p{Ll}+(?![\p{L}\p{N}@/-]|\.\p{L})/gu;

/** The words of the report that are rare in English, each where it first stands. */
export function rareWords(blocks: readonly Block[]): Span[] {
	const found = new Map<string, Span>();
	for (const block of blocks.filter((one) => !isFurniture(one)))
		for (const { 0: word, index } of block.text.matchAll(WORD)) {
			const base = basesOf(word).at(-1)!;
			if (word.length < SHORTEST || found.has(base) || isFrequent(word)) continue;
			const { start, end } = spanAt(block.text, index, index + word.length);
			found.set(base, { start: block.start + start, end: block.start + end, text: word });
		}
	return [...found.values()]
		.toSorted((a, b) => b.text.length - a.text.length)
		.slice(0, MOST)
		.toSorted((a, b) => a.start - b.start);
}

export function isFrequent(word: string): boolean {
	return basesOf(word).some((base) => frequent.has(base));
}

/** Endings, and what may have stood in their place. */
const ENDINGS: [RegExp, ...string[]][] = [
	[/ies$/, 'y'],
	[/es$/, ''],
	[/s$/, ''],
	[/ied$/, 'y'],
	[/([a-z])\1(?:ed|ings?|ers?|est)$/, '$1'],
	[/(?:ed|ings?|ers?|est)$/, '', 'e'],
	[/ily$/, 'y'],
	[/ly$/, '', 'le'],
	[/(?:ness|ments?)$/, ''],
	[/^(?:un|re)/, '']
];
/** What is spelled otherwise in Britain. */
const SPELLINGS: [RegExp, string][] = [
	[/our(?=s?$|ed|ing)/, 'or'],
	[/re(s?)$/, 'er$1'],
	[/is(?=e[sd]?$|ing$)/, 'iz'],
	[/ll(?=ed$|ing$|ors?$)/, 'l']
];

/** A word and the words it may be a form of. */
export function basesOf(word: string): string[] {
	const spelled = SPELLINGS.map(([from, to]) => word.replace(from, to));
	const all = [...new Set([word, ...spelled])];
	const bases = all.flatMap((one) =>
		ENDINGS.flatMap(([ending, ...puts]) =>
			ending.test(one) ? puts.map((put) => one.replace(ending, put)) : []
		)
	);
	return [...all, ...bases.filter(({ length }) => length > 2)];
}
