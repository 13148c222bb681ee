import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { quoteEnd } from './quote-end.ts';

it('asks for the piece right before the closing mark', () => {
	const draft = drafted(quoteEnd, ARTICLE).find(({ about }) => about.includes('tom-reed'));
	expect(draft && keysIn(draft)).toEqual(['my father did']);
	expect(draft?.question.rows[0]?.options.map(({ text }) => text)).toEqual([
		'Nobody has looked',
		'my father did',
		'Reed said'
	]);
});

it('keeps silent where a quote is too short to lose one’s way in', () => {
	expect(
		drafted(quoteEnd, 'The bridge closes\n\n“It is safe,” Tom Reed told the council.')
	).toEqual([]);
});
