import { expect, it } from 'vitest';
import { drafted, keysIn } from './example.ts';
import { status } from './status.ts';

const TEXT = `Old bridge in Alder to close for repairs

The council plans to close the old bridge in May. Two of its arches might fall into the river. The town has bought new stones for them.`;

it('asks how far things have come, without the word that tells', () => {
	const keys = drafted(status, TEXT).flatMap(keysIn);
	expect(keys.toSorted()).toEqual([
		'It has come about already',
		'It is meant or expected to come',
		'It is possible and no more'
	]);
	expect(JSON.stringify(drafted(status, TEXT).map(({ question }) => question.stem))).not.toMatch(
		/plans to|might|has bought/
	);
});

it('keeps silent where a condition or a doubt stands beside it', () => {
	expect(drafted(status, 'The bridge\n\nIf it rains, the arches may fall into the river.')).toEqual(
		[]
	);
});

it('takes a right under a deal for no possibility', () => {
	const about = (before: string) =>
		drafted(status, `The bridge\n\n${before}each town may take two of the old stones.`).length;
	expect([about('In spring '), about('Under the deal ')]).toEqual([1, 0]);
});
