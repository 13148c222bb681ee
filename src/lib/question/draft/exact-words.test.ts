import { expect, it } from 'vitest';
import { exactWords } from './exact-words.ts';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';

it('has the words in marks found between their retelling and another’s quote, each from its verb on', () => {
	const draft = drafted(exactWords, ARTICLE).find(({ about }) => about.includes('ada-moss'));
	expect(draft && keysIn(draft)).toEqual(['will open it again before the summer ends']);
	const [row] = draft?.question.rows ?? [];
	expect(row?.options.map(({ text, reason }) => [text, reason])).toEqual([
		['had found the money for new stones', 'paraphrase-as-quote'],
		['will open it again before the summer ends', undefined],
		['has looked at them since my father did', 'other-speaker']
	]);
});

it('keeps silent where the speaker alone would tell, as nothing of theirs is retold', () => {
	const retold = drafted(
		exactWords,
		ARTICLE.replace(' Lind admitted that she had not read the plan.', '')
	).map(({ about }) => about[0]);
	expect(retold).not.toContain('eva-lind');
});

it('keeps silent where nothing is retold near by', () => {
	expect(drafted(exactWords, ONE_VOICE)).toEqual([]);
});
