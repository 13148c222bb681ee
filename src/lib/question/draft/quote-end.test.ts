import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { quoteEnd } from './quote-end.ts';

const PART = ARTICLE.replace(
	'She called the plan “a gift to walkers”.',
	'She said the repairs were “a gift to everybody who walks along the river”.'
);

it('asks for the piece right before the closing mark of a part quote', () => {
	const [draft] = drafted(quoteEnd, PART);
	expect(draft && keysIn(draft)).toEqual(['along the river']);
	expect(draft?.question.rows[0]?.options.map(({ text }) => text)).toEqual([
		'the repairs were',
		'a gift to',
		'along the river'
	]);
});

it('keeps silent on a whole quote, whose marks the eye finds', () => {
	expect(drafted(quoteEnd, ARTICLE)).toEqual([]);
});

it('cuts no name in two', () => {
	const named = PART.replace('along the river', 'past New Alder Hall');
	const pieces = drafted(quoteEnd, named).flatMap(keysIn);
	expect(pieces.filter((piece) => /^Alder/.test(piece))).toEqual([]);
});

it('keeps silent where a quote is too short to lose one’s way in', () => {
	expect(
		drafted(quoteEnd, 'The bridge closes\n\n“It is safe,” Tom Reed told the council.')
	).toEqual([]);
});
