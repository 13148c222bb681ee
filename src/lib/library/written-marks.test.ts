import { describe, expect, it } from 'vitest';
import { writtenMarks } from './written-marks.ts';

const TEXT = `Ada Moss, the mayor, said the bridge was “as old as soup”. “We know,” she said. “It creaks.”

Somebody called it a ruin.`;

const LINES = `
moss | mixed | [Ada Moss], the mayor, <said> {the bridge was “as old as soup”}
moss | direct | {“We know,”} [she] <said>. {“It creaks.”}
– | indirect | [Somebody] <called> it {a ruin}`;

describe('marks written as lines', () => {
	const { attributions, speakers } = writtenMarks(TEXT, LINES, [
		['moss', 'Ada Moss', 'mayor', 'person', ['Ada Moss']]
	]);

	it('give each statement its words, cue, source, type and speaker, in their places', () => {
		expect(
			attributions.map(({ content, cue, source, ...rest }) => ({
				...rest,
				words: content.map(({ text }) => text),
				places: [source?.start, cue?.start]
			}))
		).toEqual([
			{
				...{ speaker: 'moss', type: 'mixed', origin: null, places: [0, TEXT.indexOf('said the')] },
				words: ['the bridge was “as old as soup”']
			},
			{
				...{ speaker: 'moss', type: 'direct', origin: null, words: ['“We know,”', '“It creaks.”'] },
				places: [TEXT.indexOf('she said'), TEXT.indexOf('said. “It')]
			},
			{
				...{ speaker: null, type: 'indirect', origin: null, words: ['a ruin'] },
				places: [TEXT.indexOf('Somebody'), TEXT.indexOf('called')]
			}
		]);
	});

	it('count the pronoun that speaks among the mentions', () => {
		expect(speakers[0]?.mentions.map(({ text }) => text)).toEqual(['Ada Moss', 'she']);
	});

	it('are refused where the article has other words', () => {
		expect(() => writtenMarks(TEXT, 'moss | direct | {“We knew,”} [she] <said>', [])).toThrow(
			'not in the article'
		);
	});
});
