import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { whichTag } from './which-tag.ts';

const SAID = ARTICLE.replace('Eva Lind told the council', 'Eva Lind said').replace(
	'Lind admitted',
	'Lind said'
);

it('asks for the tag of some words among the tags beside it', () => {
	const draft = drafted(whichTag, ARTICLE).find(({ question }) => question.stem.includes('Nobody'));
	expect(draft && keysIn(draft)).toEqual(['Reed said']);
	expect(draft?.question.rows[0]?.options).toHaveLength(3);
	expect(draft).toMatchObject({ easy: true, checks: [{ speaker: 'Tom Reed' }] });
});

it('keeps silent where no other tags stand beside it', () => {
	expect(drafted(whichTag, ONE_VOICE)).toEqual([]);
});

it('is plain where another tag of the same speaker stands beside it', () => {
	const alone = ARTICLE.replace(/“My shop.*\n/, 'The shop of Eva Lind is shut.\n').replace(
		'Brand said.',
		'Brand said. Brand added that lorries use the road.'
	);
	const plain = (words: string, text: string) =>
		drafted(whichTag, text).find(({ question }) => question.stem.includes(words))?.plain;
	expect(plain('Our children walk', SAID)).toBe(false);
	expect(plain('Our children walk', alone)).toBe(true);
});

it('is plain where its tag could be told from the others by the wording', () => {
	const plain = (text: string) =>
		drafted(whichTag, text).find(({ question }) => question.stem.includes('Our children walk'))
			?.plain;
	expect(plain(SAID)).toBe(false);
	expect(plain(SAID.replace('already,” Brand said', 'already,” Brand joked'))).toBe(true);
});
