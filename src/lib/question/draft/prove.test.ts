import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { prove } from './prove.ts';

it('asks for the speaker and the tag, with the tags of others to choose among', () => {
	const draft = drafted(prove, ARTICLE).find(({ question }) => question.stem.includes('Nobody'));
	expect(draft && keysIn(draft)).toEqual(['Tom Reed', 'Reed said']);
	const [answer, proof] = draft?.question.rows ?? [];
	expect(answer?.options).toHaveLength(3);
	expect(proof?.options.every(({ span }) => span)).toBe(true);
});

it('keeps silent where no other tag stands near', () => {
	expect(drafted(prove, ONE_VOICE)).toEqual([]);
});

it('asks for no tag that is a pronoun’s: it stands with the words of others too', () => {
	const pronoun = ARTICLE.replace('my father did,” Reed said.', 'my father did,” he said.');
	const proofs = drafted(prove, pronoun).map((draft) => keysIn(draft)[1]);
	expect(proofs).not.toContain('he said');
});
