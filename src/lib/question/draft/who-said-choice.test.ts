import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { whoSaidChoice } from './who-said-choice.ts';

const about = (words: string, seed?: number) => {
	const draft = drafted(whoSaidChoice, ARTICLE, seed).find(({ question }) =>
		question.stem.includes(words)
	);
	if (!draft) throw new Error(`no draft quotes “${words}”`);
	return draft;
};

it('gives a quote to whom its pronoun leads back to, and shows the name', () => {
	const draft = about('We will open it again before the summer ends');
	expect(keysIn(draft)).toEqual(['Ada Moss, Mayor']);
	expect(draft.question.rows[0]?.evidence.map(({ text }) => text)).toEqual([
		'Mayor Ada Moss',
		'We will open it again before the summer ends',
		'she said'
	]);
});

it('calls the nearest name so where it is the nearest, and another speaker otherwise', () => {
	const { options = [] } = about('Nobody has looked at them').question.rows[0] ?? {};
	expect(options.map(({ reason }) => reason)).toEqual([
		undefined,
		'other-speaker',
		'other-speaker'
	]);
	const near = about('We will open it again').question.rows[0]?.options ?? [];
	expect(near.find(({ reason }) => reason === 'nearest-name')?.text).toBe('Tom Reed, Engineer');
});

it('words it by the seed, and the same for the same seed', () => {
	const stems = [1, 2, 3, 4, 5, 6].map((seed) => about('Nobody has looked', seed).question.stem);
	expect(new Set(stems).size).toBeGreaterThan(1);
	expect(about('Nobody has looked', 4)).toEqual(about('Nobody has looked', 4));
});

it('keeps silent where there are not three to choose among', () => {
	expect(drafted(whoSaidChoice, ONE_VOICE)).toEqual([]);
});
