import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { writersWord } from './writers-word.ts';

const WEIGHED = `${ARTICLE}

Moss and Reed met in the hall after that. It was the end of a bitter winter quarrel in the town.`;

it('gives a weighing word to the writer where nobody else says it', () => {
	const [draft] = drafted(writersWord, WEIGHED);
	expect(draft && keysIn(draft)).toEqual(['The writer']);
	expect(draft?.question.stem).toContain('“bitter winter quarrel”');
	expect(draft?.question.rows[0]?.options.map(({ text }) => text).toSorted()).toEqual([
		...['Ada Moss', 'The writer', 'Tom Reed']
	]);
	expect(draft?.checks).toMatchObject([{ about: 'form', form: 'narration' }]);
});

it('keeps silent where a verb of saying or marks stand', () => {
	const with_ = (words: string) =>
		drafted(writersWord, WEIGHED.replace('It was the end', words)).filter(({ question }) =>
			question.stem.includes('bitter')
		);
	expect(with_('Reed called it the end')).toEqual([]);
	expect(with_('It was “the” end')).toEqual([]);
});

it('asks of what is plainly told as a whole, behind what weighs', () => {
	const plain = drafted(writersWord, WEIGHED.replace('bitter', 'long'));
	expect(plain.flatMap(keysIn)).toEqual(['The writer']);
	expect(plain[0]?.easy).toBe(true);
	expect(plain[0]?.question.stem).not.toContain('“long winter quarrel”');
	expect(drafted(writersWord, WEIGHED)[0]?.easy).toBe(false);
});
