import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { furniture } from './furniture.ts';

const PAGE = `${ARTICLE}

The market square of Alder seen from the tower. (ANN LEE/TOWN)

Get the best of Alder every morning by email`;

it('asks where pieces of a caption, of a promo and of the report stand', () => {
	const [draft] = drafted(furniture, PAGE);
	expect(draft && new Set(keysIn(draft))).toEqual(
		new Set(['The report itself', 'A line under a picture', 'The page around the report'])
	);
});

it('keeps silent where the report is all there is', () => {
	expect(drafted(furniture, ONE_VOICE)).toEqual([]);
});
