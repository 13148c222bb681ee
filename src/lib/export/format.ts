/** CSV as RFC 4180 has it, with a byte order mark so that spreadsheets read UTF-8. */

import { writtenPoints } from '../question/points.ts';

export type Cell = string | number | null;

/**
 * How a file parts its cells and writes fractions. Where a comma stands in fractions, spreadsheets take
 * semicolons between cells, and 1.5 for the first of May. At what is `parted` a spreadsheet that takes
 * the file for another may begin a cell.
 */
export const DIALECTS = {
	comma: { separator: ',', point: '.', parted: /([;\t\r\n]\s*)([=+\-@＝＋－＠])/g },
	semicolon: { separator: ';', point: ',', parted: /([,;\t\r\n]\s*)([=+\-@＝＋－＠])/g }
} as const;
export type Dialect = (typeof DIALECTS)[keyof typeof DIALECTS];

/** What makes a spreadsheet run a cell as a formula; the wide ones are those of Chinese keyboards. */
const RUNS = /^[=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /[",;\t\r\n]/;

/** A cell as it stands in the file; what would be run as a formula is defused by an apostrophe. */
export function csvCell(value: Cell, { point, parted }: Dialect): string {
	if (typeof value !== 'string') return value === null ? '' : String(value).replace('.', point);
	const text = value.replace(parted, "$1'$2").replace(RUNS, "'$&");
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvLine(cells: readonly Cell[], dialect: Dialect): string {
	return cells.map((cell) => csvCell(cell, dialect)).join(dialect.separator);
}

/** A file of written lines. */
export function csvFile(lines: Iterable<string>): string {
	return MARK + textOf(lines);
}

/** A file whose lines come some at a time, so that a long one is sent while the rest is read. */
export async function* csvParts(
	groups: AsyncIterable<Iterable<string>>
): AsyncGenerator<string, void> {
	let mark = MARK;
	for await (const lines of groups) {
		yield mark + textOf(lines);
		mark = '';
	}
}

const MARK = '\uFEFF';

function textOf(lines: Iterable<string>): string {
	let text = '';
	for (const line of lines) text += `${line}\r\n`;
	return text;
}

/** The name of a gradebook's column, which says what there was to earn. */
export function gradebookHead({ title, max }: { title: string; max: number }): string {
	return `${title} (points possible: ${max})`;
}

/** Two digits after the point are what gradebooks take; empty while nothing is handed in. */
export function gradebookScore(points: number | null): number | null {
	return points === null ? null : writtenPoints(points);
}

type Scored = { name: string; points: number | null };

/** Lines of a name and a score, under a head that says what there was to earn. */
export function gradebookLines(
	rows: readonly Scored[],
	quiz: { title: string; max: number },
	dialect: Dialect
) {
	const lines = rows.map(({ name, points }) => csvLine([name, gradebookScore(points)], dialect));
	return [csvLine(['Student', gradebookHead(quiz)], dialect), ...lines];
}
