import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fits } from '../article/span.ts';
import { notesOn } from '../article/notes.ts';
import { Marks } from '../attribution/schema.ts';
import { overQuoted } from '../question/lint/over-quoted.ts';
import { findingsOn } from '../question/lint/findings.ts';
import { VIEWS } from '../question/schema.ts';
import { SKILL_IDS } from '../question/skill.ts';
import { Quiz } from '../quiz/schema.ts';
import { sha256 } from '../quiz/version.ts';
import { LIBRARY, LIBRARY_QUIZZES, PUBLIC_QUIZ } from './index.ts';
import { contextOf } from './lint.ts';

const questions = LIBRARY_QUIZZES.flatMap((quiz) => quiz.questions);

describe.each(LIBRARY)('the article “$title”', (article) => {
	it('has its title, marks and hard words on its own words', () => {
		expect(article.text).toContain(article.title);
		expect(v.parse(Marks, article.marks)).toEqual(article.marks);
		const spans = article.marks.attributions.flatMap(({ content }) => content);
		for (const span of [...spans, ...notesOn(article.text, article.hardWords)])
			expect(fits(article.text, span)).toBe(true);
	});

	it.each(article.quizzes)('has the quiz “$quiz.title”, with nothing left open', (one) => {
		const { quiz, answers = {} } = one;
		expect(v.parse(Quiz, quiz)).toEqual(quiz);
		expect(quiz.articles).toEqual([sha256(article.text)]);
		expect(findingsOn(quiz, contextOf(article), answers).problems).toEqual([]);
	});

	it('has no sentence that more than two questions quote', () => {
		const asked = article.quizzes.flatMap(({ quiz }) => quiz.questions);
		expect(overQuoted(asked, contextOf(article))).toEqual([]);
	});
});

describe('the library', () => {
	it('has at least three questions for every skill and four for every view', () => {
		expect(questions.length).toBeGreaterThanOrEqual(36);
		for (const skill of SKILL_IDS)
			expect(questions.filter((q) => q.skill === skill).length, skill).toBeGreaterThanOrEqual(3);
		for (const view of VIEWS)
			expect(questions.filter((q) => q.view === view).length, view).toBeGreaterThanOrEqual(4);
	});

	it.each(LIBRARY)('ends what it asks about “$title” with a check of all eight skills', (one) => {
		const last = one.quizzes.at(-1)?.quiz;
		expect(new Set(last?.questions.map(({ skill }) => skill))).toEqual(new Set(SKILL_IDS));
	});

	it('has the public quiz first: ten questions on at least six skills', () => {
		expect(LIBRARY_QUIZZES[0]).toBe(PUBLIC_QUIZ);
		expect(PUBLIC_QUIZ.questions).toHaveLength(10);
		expect(new Set(PUBLIC_QUIZ.questions.map(({ skill }) => skill)).size).toBeGreaterThanOrEqual(6);
	});

	it('has a question of every view in the public quiz', () => {
		expect(new Set(PUBLIC_QUIZ.questions.map(({ view }) => view))).toEqual(new Set(VIEWS));
	});

	it('shares no question between quizzes', () => {
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
		expect(new Set(questions.map(({ stem }) => stem)).size).toBe(questions.length);
		expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
	});

	it('ends every quiz with a prompt of its own', () => {
		expect(new Set(LIBRARY_QUIZZES.map(({ prompt }) => prompt)).size).toBe(LIBRARY_QUIZZES.length);
	});
});
