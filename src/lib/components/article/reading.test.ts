import { expect, it } from 'vitest';
import { readingInCookie, readingOf, SIZES } from './reading.ts';

it('comes back from the cookie as it was kept', () => {
	for (const size of SIZES)
		for (const sans of [false, true])
			for (const wide of [false, true]) {
				const reading = { size, sans, wide };
				expect(readingOf(readingInCookie(reading).split('.'))).toEqual(reading);
			}
});

it('keeps nothing where nothing was changed', () => {
	expect(readingInCookie(readingOf([]))).toBe('');
});

it('passes over what it does not know', () => {
	expect(readingOf(['huge', '<b>', 'sans'])).toEqual({ size: 'normal', sans: true, wide: false });
});
