import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { formChoice } from './form-choice.ts';

const about = (words: string) => {
	const draft = drafted(formChoice, ARTICLE).find(({ question }) => question.stem.includes(words));
	return draft && keysIn(draft);
};

it('tells a quote from a retelling', () => {
	expect(about('Nobody has looked at them')).toEqual(['As a quote, word for word']);
	expect(about('two of its arches could fall')).toEqual(['As a retelling, perhaps in other words']);
});

it('asks of no quote that passes on what another said', () => {
	const passed = ARTICLE.replace('Nobody has looked at them since', 'Nobody said a thing since');
	const stems = drafted(formChoice, passed).map(({ question }) => question.stem);
	expect(stems.length).toBeGreaterThan(0);
	expect(stems.filter((stem) => stem.includes('Nobody said a thing'))).toEqual([]);
});

it('keeps silent where nobody speaks', () => {
	expect(
		drafted(formChoice, 'The bridge closes\n\nThe old bridge in Alder closed in May.')
	).toEqual([]);
});

it('is plain where marks or the words themselves tell, and not for a retelling in the present', () => {
	const text = `${ARTICLE}\n\nReed said that the stones come from the old quarry.`;
	const plain = (words: string) =>
		drafted(formChoice, text).find(({ question }) => question.stem.includes(words))?.plain;
	expect(plain('Nobody has looked at them')).toBe(true);
	expect(plain('the town had found the money')).toBe(true);
	expect(plain('the stones come from the old quarry')).toBe(false);
});
