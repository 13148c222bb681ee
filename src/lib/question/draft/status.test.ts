import { expect, it } from 'vitest';
import { drafted, keysIn } from './example.ts';
import { status } from './status.ts';

const TEXT = `Works in Alder

The council plans to close the old bridge in May. Two of its arches might fall into the river. The town has bought new stones for them.`;

it('asks how far things have come, without the word that tells', () => {
	const keys = drafted(status, TEXT)
		.filter(({ plain }) => !plain)
		.flatMap(keysIn);
	expect(keys.toSorted()).toEqual(['It is planned or expected', 'It may or may not happen']);
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
		drafted(status, `The bridge\n\n${before}, each town may take two of the old stones.`).length;
	expect([about('In spring'), about('Under the deal')]).toEqual([1, 0]);
});

it('keeps silent on what another sentence of the article may know more of', () => {
	const about = (more: string) =>
		drafted(status, `The storm\n\nThe storm is expected to reach the coast by noon.${more}`).length;
	expect([about(''), about(' At noon the wind had not reached the coast.')]).toEqual([1, 0]);
});

it('takes nobody’s own words for what the article tells', () => {
	const text = (words: string) => `The storm\n\n${words} The road is shut.`;
	expect(drafted(status, text('“The town plans to sell its barges,” Ada Moss said.'))).toEqual([]);
	expect(drafted(status, text('The town plans to sell its barges.'))).toHaveLength(1);
});

it('is plain where something is told as done, and asks of no deed without its subject', () => {
	const text = (words: string) => `The storm\n\n${words} The road is shut.`;
	const done = drafted(status, text('The town has sold two of its barges.'));
	expect(done.map(({ plain }) => plain)).toEqual([true]);
	expect(drafted(status, text('Barges, boats and those which plan to leave are small.'))).toEqual(
		[]
	);
});

it('asks of no deed that is cut before it is told', () => {
	const about = (words: string) =>
		drafted(status, `The bridge\n\nThe council plans to open the new road ${words}.`).length;
	expect([about('in May'), about('right before the feast')]).toEqual([1, 0]);
});

it('asks of no half of a sentence that begins with “while”', () => {
	const text = (lead: string) => `The bridge\n\n${lead} council might close the old bridge.`;
	expect(drafted(status, text('The'))).toHaveLength(1);
	expect(drafted(status, text('While the'))).toEqual([]);
});

it('takes what should be or what somebody wishes for neither done nor planned', () => {
	const about = (words: string) => drafted(status, `The vote\n\n${words}`).length;
	expect(about('Delegates from states he won flipped to his column.')).toBe(1);
	expect(about('He says delegates from states he won should flip to his column.')).toBe(0);
	expect(about('The town plans to sell its barges.')).toBe(1);
	expect(about('The town wants to sell its barges.')).toBe(0);
	expect(about('The town hopes to sell its barges.')).toBe(0);
});
