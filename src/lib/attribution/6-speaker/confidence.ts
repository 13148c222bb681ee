import type { Statement } from '../5-statement/statement.ts';
import type { Heard } from './resolve.ts';

/**
 * How many of a hundred statements of each rule are right, in content and in speaker: with words in
 * marks, and without. Measured on one half of the articles that the README names; the other half is
 * within five of it.
 */
const RIGHT: Readonly<Record<string, readonly [quoted: number, plain: number]>> = {
	'before-cue': [97, 84],
	'around-cue': [96, 95],
	label: [90, 90],
	'that-clause': [91, 85],
	'quote-after-cue': [87, 87],
	'clause-after-cue': [87, 83],
	'according-to': [88, 84],
	'noun-after-cue': [86, 71],
	'to-after-cue': [88, 73],
	'wh-after-cue': [80, 75],
	'preposition-after-cue': [60, 50],
	'quote-runs-on': [55, 55],
	unmarked: [70, 70],
	'same-paragraph': [65, 65],
	'paragraph-of-quote': [62, 62],
	'sentence-before': [66, 66],
	colon: [65, 65],
	'cue-in-sentence': [54, 54],
	'subject-of-sentence': [32, 32]
};

type Found = { heard: Heard | null; unclosed: boolean; quoted: boolean };

/** From 0 to 1: what the rule is worth, less where the source is shared, unnamed or kept back. */
export function confidenceOf(
	{ rule, shared, kept }: Statement,
	{ heard, unclosed, quoted }: Found
): number {
	const [marked, plain] = RIGHT[rule] ?? [50, 50];
	const right = (quoted ? marked : plain) - (shared ? (quoted ? 9 : 20) : 0);
	const factor = (heard?.figure ? 1 : heard ? 0.8 : 0.9) * (kept ? 0.6 : 1) * (unclosed ? 0.6 : 1);
	return Math.round(right * factor) / 100;
}
