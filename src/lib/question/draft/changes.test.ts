import { expect, it } from 'vitest';
import { CHANGES, SAME } from './changes.ts';

const made = (sentence: string, changes = CHANGES) => {
	for (const { verdict, from, to } of changes)
		if (from.test(sentence)) return [verdict, sentence.replace(from, to)];
	return null;
};

it('changes a number, a place or a degree of certainty', () => {
	expect(made('The port lies four miles from the lake.')).toEqual([
		'contradicted',
		'The port lies five miles from the lake.'
	]);
	expect(made('The school opened in December 2014.')?.[1]).toBe(
		'The school opened in January 2014.'
	);
	expect(made('A pipe burst above the shelf.')?.[1]).toBe('A pipe burst below the shelf.');
	expect(made('The flood could cost the town four boats.')).toEqual([
		'beyond',
		'The flood will cost the town four boats.'
	]);
	expect(made('The town hopes to open it again.')).toEqual([
		'beyond',
		'The town will open it again.'
	]);
});

it('puts in what news says of a number itself', () => {
	const counts = ['More than 40 boats', 'Nearly 40 boats', 'At least 40 boats', 'About 40 boats'];
	expect(counts.map((words) => made(`${words.replace(/^A/, 'In all a')} came.`)?.[1])).toEqual([
		...['Nearly 40 boats came.', 'More than 40 boats came.'],
		...['In all nearly 40 boats came.', 'In all more than 40 boats came.']
	]);
	expect(made('Tens of thousands of people came.')).toBeNull();
});

it('keeps a limit that holds for the other number too, and a fixed phrase', () => {
	expect(made('Seaweed covers it within two summers.')).toBeNull();
	expect(made('The firm hires at least three people.')).toBeNull();
	expect(made('Thirty-nine of them stayed.')).toBeNull();
	expect(made('The school keeps its chess and its first aid.')).toBeNull();
});

it('makes no change that could be called beyond the article and against it', () => {
	for (const words of [
		'The storm is expected to reach the coast.',
		'The lake has lost almost half of its area.',
		'The team watched for a whole term.',
		'Some apes keep tools.',
		'It is likely to rain.'
	])
		expect(made(words), words).toBeNull();
});

it('has other words for the same', () => {
	expect(made('The wall has held so far.', SAME)).toEqual(['same', 'The wall has held up to now.']);
});
