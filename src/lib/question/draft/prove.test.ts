import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { prove } from './prove.ts';

it('asks for the speaker and the tag, beside another tag with the same name', () => {
	const draft = drafted(prove, ARTICLE).find(({ question }) => question.stem.includes('Nobody'));
	expect(draft && keysIn(draft)).toEqual(['Tom Reed', 'Reed said']);
	const [answer, proof] = draft?.question.rows ?? [];
	expect(answer?.options).toHaveLength(3);
	expect(proof?.options.every(({ span }) => span)).toBe(true);
	const named = proof?.options.filter(({ text }) => text.includes('Reed'));
	expect(named?.map(({ text }) => text).toSorted()).toEqual([
		'Engineer Tom Reed warned',
		'Reed said'
	]);
});

it('keeps silent where no other tag stands near', () => {
	expect(drafted(prove, ONE_VOICE)).toEqual([]);
});

it('asks for no tag that is a pronoun’s: it stands with the words of others too', () => {
	const pronoun = ARTICLE.replace('my father did,” Reed said.', 'my father did,” he said.');
	const proofs = drafted(prove, pronoun).map((draft) => keysIn(draft)[1]);
	expect(proofs).not.toContain('he said');
});
