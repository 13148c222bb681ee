import { expect, it } from 'vitest';
import { lintQuestion } from '../lint/lint.ts';
import { ARTICLE, drafted, keysIn, ONE_VOICE, sourceOf } from './example.ts';
import { whoSaidWhich } from './who-said-which.ts';

it('asks which of three statements is of the speaker whom the stem names', () => {
	const drafts = drafted(whoSaidWhich, ARTICLE);
	const ofReed = drafts.find((draft) => keysIn(draft)[0]?.startsWith('“Nobody has looked'));
	expect(ofReed?.question.stem).toContain('Tom Reed');
	const [row] = ofReed?.question.rows ?? [];
	expect(row?.options).toHaveLength(3);
	const reasons = row?.options.flatMap(({ reason }) => reason ?? []) ?? [];
	expect(reasons.every((reason) => /^(?:nearest-name|other-speaker)$/.test(reason))).toBe(true);
	for (const { question } of drafts) expect(lintQuestion(question, sourceOf(ARTICLE))).toEqual([]);
});

it('says of each statement whose it is', () => {
	for (const { checks, about } of drafted(whoSaidWhich, ARTICLE)) {
		const speakers = checks.map((check) => check.about === 'speaker' && check.speaker);
		expect(speakers).toHaveLength(3);
		expect(new Set(speakers.slice(1)).has(speakers[0] ?? false)).toBe(false);
		expect(about).toHaveLength(1);
	}
});

it('names the speaker in none of the three', () => {
	const named = ARTICLE.replace(
		'My shop lives on the people',
		'Tom Reed knows how many people there are'
	);
	for (const { question, about } of drafted(whoSaidWhich, named))
		if (about.includes('tom-reed'))
			expect(question.rows[0]?.options.filter(({ text }) => text.includes('Reed'))).toEqual([]);
});

it('keeps silent with one speaker', () => {
	expect(drafted(whoSaidWhich, ONE_VOICE)).toEqual([]);
});
