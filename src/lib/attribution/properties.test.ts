import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { fits, type Span } from '../article/span.ts';
import { analyze } from './analyze.ts';
import { Attribution, Speaker } from './schema.ts';

const pieces = fc.constantFrom(
	'Noor Haddad',
	'Mr Reed',
	'she',
	'They',
	'Officials',
	' said ',
	' said that ',
	' told ',
	'According to ',
	'“',
	'”',
	'"',
	"'",
	'‘',
	'’',
	'«',
	'»',
	"''",
	'``',
	', ',
	'. ',
	'? ',
	': ',
	' — ',
	' - ',
	'(',
	')',
	'[',
	']',
	'\n',
	'\r\n',
	'\n\n',
	'\r',
	'\u2028',
	'\t',
	'\u00a0',
	'\u200f',
	'\u202e',
	'\ufeff',
	'\0',
	'😀',
	'👩‍🚀',
	'é',
	'e\u0301',
	'İ',
	'ß',
	'ﬁ',
	'中文',
	'مرحبا',
	'שלום',
	'\ud800',
	'\udc00',
	'the bridge will close',
	' called it “a farce”',
	'U.S. ',
	'5’10" ',
	' who said ',
	', adding that ',
	' and ',
	'By signing up',
	'Get it by email',
	'(A/B)',
	'’s claim that '
);
const articles = fc.oneof(
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 })
);

describe('the analysis of any text', () => {
	it('has only spans that fit it, in order and apart', () => {
		fc.assert(
			fc.property(articles, (text) => {
				const found = analyze(text);
				const spans: (Span | null)[] = [
					...found.blocks,
					...found.sentences,
					...found.furniture,
					...found.scareQuotes,
					...found.attributions.flatMap(({ content, cue, source, namedAt }) => [
						...content,
						cue,
						source,
						namedAt
					]),
					...found.speakers.flatMap(({ mentions }) => mentions),
					...found.claims.flatMap((claim) => [
						claim,
						...claim.decidedBy,
						...claim.hedges,
						...claim.openQuestions
					])
				];
				for (const span of spans)
					if (span) {
						expect(fits(text, span)).toBe(true);
						expect(span.text).not.toBe('');
					}
				const content = found.attributions.flatMap((one) => one.content);
				content.slice(1).forEach((span, i) => {
					expect(span.start).toBeGreaterThanOrEqual(content[i]?.end ?? 0);
				});
			}),
			{ numRuns: 300, seed: 7, examples: [['“Noor HaddadU.S. ”']] }
		);
	});

	it('is the same each time, has its declared shape, and names only speakers that it lists', () => {
		fc.assert(
			fc.property(articles, (text) => {
				const found = analyze(text);
				expect(analyze(text)).toEqual(found);
				for (const attribution of found.attributions) v.parse(Attribution, attribution);
				for (const speaker of found.speakers) v.parse(Speaker, speaker);
				const ids = new Set(found.speakers.map(({ id }) => id));
				expect(ids.size).toBe(found.speakers.length);
				for (const { speaker, origin, confidence } of found.attributions) {
					if (speaker) expect(ids.has(speaker)).toBe(true);
					if (origin) expect(ids.has(origin)).toBe(true);
					expect(confidence >= 0 && confidence <= 1).toBe(true);
				}
			}),
			{ numRuns: 100, seed: 11 }
		);
	});

	it('does not depend on what was read before', async () => {
		const texts = [
			'The bridge is Haddad’s, Reed said.',
			'Reed repeated Haddad’s claim that the bridge holds.',
			'“It is (Haddad’s),” said the G.O.P., of the G.O.P’s half-built bridge.',
			...fc.sample(articles, { numRuns: 200, seed: 5 })
		];
		const readAnew = async (order: readonly string[]) => {
			vi.resetModules();
			const { analyze: fresh } = await import('./analyze.ts');
			return new Map(order.map((text) => [text, fresh(text)]));
		};
		const forwards = await readAnew(texts);
		const backwards = await readAnew(texts.toReversed());
		for (const text of texts) expect(backwards.get(text)).toEqual(forwards.get(text));
	});
});
