import { describe, expect, it } from 'vitest';
import { blocksOf, placeAmong, type BlockKind } from './blocks.ts';
import { fits } from './span.ts';

const kindsOf = (text: string): BlockKind[] => blocksOf(text).map(({ kind }) => kind);
const BODY = 'The bridge at Arden will close for repairs on Monday, the town said.';

describe('blocks', () => {
	it('are the lines that are not blank, and fit the text', () => {
		const text = `A bridge closes for a year\r\n\r\n  \n${BODY}\r\n\u2028It opened in 1932.`;
		const blocks = blocksOf(text);
		expect(blocks.map((block) => block.text)).toEqual([
			'A bridge closes for a year',
			BODY,
			'It opened in 1932.'
		]);
		expect(blocks.every((block) => fits(text, block))).toBe(true);
	});

	it('have a headline after labels, with or without a full stop', () => {
		expect(kindsOf(`Arden\n\nA bridge closes for a year\n\n${BODY}`)).toEqual([
			'label',
			'headline',
			'paragraph'
		]);
		expect(kindsOf(`Harbour Bridge Closes For Repairs.\n\n${BODY}`)).toEqual([
			'headline',
			'paragraph'
		]);
	});

	it('have no headline where the text starts right away', () => {
		expect(kindsOf(`${BODY}\n\n${BODY}`)).toEqual(['paragraph', 'paragraph']);
		expect(kindsOf('She said so.')).toEqual(['paragraph']);
	});

	it('are bylines and dates', () => {
		const text = `A bridge closes for a year\nBy Noor Haddad\nFriday, July 21, 2017\n${BODY}`;
		expect(kindsOf(text)).toEqual(['headline', 'byline', 'byline', 'paragraph']);
	});

	it('are captions where a credit ends them, unless somebody speaks', () => {
		const text = [
			'A bridge closes for a year',
			'The bridge at Arden, May 3, 2021. (ANN LEE/PRESS)',
			'The bridge at Arden. Image: Ann Lee',
			'“It holds,” Noor Haddad said. (ANN LEE/PRESS)'
		].join('\n');
		expect(kindsOf(text)).toEqual(['headline', 'caption', 'caption', 'paragraph']);
	});

	it('are promos and notices, but not a report of them', () => {
		const text = [
			'A bridge closes for a year',
			'Sign up for our newsletter',
			'Read more: The bridge in pictures',
			'© 2021 Arden Herald. All rights reserved.',
			'“Sign up for the ferry,” Noor Haddad said.'
		].join('\n');
		expect(kindsOf(text)).toEqual(['headline', 'promo', 'promo', 'notice', 'paragraph']);
	});
});

it('finds the first block that a span reaches into, and none between two or behind the last', () => {
	const blocks = [
		{ start: 0, end: 10 },
		{ start: 11, end: 20 },
		{ start: 30, end: 40 }
	];
	const places = [
		[0, 1],
		[9, 15],
		[10, 11],
		[12, 35],
		[20, 30],
		[39, 50],
		[40, 50]
	] as const;
	expect(places.map(([start, end]) => placeAmong(blocks, { start, end }))).toEqual([
		...[0, 0, -1, 1, -1, 2, -1]
	]);
});
