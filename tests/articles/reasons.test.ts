import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { overlaps, type Span } from '../../src/lib/article/span.ts';
import { analyze } from '../../src/lib/attribution/analyze.ts';
import type { Draft } from '../../src/lib/question/draft/draft.ts';
import { GENERATORS } from '../../src/lib/question/draft/drafts.ts';
import { materialOf, type Source } from '../../src/lib/question/draft/material.ts';
import { shortName } from '../../src/lib/question/draft/voice.ts';

const sources: Source[] = readdirSync(import.meta.dirname)
	.filter((file) => file.endsWith('.txt') && !file.endsWith('.said.txt'))
	.map((file, seed) => {
		const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
		return { text, seed, ...analyze(text) };
	});

const PLACES: Record<string, (away: number) => boolean> = {
	'in this paragraph': (away) => away === 0,
	'in the paragraph before': (away) => away === -1,
	'in the paragraph that follows': (away) => away === 1,
	'further up': (away) => away < -1,
	'further down': (away) => away > 1
};
const REASON = new RegExp(
	`^(.+?) (says something|is only mentioned|is named) (${Object.keys(PLACES).join('|')}|in another part of the article)(?: too)?, (?:but|and)`
);

/** Every reason that says where a wrong name stands, with what it has to be held against. */
function placesNamed({ question, words: [asked] }: Draft, source: Source) {
	const paragraphs = source.blocks.filter(({ kind }) => kind === 'paragraph');
	const here = paragraphs.findIndex((block) => asked && overlaps(block, asked));
	return question.rows
		.flatMap(({ options }) => options.map(({ rationale }) => rationale ?? ''))
		.flatMap((reason) => {
			const [, name = '', verb, place = ''] = REASON.exec(reason) ?? [];
			const who = source.speakers.find(
				(one) => shortName(one).toLowerCase() === name.toLowerCase()
			);
			if (!verb || !who) return [];
			const said = source.attributions
				.filter(({ speaker }) => speaker === who.id)
				.flatMap(({ content }) => content);
			const holds = (spans: readonly Span[], fits: (away: number) => boolean) =>
				paragraphs.some(
					(block, index) =>
						fits(index - here) &&
						question.passage.some((shown) => overlaps(shown, block)) &&
						spans.some((span) => overlaps(span, block))
				);
			const anywhere = () => true;
			const fits = PLACES[place];
			const isTrue =
				verb === 'says something'
					? fits
						? holds(said, fits)
						: said.length > 0 && !holds(said, anywhere)
					: !holds(said, anywhere) && (fits ? holds(who.mentions, fits) : said.length === 0);
			return [{ reason, isTrue }];
		});
}

it('a reason for a wrong name is true of the passage: who speaks there, who is only named, and where', () => {
	const named = sources.flatMap((source) => {
		const material = materialOf(source);
		return GENERATORS.flatMap((generator) => generator(material)).flatMap((draft) =>
			placesNamed(draft, source)
		);
	});
	expect(named.length).toBeGreaterThan(100);
	expect(named.filter(({ isTrue }) => !isTrue)).toEqual([]);
});

it('no two reasons of a question are the same, and each stem is one short sentence', () => {
	for (const source of sources) {
		const material = materialOf(source);
		for (const { question } of GENERATORS.flatMap((generator) => generator(material))) {
			for (const { options } of question.view === 'hottext' ? [] : question.rows) {
				const reasons = options.flatMap(({ rationale }) => rationale ?? []);
				expect(new Set(reasons).size).toBe(reasons.length);
			}
			const own = question.stem.replace(/“[^”]*”/g, '');
			expect(own.split(/\s+/).length, question.stem).toBeLessThanOrEqual(18);
		}
	}
});
