import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripNames } from './strip-names.ts';

/** The names as placed, by name: where they hang and how high. */
const names = (places: Record<string, number>) =>
	Object.fromEntries(
		stripNames(Object.entries(places).map(([name, x]) => ({ of: name, name, x }))).map(
			({ name, anchor, tier }) => [name, `${anchor} ${tier}`]
		)
	);

it('puts names that have room side by side', () => {
	expect(names({ Blinken: 20, Colonna: 80 })).toEqual({ Blinken: 'middle 0', Colonna: 'middle 0' });
});

it('lifts a name off its neighbour, and keeps it within the strip', () => {
	expect(names({ 'The first of two long names': 2, 'The second of two': 4 })).toEqual({
		'The first of two long names': 'start 1',
		'The second of two': 'start 0'
	});
});

it('leads no line through a name where it need not', () => {
	const close = {
		Blinken: 20,
		'Pro-Russian officials': 33,
		'Ukraine and its allies': 35,
		Poland: 50
	};
	expect(names(close)).toEqual({
		Blinken: 'middle 0',
		'Pro-Russian officials': 'middle 2',
		'Ukraine and its allies': 'start 1',
		Poland: 'middle 0'
	});
});

it('keeps every name, and no two in one spot', () => {
	const name = fc.string({ minLength: 1, maxLength: 30 });
	const place = fc.record({ name, x: fc.integer({ min: 0, max: 100 }) });
	fc.assert(
		fc.property(fc.array(place, { maxLength: 12 }), (list) => {
			const placed = stripNames(list.map((one, of) => ({ ...one, of })));
			expect(placed.map(({ of }) => of).sort()).toEqual(list.map((_, of) => of).sort());
			const spots = placed.map(({ x, tier }) => `${x} ${tier}`);
			expect(new Set(spots).size).toBe(spots.length);
		})
	);
});
