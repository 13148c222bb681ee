import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { whoSaidMatch } from './who-said-match.ts';

it('sets quotes of three people beside the same people', () => {
	const [draft] = drafted(whoSaidMatch, ARTICLE);
	const keys = draft ? keysIn(draft) : [];
	expect(new Set(keys).size).toBe(3);
	expect(
		draft?.question.rows.map(({ options }) => options.map(({ text }) => text).toSorted())
	).toEqual(keys.map(() => keys.toSorted()));
});

it('gives one of them two quotes of different paragraphs, where somebody has two', () => {
	const text = `${ARTICLE}\n\n“The long walk costs an hour each day,” Brand said.`;
	for (const seed of [1, 2, 3, 4]) {
		const drafts = drafted(whoSaidMatch, text, seed);
		const [keys = []] = drafts.map(keysIn).filter((some) => some.includes('Ivo Brand'));
		expect(keys).toHaveLength(4);
		expect(keys.filter((key) => key === 'Ivo Brand')).toHaveLength(2);
	}
});

it('keeps silent with fewer than three', () => {
	expect(drafted(whoSaidMatch, ONE_VOICE)).toEqual([]);
});
