import { describe, expect, it } from 'vitest';
import { readWords } from './1-read/reading.ts';
import { tokensOf } from './1-read/tokens.ts';
import { analysisOf, analyze } from './analyze.ts';

/** Texts that make work for one step or another, n times as long. */
const TEXTS: Record<string, (n: number) => string> = {
	'paragraphs of report': (n) =>
		'Noor Haddad, who leads the town, said on Monday that “the bridge” was safe. “We checked,” she added.\n\n'.repeat(
			n
		),
	'one endless line': (n) =>
		'Noor Haddad said that the bridge was safe. “We checked,” she added. '.repeat(n),
	'one sentence without an end': (n) => 'Haddad said that Reed said and '.repeat(n),
	'nothing but quotation marks': (n) => '" '.repeat(8 * n),
	'nothing but short quotes': (n) => '“a” '.repeat(6 * n),
	'quotes that never close': (n) => '“She said no\n'.repeat(n),
	'brackets in brackets': (n) => '('.repeat(4 * n) + 'no' + ')'.repeat(4 * n),
	'lists of names': (n) => 'Noor, Reed and '.repeat(n),
	apostrophes: (n) => "'a' said ".repeat(2 * n),
	'marks of all kinds': (n) => "\"a “b” 'c' ‘d’ «e» ".repeat(2 * n),
	'words with hyphens and stops': (n) => 'a-'.repeat(8 * n) + 'A.'.repeat(8 * n),
	pronouns: (n) => 'She said so. '.repeat(n)
};

/** How often the steps behind the tagger look at a token, a quote or a block of a text. */
function readsOf(text: string): number {
	let reads = 0;
	const counted = <T>(list: T[]): T[] =>
		new Proxy(list, {
			get(target, key, receiver) {
				reads++;
				return Reflect.get(target, key, receiver) as unknown;
			}
		});
	const words = readWords(text);
	analysisOf({
		...words,
		blocks: counted(words.blocks),
		quotes: counted(words.quotes),
		worded: words.worded.map((one) => ({ ...one, tokens: counted(one.tokens) }))
	});
	return reads;
}

describe('the work', () => {
	for (const [name, make] of Object.entries(TEXTS))
		it(`grows with the length of ${name} and no faster`, () => {
			const [once, fourTimes] = [readsOf(make(100)), readsOf(make(400))];
			expect(fourTimes).toBeLessThan(4.6 * once + 1000);
		});

	it('meets no statement of more parts than a long sentence has, and no word without an end', () => {
		for (const make of Object.values(TEXTS))
			for (const { content } of analyze(make(400)).attributions)
				expect(content.length).toBeLessThan(300);
		for (const text of ['A.', 'a-', 'a’', '1,', 'a', '.', '@', '#a'].map((one) => one.repeat(5000)))
			for (const { start, end } of tokensOf(
				text,
				[{ start: 0, end: text.length, firstQuote: 0 }],
				[],
				new Set()
			)[0] ?? [])
				expect(end - start).toBeLessThan(200);
	});

	it('ends soon for 100,000 quotation marks and for a line of 500,000 characters', () => {
		const began = performance.now();
		expect(analyze('"'.repeat(100_000)).blocks).toHaveLength(1);
		expect(analyze('x'.repeat(500_000)).blocks).toHaveLength(1);
		expect(analyze(TEXTS['one endless line']?.(600) ?? '').attributions.length).toBeGreaterThan(
			550
		);
		expect(performance.now() - began).toBeLessThan(20_000);
	}, 30_000);
});
