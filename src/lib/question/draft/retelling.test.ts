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

const COPIES =
	'The bridge\n\nThe old bridge in Alder has four arches and a narrow road. The stones came from a quarry near the town. The bridge stands at the end of the market.';
const JUDGED = COPIES.replace('came from', 'may come from');

it('is easy where one sentence is changed among copies', () => {
	expect(drafted(retelling, COPIES).map(({ easy }) => easy)).toEqual([true]);
	expect(drafted(retelling, JUDGED).map(({ easy }) => easy)).toEqual([false]);
});

it('leaves one as it is that could have been changed, and tells not how many were', () => {
	const three = JUDGED.replace('stands at', 'has two towers at');
	const stems = [COPIES, three].map((text) => drafted(retelling, text)[0]?.question.stem);
	expect(new Set(stems).size).toBe(1);
	const keys = drafted(retelling, three).map(keysIn)[0] ?? [];
	expect(keys).toHaveLength(3);
	expect(keys.filter((key) => key === 'The article supports it')).toHaveLength(1);
});

it('tells in its reasons what goes beyond from what cannot be right as well', () => {
	const reasons = drafted(retelling, JUDGED).flatMap(({ question }) =>
		question.rows.map(({ rationale }) => rationale)
	);
	expect(reasons.join(' ')).toMatch(/“four” in this place, so both cannot/);
	expect(reasons.join(' ')).toMatch(/“may” in this place, which leaves open/);
});

it('changes nothing that a person did, and nothing grave', () => {
	const text = `The bridge\n\nTom Reed built four of the old arches of it by hand. The police counted four dead swans under the old bridge.`;
	expect(drafted(retelling, text)).toEqual([]);
});

it('sets no two sentences on the same matter beside each other, of which one tells the other', () => {
	const same =
		'The bridge\n\nThe longest walk in the history of Alder ended in May. The walk is the longest in the history of the old town of Alder.';
	expect(drafted(retelling, same)).toEqual([]);
	const apart = same.replace('The walk is the longest in the history', 'A quarry lies at the edge');
	expect(drafted(retelling, apart)).toHaveLength(1);
});

it('has no two copies in one set, and leaves “later” in its place', () => {
	const sets = [TEXT, COPIES, JUDGED].flatMap((text) =>
		[1, 2, 3].flatMap((seed) => drafted(retelling, text, seed))
	);
	expect(sets.length).toBeGreaterThan(0);
	for (const { question } of sets) {
		const copies = question.rows.filter(({ rationale }) => /word for word/.test(rationale ?? ''));
		expect(copies.length).toBeLessThan(2);
	}
	const later =
		'The bridge\n\nThe old bridge in Alder was closed three months later. The stones came from a quarry near the town.';
	expect(JSON.stringify(drafted(retelling, later))).not.toContain('earlier');
});

it('changes a count into another that the article has, and no number of a name', () => {
	const counted = (words: string) =>
		JSON.stringify(
			drafted(
				retelling,
				`The bridge\n\nThe old bridge in Alder has ${words} and a narrow road. The stones came from a quarry near the town.\n\nThe town paid for 38 lamps at the market.`
			).map(({ question }) => question.rows.map(({ text }) => text))
		);
	expect(counted('40 arches')).toContain('has 38 arches');
	expect(counted('only Pier 40 left')).not.toContain('Pier 38');
});
