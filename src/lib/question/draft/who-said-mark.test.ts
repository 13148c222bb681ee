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

it('offers names alone, and no “the boss” for one of them', () => {
	for (const seed of [1, 2, 3])
		for (const { question } of drafted(whoSaidMark, NAMES, seed))
			for (const { text } of question.rows[0]?.options ?? [])
				expect(text).toMatch(/\p{Lu}\p{Ll}+$/u);
	const boss = NAMES.replace('Teacher Ivo Brand', 'Ivo Brand, the boss,').replace(
		'and Ivo Brand on',
		'and the boss on'
	);
	const options = drafted(whoSaidMark, boss).flatMap(({ question }) =>
		question.rows.flatMap((row) => row.options.map(({ text }) => text))
	);
	expect(options.filter((text) => /boss/i.test(text))).toEqual([]);
});

it('asks of nobody without a name, whom no body beside them could be taken for', () => {
	const bodies = `${ARTICLE}

The Alder Union and the Weavers Guild met the Harbour Office. “Nothing here is as old as it looks,” a man said. The Weavers Guild said the work was late. The Alder Union said it was early.`;
	const stems = drafted(whoSaidMark, bodies).map(({ question }) => question.stem);
	expect(stems.filter((stem) => stem.includes('Nothing here'))).toEqual([]);
});
