import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fits, overlaps } from '../../src/lib/article/span.ts';
import { analyze } from '../../src/lib/attribution/analyze.ts';
import type { Draft } from '../../src/lib/question/draft/draft.ts';
import { chosenOf, draftsOf, GENERATORS } from '../../src/lib/question/draft/drafts.ts';
import { materialOf, type Source } from '../../src/lib/question/draft/material.ts';
import { meet, reachOf } from '../../src/lib/question/draft/reach.ts';
import { lintQuestion } from '../../src/lib/question/lint/lint.ts';
import { Question } from '../../src/lib/question/schema.ts';

/** The articles that the engine is measured on: whatever is drafted on them has to hold. */
const articles = readdirSync(import.meta.dirname)
	.filter((file) => file.endsWith('.txt') && !file.endsWith('.said.txt'))
	.map((file) => {
		const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
		return { text, ...analyze(text) };
	});

/** Before the linter keeps any back. */
const drafted = (source: Source): Draft[] =>
	GENERATORS.flatMap((generator) => generator(materialOf(source)));

const keysOf = ({ question }: Draft) =>
	question.rows.flatMap(({ options, key }) => options.filter(({ id }) => key.includes(id)));

const anySource = fc.record({ article: fc.nat(articles.length - 1), seed: fc.nat() });

const sourceOf = ({ article, seed }: { article: number; seed: number }): Source => ({
	...(articles[article] ?? { text: '', ...analyze('') }),
	seed
});

describe('the drafts on any article with any seed', () => {
	it('are questions whose proof fits the text and whose stem does not tell the key', () => {
		fc.assert(
			fc.property(anySource, (any) => {
				const source = sourceOf(any);
				for (const draft of drafted(source)) {
					const { question } = draft;
					expect(v.parse(Question, question)).toEqual(question);
					const spans = [...question.passage, ...question.rows.flatMap((row) => row.evidence)];
					for (const span of spans) expect(fits(source.text, span), span.text).toBe(true);
					for (const { text, span } of keysOf(draft)) {
						if (!span) expect(question.stem).not.toContain(text);
						expect(question.title).not.toContain(text);
					}
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('ask about no statement twice among the chosen, and are the same for the same seed', () => {
		fc.assert(
			fc.property(anySource, (any) => {
				const source = sourceOf(any);
				const offered = draftsOf(source);
				const chosen = chosenOf(offered);
				for (const [index, one] of chosen.entries())
					for (const other of chosen.slice(0, index)) {
						const words = one.words.filter((some) => other.words.some((w) => overlaps(some, w)));
						expect(words).toEqual([]);
						const reaches = [one, other].map(({ question }) => reachOf(question, source));
						expect(meet(reaches[0]!, reaches[1]!)).toBe(false);
					}
				expect(new Set(offered.map(({ question }) => question.id)).size).toBe(offered.length);
				for (const { generator } of offered)
					expect(offered.filter((one) => one.generator === generator).length).toBeLessThanOrEqual(
						Math.max(1, offered.length / 3)
					);
				const bare = offered.filter(({ checks }) => checks.length === 0).length;
				expect(bare).toBeLessThanOrEqual(Math.max(1, offered.length / 2));
				// What tells its own answer is offered for want of others, or of any of its skill.
				for (const plain of offered.length > 12 ? offered.filter((one) => one.plain) : [])
					expect(offered.filter(({ question }) => question.skill === plain.question.skill)).toEqual(
						[plain]
					);
				expect(draftsOf(source)).toEqual(offered);
			}),
			{ numRuns: 20 }
		);
	});
});

it('no plain draft is chosen, six easy ones at most, and whether it is a quote is asked three times', () => {
	for (const [seed, article] of articles.entries()) {
		const chosen = chosenOf(draftsOf({ ...article, seed }));
		expect(chosen.length).toBeGreaterThan(2);
		expect(chosen.filter(({ plain }) => plain)).toEqual([]);
		expect(chosen.filter(({ generator }) => generator === 'kind').length).toBeLessThan(2);
		expect(chosen.filter(({ generator }) => generator === 'occasion').length).toBeLessThan(3);
		expect(chosen.filter(({ easy }) => easy).length).toBeLessThanOrEqual(6);
		expect(chosen.filter(({ question }) => question.skill === 'form').length).toBeLessThanOrEqual(
			3
		);
	}
});

it('no two chosen have the same key among the same options on neighbouring paragraphs', () => {
	for (const [seed, article] of articles.entries()) {
		const chosen = chosenOf(draftsOf({ ...article, seed })).map((draft) => ({
			answer: [keysOf(draft), draft.question.rows.flatMap(({ options }) => options)]
				.map((some) => some.map(({ text }) => text).toSorted())
				.join('|'),
			places: draft.words.map((words) => article.blocks.findIndex((one) => overlaps(one, words)))
		}));
		for (const [index, one] of chosen.entries())
			for (const other of chosen.slice(0, index).filter(({ answer }) => answer === one.answer))
				for (const place of one.places)
					for (const at of other.places) expect(Math.abs(place - at)).toBeGreaterThan(1);
	}
});

it('the linter has nothing against any that is offered', () => {
	for (const [seed, article] of articles.entries()) {
		const source = { ...article, seed };
		const findings = draftsOf(source).flatMap(({ question }) => lintQuestion(question, source));
		expect(findings).toEqual([]);
	}
});
