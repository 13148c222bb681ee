import { expect, it } from 'vitest';
import { lintQuestion } from '../lint/lint.ts';
import { ARTICLE, drafted, sourceOf } from './example.ts';
import { formChoice } from './form-choice.ts';
import { introduced } from './introduce.ts';
import { materialOf } from './material.ts';

const NAMING = `${ARTICLE}\n\nBrand said that walkers are glad of the plan that Moss has for them.`;

const told = (text: string, words: string) => {
	const draft = drafted(formChoice, text).find(({ question }) => question.stem.includes(words));
	return draft && introduced(draft, materialOf(sourceOf(text)));
};

it('tells in full, behind the quote, whom it calls by half a name', () => {
	const draft = told(NAMING, 'that Moss has for them');
	expect(draft?.question.stem).toContain(
		'“… are glad of the plan that Moss has for them” (Moss is Ada Moss)'
	);
	expect(draft?.question.passage.some(({ text }) => text.includes('Mayor Ada Moss'))).toBe(true);
	expect(draft && lintQuestion(draft.question, sourceOf(NAMING))).toEqual([]);
});

it('leaves a question as it is that names nobody, and asks with no name that two have', () => {
	const plain = drafted(formChoice, ARTICLE)[0]!;
	expect(introduced(plain, materialOf(sourceOf(ARTICLE)))).toBe(plain);
	const two = `${NAMING}\n\n“I will walk,” Peter Moss said.`;
	expect(told(two, 'that Moss has for them')).toBeUndefined();
});

it('asks about no words that name three people by half a name', () => {
	const three = NAMING.replace(
		'that Moss has for them',
		'that Moss and Lind and Reed have for them'
	);
	expect(told(three, 'have for them')).toBeNull();
	expect(told(three.replace(' and Lind and', ' and'), 'have for them')).not.toBeNull();
});
