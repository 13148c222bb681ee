import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, sourceOf } from './example.ts';
import { materialOf } from './material.ts';
import { secondHand } from './second-hand.ts';

const REPEATED = `${ARTICLE}

Baker Eva Lind repeated Tom Reed’s warning that the arches were about to fall.`;

it('asks with whom a statement began, once a teacher settled that it is repeated', () => {
	const source = sourceOf(REPEATED);
	const attributions = source.attributions.map((one) => ({ ...one, sure: true }));
	const [draft] = secondHand(materialOf({ ...source, attributions }));
	expect(draft && keysIn(draft).map((key) => key.split(',')[0])).toEqual(['Tom Reed']);
	const reasons = draft?.question.rows[0]?.options.map(({ reason }) => reason);
	expect(reasons).toEqual([undefined, 'relay-for-origin', 'other-speaker']);
});

it('keeps silent where that is not sure', () => {
	expect(drafted(secondHand, REPEATED)).toEqual([]);
});
