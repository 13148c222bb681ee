import type { Question } from '../schema.ts';

/** One text of a question and where it stands. */
export type Text = {
	part: 'title' | 'stem' | 'statement' | 'option' | 'ending' | 'rationale';
	text: string;
	row?: string;
	option?: string;
	/** It is a phrase of the article, not a word of the question's author. */
	cited?: boolean;
};

/** Of a question that several rules look at. */
const known = new WeakMap<Question, Text[]>();

/** Everything that a question says, in the order in which a student reads it. */
export function textsOf(question: Question): Text[] {
	const texts = known.get(question) ?? readTexts(question);
	known.set(question, texts);
	return texts;
}

function readTexts({ title, stem, rows, ending }: Question): Text[] {
	const all: Text[] = [
		{ part: 'title', text: title },
		{ part: 'stem', text: stem },
		...rows.flatMap((row): Text[] => [
			{ part: 'statement', text: row.text, row: row.id },
			...row.options.map(({ id, text, span }): Text => ({
				part: 'option',
				text,
				row: row.id,
				option: id,
				cited: span !== undefined
			}))
		]),
		{ part: 'ending', text: ending ?? '' },
		...rows.flatMap((row): Text[] => [
			{ part: 'rationale', text: row.rationale ?? '', row: row.id },
			...row.options.map(({ id, rationale }): Text => ({
				part: 'rationale',
				text: rationale ?? '',
				row: row.id,
				option: id
			}))
		])
	];
	return all.filter(({ text }) => text.trim() !== '');
}

/** What a student sees before answering; the title is read in lists alone. */
export function asked(question: Question): Text[] {
	return textsOf(question).filter(({ part }) => part !== 'rationale' && part !== 'title');
}

export function rationalesOf(question: Question): Text[] {
	return textsOf(question).filter(({ part }) => part === 'rationale');
}

/** Where a text stands, as a finding says it. */
export function placeOf({ row, option }: Text): { row?: string; option?: string } {
	return { ...(row === undefined ? {} : { row }), ...(option === undefined ? {} : { option }) };
}

/** What asks: the stem, and the question that a proof asks beside its answer. */
export function prompts(question: Question): Text[] {
	return asked(question).filter(
		({ part, text }) => part === 'stem' || (part === 'statement' && text.endsWith('?'))
	);
}
