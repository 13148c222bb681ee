import { expect, it } from 'vitest';
import { blocksOf } from '../blocks.ts';
import { isFrequent, rareWords } from './rare.ts';

it.each(['walked', 'cities', 'running', 'colour', 'organised', 'quickly', 'travelling', 'bigger'])(
	'%s is a form of a frequent word',
	(word) => {
		expect(isFrequent(word)).toBe(true);
	}
);

it.each(['annexation', 'sovereignty', 'trespass', 'councillors'])('%s is rare', (word) => {
	expect(isFrequent(word)).toBe(false);
});

it('rare words are those of the report, each once and without names', () => {
	const text = `Ruling on the annexation of Orwickshire ends

The court called annexation a sham. “Annexations end in oblivion,” said Ann Lee. A pre-trial ended.

Subscribe to our unwavering newsletter`;
	const found = rareWords(blocksOf(text));
	expect(found.map((one) => one.text)).toEqual(['annexation', 'sham', 'oblivion']);
	for (const { start, end, text: word } of found) expect(text.slice(start, end)).toBe(word);
});
