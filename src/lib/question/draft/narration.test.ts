import { expect, test } from 'vitest';
import { narrationOf } from './narration.ts';

const sourceOf = (line: string) => ({
	...{ text: line, attributions: [], speakers: [], seed: 1, lastNames: new Set<string>() },
	blocks: [{ start: 0, end: line.length, text: line, kind: 'paragraph' as const }]
});
const toldIn = (line: string) => narrationOf(sourceOf(line)).map(({ text }) => text.trim());

test('a sentence that nobody but the writer tells is narration', () => {
	const told = 'The old bridge by the mill was closed for three days';
	expect(toldIn(`Was it? ${told}. She told nobody of it for days.`)).toEqual([]);
	expect(toldIn(`Was it? ${told}. It rained.`)).toEqual([told]);
});

test('a paragraph without a full stop takes as long as it is long', () => {
	// Tried from each of its letters, these would take half a minute.
	expect(toldIn(`The Town Of ${'The City Of '.repeat(12_000)}`)).toEqual([]);
});
