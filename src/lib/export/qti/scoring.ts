import type { OutOption, OutQuestion, OutRow } from '../outgoing.ts';
import { el, type Element } from '../xml.ts';

/** How the answers of a question are declared, and how they are scored: as `score()` does. */

/** Ours may begin with a digit, which an identifier of QTI may not; a pair is parted by a blank. */
export const rowId = ({ id }: OutRow) => `r-${id}`;
/** Of rows that share their options. */
export const sharedId = ({ id }: OutOption) => `o-${id}`;
/** One a row, so that the feedback of each can be told apart. */
export const optionId = (row: OutRow, option: OutOption) => `${rowId(row)}-${sharedId(option)}`;

export const responseId = ({ rows }: OutQuestion, index: number) =>
	rows.length === 1 ? 'RESPONSE' : `RESPONSE_${index + 1}`;

type Declared = {
	id: string;
	cardinality: 'single' | 'multiple';
	type: 'identifier' | 'directedPair';
	correct: string[];
	/** What each is worth; nothing where it is not named. */
	worth?: [id: string, points: number][];
	/** Never below 0. */
	bounded?: boolean;
};

export function declaration({ id, cardinality, type, correct, worth, bounded }: Declared): Element {
	return el(
		'qti-response-declaration',
		{ identifier: id, cardinality, 'base-type': type },
		el('qti-correct-response', {}, correct.map(value)),
		worth
			? [
					el(
						'qti-mapping',
						{ 'lower-bound': bounded ? 0 : undefined, 'default-value': 0 },
						worth.map(([key, points]) =>
							el('qti-map-entry', { 'map-key': key, 'mapped-value': points })
						)
					)
				]
			: []
	);
}

const value = (text: string) => el('qti-value', {}, text);

const WORTH = { right: 1, wrong: -1, either: 0 };

/** Of a row that is answered by itself: one pick, or ticks that take a point back where wrong. */
export function rowDeclaration(question: OutQuestion, row: OutRow, index: number): Element {
	const ticks = question.rule === 'ticks';
	const right = row.options.filter(({ counts }) => counts === 'right');
	const mapped = ticks ? row.options : right;
	return declaration({
		...{ id: responseId(question, index), type: 'identifier' },
		cardinality: ticks ? 'multiple' : 'single',
		// Where one more was accepted, any of them is right, and one stands for all.
		correct: (ticks ? right : right.slice(0, 1)).map((one) => optionId(row, one)),
		bounded: ticks,
		worth: mapped.map((one) => [optionId(row, one), WORTH[one.counts]])
	});
}

export const variable = (identifier: string) => el('qti-variable', { identifier });
export const base = (type: string, content: string) =>
	el('qti-base-value', { 'base-type': type }, content);
export const set = (identifier: string, expression: Element) =>
	el('qti-set-outcome-value', { identifier }, expression);
const mapped = (identifier: string) => el('qti-map-response', { identifier });
const scored = (points: number) => set('SCORE', base('float', String(points)));

/** A share of the sum of what the responses are worth. */
export function shareOf(responses: string[], parts: number): Element {
	const worth = responses.map(mapped);
	const sum = worth.length === 1 ? worth[0]! : el('qti-sum', {}, worth);
	return set('SCORE', el('qti-divide', {}, sum, base('float', String(parts))));
}

type Then = { then: Element; otherwise?: Element };

/** If this row is right, by its key or by what was accepted too. */
export function ifRight(question: OutQuestion, index: number, { then, otherwise }: Then): Element {
	const row = question.rows[index]!;
	const id = responseId(question, index);
	const right = row.options.filter(({ counts }) => counts === 'right');
	const is = (expected: Element) => el('qti-match', {}, variable(id), expected);
	const test =
		right.length === 1
			? is(el('qti-correct', { identifier: id }))
			: el(
					'qti-or',
					{},
					right.map((one) => is(base('identifier', optionId(row, one))))
				);
	return el(
		'qti-response-condition',
		{},
		el('qti-response-if', {}, test, then),
		otherwise ? [el('qti-response-else', {}, otherwise)] : []
	);
}

/** The points of one right answer: all or nothing. */
export const oneRight = (question: OutQuestion) => ifRight(question, 0, { then: scored(1) });

/** 2 for the answer with its proof, 1 for the answer alone. */
export function proven(question: OutQuestion): Element {
	const proof = ifRight(question, 1, { then: scored(2), otherwise: scored(1) });
	return ifRight(question, 0, { then: proof });
}
