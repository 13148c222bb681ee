import { describe, expect, it } from 'vitest';
import { TEXT, cite } from './text.ts';
import { notesOn } from '../../article/notes.ts';
import { HARD_WORDS } from './hard-words.ts';
import { fits } from '../../article/span.ts';

const notes = notesOn(TEXT, HARD_WORDS);

describe('the notes on hard words', () => {
	it('lie on words of the article, each on the first place where they stand', () => {
		expect(notes).toHaveLength(HARD_WORDS.length);
		const report = TEXT.indexOf('US Secretary of State');
		for (const [index, span] of notes.entries()) {
			const { words, within } = HARD_WORDS[index]!;
			expect(fits(TEXT, span)).toBe(true);
			expect(span.start).toBe(cite(words, within).start);
			expect(span.start).toBe(TEXT.indexOf(words, report));
		}
	});

	it('are one or two short sentences without a name or a number', () => {
		for (const { note } of HARD_WORDS) {
			expect(note.length).toBeLessThan(100);
			expect(note).toMatch(/\.$/);
			expect(note).not.toMatch(/\d/);
			const names = note.slice(1).match(/\p{Lu}\p{L}+/gu) ?? [];
			for (const name of names) expect(TEXT).toContain(name);
		}
	});

	it('have an id each', () => {
		expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
	});
});
