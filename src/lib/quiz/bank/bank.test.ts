import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blocksOf, isFurniture } from '../../article/blocks.ts';
import { BUILT_IN_ARTICLE } from '../../article/built-in.ts';
import { fits, overlaps } from '../../article/span.ts';
import { VIEWS, type Question } from '../../question/schema.ts';
import { SKILL_IDS } from '../../question/skill.ts';
import { Quiz } from '../schema.ts';
import { sha256 } from '../version.ts';
import { BANK } from './index.ts';
import { TRY_IT } from './try-it.ts';

const blocks = blocksOf(BUILT_IN_ARTICLE);
const questions = BANK.flatMap((quiz) => quiz.questions);

describe.each(BANK)('the built-in quiz “$title”', (quiz) => {
	it('has the shape of a quiz and is on the built-in article', () => {
		expect(v.parse(Quiz, quiz)).toEqual(quiz);
		expect(quiz.article).toBe(sha256(BUILT_IN_ARTICLE));
	});

	it.each(quiz.questions)('$id points at words of the article alone', (question) => {
		for (const span of spansOf(question)) expect(fits(BUILT_IN_ARTICLE, span)).toBe(true);
	});

	it.each(quiz.questions)('$id is proved by the report', (question) => {
		const evidence = question.rows.flatMap((row) => row.evidence);
		const proved = blocks.filter((block) => evidence.some((span) => overlaps(block, span)));
		if (question.skill === 'page') return;
		expect(proved.filter(isFurniture)).toEqual([]);
	});

	it.each(quiz.questions)(
		'$id takes proof from a caption for dates and pictures alone',
		(question) => {
			if (question.skill === 'page') return;
			const captions = blocks.filter(({ kind }) => kind === 'caption');
			const evidence = question.rows.flatMap((row) => row.evidence);
			expect(
				evidence.filter((span) => captions.some((caption) => overlaps(caption, span)))
			).toEqual([]);
		}
	);

	it.each(quiz.questions)('$id offers phrases of its own passage, in order', (question) => {
		const phrases = question.rows.flatMap((row) => row.options.flatMap(({ span }) => span ?? []));
		for (const phrase of phrases)
			expect(question.passage.some((p) => p.start <= phrase.start && phrase.end <= p.end)).toBe(
				true
			);
		if (question.view !== 'hottext') return;
		phrases.slice(1).forEach((phrase, index) => {
			expect(phrase.start).toBeGreaterThanOrEqual(phrases[index]?.end ?? 0);
		});
	});

	it('takes “the article does not say” for a key no more often than for a distractor', () => {
		const said = quiz.questions
			.flatMap(({ rows }) => rows)
			.flatMap((row) => row.options.map(({ id, text }) => ({ text, key: row.key.includes(id) })))
			.filter(({ text }) => text === 'The article does not say');
		const keys = said.filter(({ key }) => key).length;
		expect(keys).toBeLessThanOrEqual(said.length - keys);
	});

	it.each(quiz.questions)('$id says how many keys there are', (question) => {
		if (question.rule !== 'ticks') return;
		const numbers = ['no', 'one', 'two', 'three', 'four'];
		const count = question.rows.flatMap((row) => row.key).length;
		expect(question.stem.toLowerCase()).toMatch(new RegExp(`\\b${numbers[count]}\\b`));
	});

	it.each(quiz.questions)('$id keeps its rationales to two sentences', (question) => {
		for (const text of rationalesOf(question)) {
			expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(45);
			expect(text.match(/[.?!]”?(?=\s|$)/g)?.length, text).toBeLessThanOrEqual(2);
		}
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

	it('ends every quiz with a prompt of its own', () => {
		expect(new Set(BANK.map(({ prompt }) => prompt)).size).toBe(BANK.length);
	});
});

function spansOf(question: Question) {
	return [
		...question.passage,
		...question.rows.flatMap((row) => [
			...row.evidence,
			...row.options.flatMap(({ span }) => span ?? [])
		])
	];
}

function rationalesOf(question: Question) {
	return question.rows.flatMap((row) => [
		...(row.rationale ? [row.rationale] : []),
		...row.options.flatMap(({ rationale }) => rationale ?? [])
	]);
}
