import { expect, it } from 'vitest';
import { drafted, keysIn } from './example.ts';
import { retelling } from './retelling.ts';

const TEXT = `Old bridge in Alder to close for repairs

The old bridge in Alder has four arches and a narrow road. Some of the stones came from a quarry near the town. Lorries may use the northern road in summer. Boats pass under the bridge on most days of the year.`;

it('changes one word of a sentence and says so in its stem', () => {
	const [draft] = drafted(retelling, TEXT);
	expect(draft?.question.stem).toMatch(/for this exercise/i);
	const keys = draft && keysIn(draft);
	expect(keys).toContain('The article supports it');
	expect(draft?.question.rows.map(({ text }) => text).join(' ')).toMatch(/five arches|will use/);
});

it('changes nothing that a person did, and nothing grave', () => {
	const text = `The bridge\n\nTom Reed built four of the old arches of it by hand. The police counted four dead swans under the old bridge.`;
	expect(drafted(retelling, text)).toEqual([]);
});
