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

it('names the quote by its words where the speaker goes on in a second one', () => {
	const two = ARTICLE.replace(
		'my father did,” Reed said.',
		'my father did,” Reed said. “He had a boat and a long pole for it.”'
	);
	const stems = drafted(quoteEnd, two).map(({ question }) => question.stem);
	expect(stems.some((stem) => stem.includes('“Nobody has looked …”'))).toBe(true);
});
