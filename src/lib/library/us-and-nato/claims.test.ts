import { describe, expect, it } from 'vitest';
import { blocksOf, isFurniture } from '../../article/blocks.ts';
import { TEXT } from './text.ts';
import type { Span } from '../../article/span.ts';
import { CLAIMS } from './claims.ts';
import { ATTRIBUTIONS } from './marks.ts';

describe('the claims of the built-in article', () => {
	it('come in the order of the text, none on another', () => {
		CLAIMS.slice(1).forEach((claim, index) => {
			expect(claim.start).toBeGreaterThanOrEqual(CLAIMS[index]?.end ?? 0);
		});
	});

	it('are inside one statement of a speaker, or outside all', () => {
		const contents = ATTRIBUTIONS.flatMap(({ content }) => content);
		for (const claim of CLAIMS) {
			const holders = contents.filter(({ start, end }) => start < claim.end && claim.start < end);
			for (const { start, end } of holders)
				expect([start <= claim.start, claim.end <= end], claim.text).toEqual([true, true]);
			expect(holders.length, claim.text).toBeLessThanOrEqual(1);
		}
	});

	it('hold every statement of a speaker', () => {
		for (const { content } of ATTRIBUTIONS)
			for (const { start, end, text } of content)
				expect(
					CLAIMS.some((claim) => start <= claim.start && claim.end <= end),
					text
				).toBe(true);
	});

	it('leave over, beside the words that attribute them, only joints, occasions and credits', () => {
		const taken: Span[] = [
			...CLAIMS,
			...ATTRIBUTIONS.flatMap(({ cue, source }) => [cue, source].filter((x) => x !== null))
		];
		const left = blocksOf(TEXT)
			.filter((block) => !isFurniture(block))
			.flatMap((block) => {
				let words = block.text;
				for (const { start, end } of taken)
					if (block.start <= start && end <= block.end)
						words =
							words.slice(0, start - block.start) +
							'|'.repeat(end - start) +
							words.slice(end - block.start);
				return words.split('|').map((piece) => piece.replace(/^[\W_]+|[\W_]+$/g, ''));
			})
			.filter((piece) => piece !== '');
		const joints = 'after and as by have meanwhile of that then where which while who with';
		for (const word of left.filter((piece) => !piece.includes(' ')))
			expect(joints.split(' ')).toContain(word.toLowerCase());
		expect(left.filter((piece) => piece.includes(' '))).toEqual([
			'Tuesday that',
			'reporters as',
			'started to',
			'President Joe Biden’s threat that',
			'prior to',
			'SAUL LOEB/POOL/AFP',
			'on Tuesday',
			'the referendums as',
			'Kenzo TRIBOUILLARD/AFP',
			'later speaking to center-left EU lawmakers',
			'that while',
			'Our message is that',
			'and that',
			'To that end',
			'Dimitar DILKOFF/AFP',
			'the referendums',
			'BFM TV',
			'Colonna said'
		]);
	});
});
