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

const spokenIn = (line: string) =>
	materialOf(sourceOf(`${ARTICLE}\n\n${line}`))
		.spoken.map(({ words }) => words.text)
		.slice(5);

it('asks of no quote whose verb stands behind the tag, and of no half of “not only”', () => {
	expect(spokenIn('“The stones on the barge,” Reed said, “come from the hills.”')).toContain(
		'The stones on the barge'
	);
	expect(spokenIn('“I think the best of the stones,” Reed said, “are on the barge.”')).toEqual([
		'are on the barge'
	]);
	expect(spokenIn('“The barge brings not only stones,” Reed said.')).toEqual([]);
});

it('cuts off what only leads on', () => {
	expect(spokenIn('“We wait for the barge; however,” Reed said, “it will come in June.”')[0]).toBe(
		'We wait for the barge'
	);
});
