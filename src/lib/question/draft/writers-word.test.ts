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

it('keeps silent where a verb of saying, marks or a plain word stand', () => {
	const with_ = (words: string) => drafted(writersWord, WEIGHED.replace('It was the end', words));
	expect(with_('Reed called it the end')).toEqual([]);
	expect(with_('It was “the” end')).toEqual([]);
	expect(drafted(writersWord, WEIGHED.replace('bitter', 'long'))).toEqual([]);
});
