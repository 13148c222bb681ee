import { expect, it } from 'vitest';
import { onceFor } from './once.ts';

it('asks once of each thing, and keeps that nothing was found', () => {
	let asked = 0;
	const nothingOf = onceFor(
		(thing: { of: string }) => (asked++, thing.of === '' ? null : thing.of)
	);
	const [empty, full] = [{ of: '' }, { of: 'words' }];
	expect([nothingOf(empty), nothingOf(empty), nothingOf(full)]).toEqual([null, null, 'words']);
	expect(asked).toBe(2);
});
