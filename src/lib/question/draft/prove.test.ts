import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { prove } from './prove.ts';

/** Each quote goes on behind its tag. */
const SPLIT = ARTICLE.replace('did,” Reed said.', 'did,” Reed said. “He had a boat and a pole.”')
	.replace('ends,” she said.', 'ends,” Moss said. “It will be a better bridge.”')
	.replace('already,” Brand said.', 'already,” Brand said. “It is good for them.”');

it('asks for the speaker and the place, with words beside each tag that nobody is asked about', () => {
	const draft = drafted(prove, SPLIT).find(({ question }) => question.stem.includes('Nobody'));
	expect(draft && keysIn(draft)).toEqual(['Tom Reed', 'Reed said. “He had a boat and a pole.”']);
	const [answer, proof] = draft?.question.rows ?? [];
	expect(answer?.options).toHaveLength(3);
	// One place a speaker, and each with some words of its quote.
	const named = proof?.options.map(({ text }) => /Reed|Moss|Lind/.exec(text)?.[0]);
	expect(named?.toSorted()).toEqual(['Lind', 'Moss', 'Reed']);
	for (const { text, span } of proof?.options ?? []) {
		expect(span).toBeDefined();
		expect(text).toMatch(/[“”]/);
	}
});

it('keeps silent where no other tag stands near', () => {
	expect(drafted(prove, ONE_VOICE)).toEqual([]);
});

it('asks for no tag that is a pronoun’s: it stands with the words of others too', () => {
	const asked = (text: string) =>
		drafted(prove, text).filter(({ about }) => about.includes('tom-reed')).length;
	expect(asked(SPLIT)).toBeGreaterThan(0);
	expect(asked(SPLIT.replace('did,” Reed said.', 'did,” he said.'))).toBe(0);
});
