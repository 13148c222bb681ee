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

it('asks of a whole quote only where more than its tag stands around it, and is plain', () => {
	const ofReed = (text: string) =>
		drafted(quoteEnd, text).filter(({ about }) => about.includes('tom-reed'));
	expect(ofReed(ARTICLE)).toEqual([]);
	const long = ARTICLE.replace(',” Reed said.', ',” Reed said after a walk along the river bank.');
	const drafts = ofReed(long);
	expect(drafts.map(({ plain }) => plain)).toEqual([true]);
	expect(drafts.flatMap(keysIn)).toEqual(['my father did']);
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

it('gives no reason twice', () => {
	const long = PART.replace(
		'everybody who walks',
		'everybody who likes to ride or to walk a long way'
	);
	const whys = drafted(quoteEnd, long).map(({ question }) =>
		question.rows.flatMap(({ options }) => options.map(({ rationale }) => rationale))
	);
	expect(Math.max(...whys.map(({ length }) => length))).toBe(4);
	for (const of of whys) expect(new Set(of).size).toBe(of.length);
});
