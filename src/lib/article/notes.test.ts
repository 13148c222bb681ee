import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { BUILT_IN_ARTICLE, cite } from './built-in.ts';
import { HARD_WORDS, notesFor } from './notes.ts';
import { fits } from './span.ts';

const blocks = blocksOf(BUILT_IN_ARTICLE);
const notes = notesFor(blocks);

describe('the notes on hard words', () => {
	it('lie on words of the article, each on the first place where they stand', () => {
		expect(notes).toHaveLength(HARD_WORDS.length);
		const report = BUILT_IN_ARTICLE.indexOf('US Secretary of State');
		for (const [index, span] of notes.entries()) {
			const { words, within } = HARD_WORDS[index]!;
			expect(fits(BUILT_IN_ARTICLE, span)).toBe(true);
			expect(span.start).toBe(cite(words, within).start);
			expect(span.start).toBe(BUILT_IN_ARTICLE.indexOf(words, report));
		}
	});

	it('are one or two short sentences without a name or a number', () => {
		for (const { note } of HARD_WORDS) {
			expect(note.length).toBeLessThan(100);
			expect(note).toMatch(/\.$/);
			expect(note).not.toMatch(/\d/);
			const names = note.slice(1).match(/\p{Lu}\p{L}+/gu) ?? [];
			for (const name of names) expect(BUILT_IN_ARTICLE).toContain(name);
		}
	});

	it('have an id each', () => {
		expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
	});

	it('are not for another article', () => {
		expect(notesFor(blocksOf('A country uses its veto.'))).toEqual([]);
	});
});
