import { expect, it } from 'vitest';
import { ARTICLE, drafted, sourceOf } from './example.ts';
import { formChoice } from './form-choice.ts';
import { meet, reachOf } from './reach.ts';
import { whoSaidChoice } from './who-said-choice.ts';

const LONGER = ARTICLE.replace(
	'my father did,” Reed said.',
	'the flood of 1953,” Reed said. “He had a boat and a long pole for it.”'
);
const source = sourceOf(LONGER);

function reach(generator: typeof formChoice, words: string) {
	const draft = drafted(generator, LONGER).find(({ question }) => question.stem.includes(words));
	if (!draft) throw new Error(`no draft on “${words}”`);
	return reachOf(draft.question, source);
}

it('lets two halves of one quote meet, and no quotes of two people', () => {
	const first = reach(whoSaidChoice, 'Nobody has looked at them');
	expect(meet(first, reach(whoSaidChoice, 'He had a boat'))).toBe(true);
	expect(meet(first, reach(formChoice, 'has looked at them'))).toBe(true);
	expect(meet(first, reach(whoSaidChoice, 'My shop lives on'))).toBe(false);
});

it('tells who speaks in a paragraph only where the question does', () => {
	const quote = reach(whoSaidChoice, 'Nobody has looked at them');
	expect(meet(quote, reach(whoSaidChoice, 'two of its arches could fall'))).toBe(true);
	expect(meet(quote, reach(formChoice, 'two of its arches could fall'))).toBe(false);
});
