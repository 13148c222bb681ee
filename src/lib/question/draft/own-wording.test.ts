import { expect, it } from 'vitest';
import { lintQuestion } from '../lint/lint.ts';
import { ARTICLE, drafted, keysIn, ONE_VOICE, sourceOf } from './example.ts';
import { ownWording } from './own-wording.ts';

const MIXED = `${ARTICLE}

Moss said that the narrow old bridge was “a treasure that the whole town has to keep for its children”.`;

it('asks for the retold piece beside two from within the marks', () => {
	const [draft] = drafted(ownWording, MIXED);
	expect(draft?.question.skill).toBe('ownership');
	const [key = ''] = draft ? keysIn(draft) : [];
	expect('the narrow old bridge was').toContain(key);
	expect(draft?.question.rows[0]?.options).toHaveLength(3);
	for (const seed of [1, 2, 3, 4])
		for (const one of drafted(ownWording, MIXED, seed))
			expect(lintQuestion(one.question, sourceOf(MIXED))).toEqual([]);
});

it('keeps silent where nothing is quoted in part', () => {
	expect(drafted(ownWording, ONE_VOICE)).toEqual([]);
});
