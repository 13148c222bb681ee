import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { whoSaidMark } from './who-said-mark.ts';

const NAMES = `${ARTICLE}

Reed met Paul Holt and Ivo Brand on the bridge. “Nothing here is as old as it looks,” he said.`;

it('has the names of the passage as options, and the one that the pronoun leads to as key', () => {
	const draft = drafted(whoSaidMark, NAMES).find(({ question }) =>
		question.stem.includes('Nothing here is as old')
	);
	expect(draft && keysIn(draft)).toEqual(['Reed']);
	expect(draft?.question.rows[0]?.options.every(({ span }) => span)).toBe(true);
});

it('keeps silent where fewer than three are named', () => {
	expect(drafted(whoSaidMark, ONE_VOICE)).toEqual([]);
});
