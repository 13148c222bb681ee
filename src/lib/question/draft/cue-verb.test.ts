import { expect, it } from 'vitest';
import { cueVerb } from './cue-verb.ts';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';

it('asks what a verb adds, beside what verbs of another meaning would', () => {
	const draft = drafted(cueVerb, ARTICLE).find(({ about }) => about.includes('eva-lind'));
	expect(draft?.question.stem).toContain('“admitted”');
	expect(draft && keysIn(draft)).toEqual(['It does not look good for the speaker']);
	expect(draft?.question.rows[0]?.options).toHaveLength(3);
	expect(draft?.plain).toBe(true);
});

it('keeps silent on verbs with more than one shade', () => {
	for (const verb of ['argued', 'insisted', 'acknowledged'])
		expect(
			drafted(cueVerb, ARTICLE.replace('Lind admitted', `Lind ${verb}`)).map(({ about }) => about)
		).not.toContainEqual(['eva-lind']);
});

it('keeps silent on “said”, which adds nothing', () => {
	expect(drafted(cueVerb, ONE_VOICE)).toEqual([]);
	const stems = drafted(cueVerb, ARTICLE).map(({ question }) => question.stem);
	expect(stems.filter((stem) => stem.includes('“said”'))).toEqual([]);
});
