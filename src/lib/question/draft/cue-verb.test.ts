import { expect, it } from 'vitest';
import { cueVerb } from './cue-verb.ts';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';

it('takes the verb out of the sentence and has two of another meaning beside it', () => {
	const draft = drafted(cueVerb, ARTICLE).find(({ about }) => about.includes('eva-lind'));
	expect(draft && keysIn(draft)).toEqual(['admitted']);
	expect(draft?.question.ending).toBe('that she had not read the plan.');
	expect(draft?.question.rows[0]?.text).toBe('Eva Lind');
});

it('keeps silent where nothing is retold', () => {
	expect(drafted(cueVerb, ONE_VOICE)).toEqual([]);
});
