import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ARTICLE } from '../../article/built-in.ts';
import { overlaps } from '../../article/span.ts';
import { BUILT_IN_CLAIMS } from '../../attribution/built-in-claims.ts';
import { reportOn } from '../../question/lint/report.ts';
import { VIEWS } from '../../question/schema.ts';
import { SKILL_IDS } from '../../question/skill.ts';
import { Quiz } from '../schema.ts';
import { sha256 } from '../version.ts';
import { ANSWERS } from './answers.ts';
import { BANK } from './index.ts';
import { BUILT_IN_CONTEXT } from './report.ts';
import { TRY_IT } from './try-it.ts';

const questions = BANK.flatMap((quiz) => quiz.questions);

describe.each(BANK)('the built-in quiz “$title”', (quiz) => {
	it('has the shape of a quiz and is on the built-in article', () => {
		expect(v.parse(Quiz, quiz)).toEqual(quiz);
		expect(quiz.article).toBe(sha256(BUILT_IN_ARTICLE));
	});

	it('meets no rule of the linter that is not answered in writing', () => {
		expect(reportOn(quiz, BUILT_IN_CONTEXT, ANSWERS[quiz.id] ?? {}).problems).toEqual([]);
	});
});

describe('the bank', () => {
	it('has at least three questions for every skill and four for every view', () => {
		expect(questions.length).toBeGreaterThanOrEqual(36);
		for (const skill of SKILL_IDS)
			expect(questions.filter((q) => q.skill === skill).length, skill).toBeGreaterThanOrEqual(3);
		for (const view of VIEWS)
			expect(questions.filter((q) => q.view === view).length, view).toBeGreaterThanOrEqual(4);
	});

	it('ends with a check of all eight skills', () => {
		expect(new Set(BANK.at(-1)?.questions.map(({ skill }) => skill))).toEqual(new Set(SKILL_IDS));
	});

	it('has the public quiz first: ten questions on at least six skills', () => {
		expect(BANK[0]).toBe(TRY_IT);
		expect(TRY_IT.questions).toHaveLength(10);
		expect(new Set(TRY_IT.questions.map(({ skill }) => skill)).size).toBeGreaterThanOrEqual(6);
	});

	it('shares no question between quizzes', () => {
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
		expect(new Set(questions.map(({ stem }) => stem)).size).toBe(questions.length);
		expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
	});

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
			const claims = BUILT_IN_CLAIMS.filter((claim) =>
				evidence.some((span) => overlaps(span, claim))
			);
			const kinds = [...new Set(claims.map(({ kind }) => kind))];
			expect(kinds, evidence[0]?.text).toHaveLength(1);
			const keyed = options.find(({ id }) => id === key[0])?.text;
			expect(keyed, evidence[0]?.text).toMatch(LABELS[kinds[0]!]);
		}
	});

	it('answers warnings of its own quizzes alone', () => {
		const ids = BANK.map(({ id }) => id);
		expect(Object.keys(ANSWERS).filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('ends every quiz with a prompt of its own', () => {
		expect(new Set(BANK.map(({ prompt }) => prompt)).size).toBe(BANK.length);
	});
});
