import { expect, it } from 'vitest';
import { ARTICLE, sourceOf } from './example.ts';
import { materialOf } from './material.ts';

const retoldIn = (line: string) =>
	materialOf(sourceOf(`${ARTICLE}\n\n${line}`))
		.retold.map(({ words }) => words.text)
		.slice(4);

it('asks of what is retold the first clause right behind its verb', () => {
	expect(
		retoldIn('In a town without money, Reed said that the stones have come by barge, not by road.')
	).toEqual(['the stones have come by barge']);
});

it('asks of no clause that is another’s, and of no fragment', () => {
	expect(retoldIn('Reed spoke to the men who said that the stones have come by barge.')).toEqual(
		[]
	);
	expect(retoldIn('Reed said little about the barge that has brought the stones.')).toEqual([]);
});
