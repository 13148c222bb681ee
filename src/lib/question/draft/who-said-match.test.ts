import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { whoSaidMatch } from './who-said-match.ts';

it('sets quotes of different people beside the same people', () => {
	const [draft] = drafted(whoSaidMatch, ARTICLE);
	const rows = draft?.question.rows ?? [];
	expect(rows.map(({ text }) => text)).toEqual([
		'“We will open it again before the summer ends”',
		'“Nobody has looked at them since my father did”',
		'“My shop lives on the people who cross it”',
		'“Our children walk the long way round already”'
	]);
	expect(draft && keysIn(draft).map((key) => key.split(',')[0])).toEqual([
		...['Ada Moss', 'Tom Reed', 'Eva Lind', 'Ivo Brand']
	]);
});

it('keeps silent with fewer than three', () => {
	expect(drafted(whoSaidMatch, ONE_VOICE)).toEqual([]);
});
