import { expect, it } from 'vitest';
import { exactWords } from './exact-words.ts';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';

it('has the words in marks found among retold ones, in the order of the text', () => {
	const draft = drafted(exactWords, ARTICLE).find(({ about }) => about.includes('ada-moss'));
	expect(draft && keysIn(draft)).toEqual(['We will open it again before the summer ends']);
	const [row] = draft?.question.rows ?? [];
	expect(row?.options.map(({ text, reason }) => [text, reason])).toEqual([
		['the town had found the money for new stones', 'paraphrase-as-quote'],
		['We will open it again before the summer ends', undefined],
		['two of its arches could fall', 'paraphrase-as-quote'],
		['Nobody has looked at them since my father did', 'other-speaker']
	]);
});

it('keeps silent where nothing is retold near by', () => {
	expect(drafted(exactWords, ONE_VOICE)).toEqual([]);
});
