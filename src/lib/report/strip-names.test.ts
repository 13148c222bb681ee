import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripNames } from './strip-names.ts';

const names = (places: [string, number][]) =>
	stripNames(places.map(([name, x]) => ({ of: name, name, x })));

it('puts names that have room side by side', () => {
	expect(
		names([
			['Colonna', 80],
			['Blinken', 20]
		]).map(({ name, tier }) => [name, tier])
	).toEqual([
		['Blinken', 0],
		['Colonna', 0]
	]);
});

it('lifts a name off its neighbour, and keeps it within the strip', () => {
	const [first, second] = names([
		['The first of two long names', 2],
		['The second of two long names', 4]
	]);
	expect(first).toMatchObject({ anchor: 'start', tier: 0 });
	expect(second?.tier).toBe(1);
});

it('keeps every name, and no two with one place in one tier', () => {
	const places = fc.array(
		fc.tuple(fc.string({ minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 100 })),
		{
			maxLength: 12
		}
	);
	fc.assert(
		fc.property(places, (list) => {
			const placed = names(list);
			expect(placed.map(({ of }) => of).sort()).toEqual(list.map(([name]) => name).sort());
			const spots = placed.map(({ x, tier }) => `${x} ${tier}`);
			expect(new Set(spots).size).toBe(spots.length);
		})
	);
});
