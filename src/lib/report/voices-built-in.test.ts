import { describe, expect, it } from 'vitest';
import { blocksOf, isFurniture } from '../article/blocks.ts';
import { wordsOf } from '../article/words.ts';
import { analyze } from '../attribution/analyze.ts';
import { ATTRIBUTIONS, ONLY_MENTIONED, SPEAKERS } from '../library/us-and-nato/marks.ts';
import { TEXT } from '../library/us-and-nato/text.ts';
import { voicesOf } from './voices.ts';

describe('the voices of the built-in article', () => {
	const blocks = blocksOf(TEXT);
	const voices = voicesOf({
		text: TEXT,
		blocks,
		attributions: ATTRIBUTIONS,
		speakers: SPEAKERS
	});

	it('are eight, in the order in which they are first heard', () => {
		expect(voices.speakers.map(({ id, slot }) => [slot, id])).toEqual([
			[1, 'blinken'],
			[2, 'kremlin-proxies'],
			[3, 'pro-russian-officials'],
			[4, 'ukraine-and-its-allies'],
			[5, 'stoltenberg'],
			[6, 'denmark-and-poland'],
			[7, 'colonna'],
			[8, 'united-nations']
		]);
		expect(voices.mentioned).toMatchObject(ONLY_MENTIONED);
	});

	it('show whom else the article names, in the words that name them', () => {
		for (const { proof, mentions } of voices.mentioned) {
			expect(mentions.map(({ text }) => text)).toContain(proof!.words);
			const words = `${proof!.before}${proof!.words}${proof!.after}`.replace(/^… | …$/g, '');
			expect(TEXT).toContain(words);
		}
	});

	it('lend the headline a word, which is marked as theirs and counted as the reporter’s', () => {
		const borrowed = voices.said.filter(({ type }) => type === 'borrowed');
		expect(borrowed.map(({ start, end, voice }) => [TEXT.slice(start, end), voice?.id])).toEqual([
			['‘diabolical’', 'blinken']
		]);
		expect(voices.runs[0]).toMatchObject({ part: 'furniture' });
		expect(voices.runs.find(({ part }) => part !== 'furniture')).toMatchObject({
			part: 'reporter'
		});
	});

	it('are counted as a hand counts them', () => {
		const of = (id: string) => voices.speakers.find((voice) => voice.id === id);
		expect(of('ukraine-and-its-allies')).toMatchObject({ quoted: 1, paraphrased: 8 });
		expect(of('united-nations')).toMatchObject({ quoted: 4, paraphrased: 6 });
		expect(of('denmark-and-poland')).toMatchObject({ quoted: 0, paraphrased: 1 });
		expect(voices.repeated).toEqual([{ name: 'Joe Biden', by: 'Antony Blinken', words: 18 }]);
		const furniture = blocks.filter(isFurniture).flatMap(({ text }) => wordsOf(text));
		expect(voices.words - voices.newsWords).toBe(furniture.length);
	});
});

it('are read from what the engine found as from what was marked by hand', () => {
	const text = TEXT;
	const byHand = voicesOf({
		text,
		blocks: blocksOf(text),
		attributions: ATTRIBUTIONS,
		speakers: SPEAKERS
	});
	const found = voicesOf({ text, ...analyze(text) });
	expect(found.words).toBe(byHand.words);
	expect(found.speakers.map(({ name }) => name)).toEqual(byHand.speakers.map(({ name }) => name));
	for (const [index, { name, share }] of byHand.speakers.entries())
		expect(Math.abs(found.speakers[index]!.share - share), name).toBeLessThan(0.02);
	expect(Math.abs(found.reporter.share - byHand.reporter.share)).toBeLessThan(0.03);
});
