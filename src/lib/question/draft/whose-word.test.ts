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
