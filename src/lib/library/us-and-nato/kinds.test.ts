import { expect, it } from 'vitest';
import { overlaps } from '../../article/span.ts';
import { CLAIMS } from './claims.ts';
import { US_AND_NATO } from './index.ts';

const questions = US_AND_NATO.quizzes.flatMap(({ quiz }) => quiz.questions);

it('asks the kind of a claim only where the claim has one kind, and keys that kind', () => {
	const LABELS = {
		claim: /checkable/i,
		judgement: /judgement/i,
		prediction: /prediction/i,
		promise: /promise/i
	};
	const rows = questions.filter(({ skill }) => skill === 'kind').flatMap(({ rows }) => rows);
	expect(rows.length).toBeGreaterThan(10);
	for (const { key, options, evidence } of rows) {
		const claims = CLAIMS.filter((claim) => evidence.some((span) => overlaps(span, claim)));
		const kinds = [...new Set(claims.map(({ kind }) => kind))];
		expect(kinds, evidence[0]?.text).toHaveLength(1);
		const keyed = options.find(({ id }) => id === key[0])?.text;
		expect(keyed, evidence[0]?.text).toMatch(LABELS[kinds[0]!]);
	}
});
