import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { occasion } from './occasion.ts';

const SAID = `${ARTICLE}

“The stones have come from the quarry,” Tom Reed said in a written statement.`;

it('asks how a statement was made where the tag’s sentence tells it', () => {
	const [draft, ...more] = drafted(occasion, SAID);
	expect(draft && keysIn(draft)).toEqual(['In a written statement']);
	expect(draft?.question.skill).toBe('chain');
	expect(more).toEqual([]);
});

it('keeps silent where the occasion stands inside the words', () => {
	const text = `${ARTICLE}\n\n“We read it in a written statement of theirs,” Tom Reed said.`;
	expect(drafted(occasion, text)).toEqual([]);
});
