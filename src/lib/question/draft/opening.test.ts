import { expect, it } from 'vitest';
import { shownForForm } from './opening.ts';

const shown = (text: string, isRetold = false, article = `So it is: ${text}.`) =>
	shownForForm(
		{ text, start: article.indexOf(text), end: article.indexOf(text) + text.length },
		article,
		isRetold
	);

it('shows words from their verb on, so that no form has a capital letter or a pronoun before it', () => {
	expect(shown('The team then took the box away').shown).toBe('… then took the box away');
	expect(shown('a tree has come down on the track', true)).toEqual({
		...{ shown: '… has come down on the track', tells: false }
	});
	expect(shown('They don’t know the road at all').shown).toBe('… don’t know the road at all');
});

it('counts as telling what is too short to be cut, and what is left of an “I” or a “he said that he would”', () => {
	expect(shown('Ask for the twenty')).toEqual({ shown: 'Ask for the twenty', tells: true });
	expect(shown('When they are counted, the town is last').tells).toBe(true);
	expect(shown('I think so of every single one').tells).toBe(true);
	expect(shown('he would see them in the morning', true).tells).toBe(true);
	expect(shown('they would see them in the morning').tells).toBe(false);
});

it('cuts nothing that stands twice without its beginning', () => {
	const twice = 'Some of it was sold to a friend. The rest was sold to a friend.';
	expect(shown('The rest was sold to a friend', false, twice).tells).toBe(true);
});
