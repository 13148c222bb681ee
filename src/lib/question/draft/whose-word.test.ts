import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { whoseWord } from './whose-word.ts';

const RETOLD = `${ARTICLE}

Reed told the council that the bridge was “a tired old friend” of the town.`;

it('gives a few words in marks to whose tag stands beside them', () => {
	const draft = drafted(whoseWord, RETOLD).find(({ question }) =>
		question.stem.includes('“a tired old friend”')
	);
	expect(draft && keysIn(draft)).toEqual(['Tom Reed']);
	expect(draft?.question.skill).toBe('ownership');
});

it('keeps silent where no words are borrowed', () => {
	expect(drafted(whoseWord, ONE_VOICE)).toEqual([]);
});

it('keeps silent where somebody else’s saying stands between the tag and the words', () => {
	const passed = RETOLD.replace('that the bridge was', 'that Moss called on them to be');
	const stems = drafted(whoseWord, passed).map(({ question }) => question.stem);
	expect(stems.filter((stem) => stem.includes('a tired old friend'))).toEqual([]);
});

it('says of the writer that the words are borrowed, with the tag', () => {
	const draft = drafted(whoseWord, RETOLD).find(({ question }) =>
		question.stem.includes('“a tired old friend”')
	);
	const writer = draft?.question.rows[0]?.options.find(({ text }) => /writer/.test(text));
	expect(writer?.rationale).toContain('the tag “Reed told the council” gives them to Tom Reed');
});

it('asks whose a weighing word of a quote is, and of no plain one', () => {
	const stems = (words: string) =>
		drafted(
			whoseWord,
			`${ARTICLE}\n\n“They have left us with a ${words} for the summer,” Reed told the council.`
		).flatMap((draft) =>
			draft.question.stem.includes(words) ? [[draft.question.stem, ...keysIn(draft)]] : []
		);
	const [stem, key] = stems('ridiculous plan')[0] ?? [];
	expect(stem).toContain('“ridiculous plan”');
	expect(key).toBe('Tom Reed');
	expect(stems('second plan')).toEqual([]);
});
