import { expect, test } from 'vitest';
import { spanAt } from '../article/span.ts';
import type { Attribution, Marks, Speaker } from '../attribution/schema.ts';
import { restingOnOld } from './resting.ts';

const TEXT = '“We wait,” said Ada Moss. “We go,” said Bo Lind.';
const speaker = (id: string, name: string): Speaker => ({
	...{ id, name, role: null, kind: 'person', mentions: [] }
});
const said = (start: number, end: number, by: string): Attribution => ({
	...{ content: [spanAt(TEXT, start, end)], cue: null, source: null, speaker: by },
	...{ type: 'direct', origin: null }
});
const marks = (first: string, name = 'Ada Moss'): Marks => ({
	attributions: [said(0, 10, first), said(26, 34, 'bo')],
	speakers: [speaker('ada', name), speaker('bo', 'Bo Lind')]
});
const asks = (start: number, end: number) => ({
	rows: [{ id: 'answer', text: '', options: [], key: [], evidence: [spanAt(TEXT, start, end)] }]
});
const questions = [asks(1, 8), asks(27, 32), asks(11, 15)];

test('a question rests on old marks where the statement under its proof is another now', () => {
	const was = marks('ada');
	expect(restingOnOld(questions, { was, now: marks('ada') })).toEqual([]);
	expect(restingOnOld(questions, { was, now: marks('bo') })).toEqual([1]);
	expect(restingOnOld(questions, { was, now: marks('ada', 'Ada Moss-Lind') })).toEqual([1]);
	expect(restingOnOld(questions, { was, now: { attributions: [], speakers: [] } })).toEqual([1, 2]);
});
