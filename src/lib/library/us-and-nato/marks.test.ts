import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../article/blocks.ts';
import { TEXT } from './text.ts';
import { fits, spanAt, type Span } from '../../article/span.ts';
import { ATTRIBUTIONS, SPEAKERS, ONLY_MENTIONED, UNATTRIBUTED_QUOTES } from './marks.ts';
import { Attribution, Speaker } from '../../attribution/schema.ts';

const blocks = blocksOf(TEXT);
const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

describe('the attributions of the built-in article', () => {
	it('have the shape of attributions and fit the article', () => {
		for (const attribution of ATTRIBUTIONS) {
			expect(v.parse(Attribution, attribution)).toEqual(attribution);
			const spans = [...attribution.content, attribution.cue, attribution.source];
			for (const span of spans) if (span) expect(fits(TEXT, span)).toBe(true);
		}
	});

	it('lie in the paragraphs of the report, in the order of the text, none on another', () => {
		const contents = ATTRIBUTIONS.flatMap(({ content }) => content);
		for (const span of contents)
			expect(blocks.find((block) => contains(block, span))?.kind).toBe('paragraph');
		contents.slice(1).forEach((span, index) => {
			expect(span.start).toBeGreaterThanOrEqual(contents[index]?.end ?? 0);
		});
	});

	it('have a cue and a source in the paragraph of their content, or neither', () => {
		for (const { content, cue, source } of ATTRIBUTIONS) {
			expect(cue === null).toBe(source === null);
			if (!cue || !source) continue;
			const block = blocks.find((candidate) => contains(candidate, cue));
			for (const span of [source, ...content]) expect(block && contains(block, span)).toBe(true);
		}
	});

	it('are direct, mixed or indirect as their quotation marks say', () => {
		for (const { content, type } of ATTRIBUTIONS) {
			const text = content.map((span) => span.text).join(' ');
			const outside = text.replace(/“[^”]*”/g, '').trim();
			if (type === 'direct') expect(outside).toBe('');
			if (type === 'mixed') expect([text.includes('“'), outside !== '']).toEqual([true, true]);
			if (type === 'indirect') expect(text).not.toMatch(/[“”]/);
		}
	});

	it('hold every quoted word of the article, but for those that are listed', () => {
		const quotes = blocks.flatMap((block) =>
			[...block.text.matchAll(/“[^”]*”|‘[^’]*’/g)].map((match) =>
				spanAt(TEXT, block.start + match.index, block.start + match.index + match[0].length)
			)
		);
		const attributed = ATTRIBUTIONS.flatMap(({ content }) => content);
		const left = quotes.filter((quote) => !attributed.some((span) => contains(span, quote)));
		expect(left).toEqual(UNATTRIBUTED_QUOTES.map(({ span }) => span));
		expect(quotes.length).toBeGreaterThan(20);
	});

	it('keep the first speaker of what is repeated', () => {
		const repeated = ATTRIBUTIONS.filter(({ origin }) => origin !== null);
		expect(repeated.map(({ speaker, origin }) => [speaker, origin])).toEqual([
			['blinken', 'biden']
		]);
	});
});

describe('the speakers of the built-in article', () => {
	it('have the shape of speakers, and names and roles that stand in the article', () => {
		for (const speaker of SPEAKERS) {
			expect(v.parse(Speaker, speaker)).toEqual(speaker);
			expect(TEXT).toContain(speaker.name);
			if (speaker.role) expect(TEXT).toContain(speaker.role);
			for (const mention of speaker.mentions) expect(fits(TEXT, mention)).toBe(true);
		}
	});

	it('come in the order of their first mention', () => {
		const first = SPEAKERS.map(({ mentions }) => mentions[0]?.start ?? -1);
		expect(first).toEqual(first.toSorted((a, b) => a - b));
		expect(first).not.toContain(-1);
	});

	it('are all whom an attribution names', () => {
		const ids = SPEAKERS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { speaker, origin } of ATTRIBUTIONS)
			for (const id of [speaker, origin]) if (id) expect(ids).toContain(id);
	});

	it('are partly only mentioned', () => {
		expect(ONLY_MENTIONED.map(({ id }) => id)).toEqual([
			'nato',
			'russia',
			'muhriddin',
			'residents',
			'zelensky',
			'european-union',
			'kuleba'
		]);
	});

	it('are mentioned by name, and by the pronouns that speak', () => {
		const blinken = SPEAKERS.find(({ id }) => id === 'blinken');
		expect(blinken?.mentions.map(({ text }) => text)).toEqual([
			'US Secretary of State Antony Blinken',
			'he',
			'Blinken',
			'Blinken',
			'he',
			'Blinken',
			'he',
			'US Secretary of State Antony Blinken'
		]);
	});
});
