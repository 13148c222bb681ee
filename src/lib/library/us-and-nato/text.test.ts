import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, isFurniture } from '../../article/blocks.ts';
import { TEXT } from './text.ts';
import { segmentsOf } from '../../article/segments.ts';
import { cite, fits, spanAt } from '../../article/span.ts';

const blocks = blocksOf(TEXT);

describe('the built-in article', () => {
	it('is byte for byte the text that was collected', () => {
		expect(createHash('sha256').update(TEXT).digest('hex')).toBe(
			'ade67030b3b0c7a5890ff501c3e76a364fdf8600cb090907a0b88565aafec96b'
		);
	});

	it('is covered by its blocks: only line breaks stand between them', () => {
		let place = 0;
		for (const block of blocks) {
			expect(fits(TEXT, block)).toBe(true);
			expect(TEXT.slice(place, block.start)).toMatch(/^\n*$/);
			place = block.end;
		}
		expect(place).toBe(TEXT.length);
	});

	it('tells report from furniture', () => {
		const kinds = blocks.map(({ kind }) => kind);
		expect(kinds.slice(0, 4)).toEqual(['label', 'notice', 'headline', 'paragraph']);
		expect(kinds.filter((kind) => kind === 'caption')).toHaveLength(3);
		expect(kinds.filter((kind) => kind === 'promo')).toHaveLength(2);
		expect(blocks.filter(isFurniture).map(({ text }) => text.slice(0, 12))).toEqual([
			'Israel',
			'This article',
			'Get The Time',
			'By signing u'
		]);
	});
});

describe('a citation', () => {
	const text = 'The sham vote. They call it a sham.';

	it('carries place and words', () => {
		expect(cite(text, 'vote')).toEqual({ start: 9, end: 13, text: 'vote' });
	});

	it('finds words within a longer passage', () => {
		expect(cite(text, 'sham', 'a sham').start).toBe(30);
	});

	it('is refused where the words are missing or stand twice', () => {
		expect(() => cite(text, 'poll')).toThrow('not in the article');
		expect(() => cite(text, 'sham')).toThrow('more than once');
		expect(() => cite(text, '')).toThrow();
	});

	it('no longer fits a text that changed', () => {
		expect(fits(text.replace('The', 'A'), cite(text, 'vote'))).toBe(false);
	});
});

describe('segments', () => {
	it('join to the block, and every mark lies on its own words', () => {
		const cases = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
			.chain((text) =>
				fc
					.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 })
					.map((pairs) => ({ text, pairs }))
			);
		fc.assert(
			fc.property(cases, ({ text, pairs }) => {
				const block = spanAt(text, 0, text.length);
				const marks = pairs.map(([a, b]) => spanAt(text, Math.min(a, b), Math.max(a, b)));
				const segments = segmentsOf(block, marks);
				expect(segments.map((segment) => segment.text).join('')).toBe(text);
				for (const mark of marks.filter(({ start, end }) => start < end)) {
					const marked = segments.filter((segment) => segment.marks.includes(mark));
					expect(marked.map((segment) => segment.text).join('')).toBe(mark.text);
				}
			})
		);
	});
});
