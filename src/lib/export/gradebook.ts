import {
	csvLine,
	DIALECTS,
	gradebookLines,
	gradebookScore,
	type Cell,
	type Dialect
} from './format.ts';

/** Scores in the columns that a system's gradebook knows; which these are stands in docs/exchange.md. */

type Scored = { name: string; points: number | null };
type Of = { title: string; max: number };

type Shape = {
	/** As a link names it. */
	name: string;
	/** A system's own import takes commas; only a file for any gradebook may be for a spreadsheet. */
	lines: (rows: readonly Scored[], quiz: Of, dialect: Dialect) => string[];
};

export const GRADEBOOKS = {
	any: { name: 'a gradebook', lines: gradebookLines },
	/** Which column is whose is chosen at the import: a number goes to “useridnumber”. */
	moodle: {
		name: 'Moodle',
		lines: (rows, { title }) =>
			lined(['ID number', 'Student', title], rows, (row) => [numberIn(row), row.name])
	},
	/** A student is found by one of the first four columns; the second line is no student. */
	canvas: {
		name: 'Canvas',
		lines: (rows, { title, max }) => {
			const head = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title];
			const [first, ...students] = lined(head, rows, (row) => [
				...[row.name, null, numberIn(row), null, null]
			]);
			return [first!, commas(['    Points Possible', null, null, null, null, max]), ...students];
		}
	},
	/** The columns of its own download, to be laid beside it: it imports no file of grades. */
	classroom: {
		name: 'Google Classroom',
		lines: (rows, { title, max }) => {
			const head = ['Last Name', 'First Name', 'Email Address', title];
			const [first, ...students] = lined(head, rows, (row) => [...namesIn(row), null]);
			return [first!, commas(['Points', null, null, max]), ...students];
		}
	}
} as const satisfies Record<string, Shape>;

export type Gradebook = keyof typeof GRADEBOOKS;
export const isGradebook = (name: string): name is Gradebook => Object.hasOwn(GRADEBOOKS, name);

const commas = (cells: readonly Cell[]) => csvLine(cells, DIALECTS.comma);

function lined(head: string[], rows: readonly Scored[], who: (row: Scored) => Cell[]): string[] {
	const lines = rows.map((row) => commas([...who(row), gradebookScore(row.points)]));
	return [commas(head), ...lines];
}

/** A name that stands for a register number; see `registerName`. */
function numberIn({ name }: Scored): number | null {
	const [, number] = /^Number (\d+)$/.exec(name) ?? [];
	return number === undefined ? null : Number(number);
}

/** What stands last, and what stands before it. */
function namesIn({ name }: Scored): [last: string, first: string] {
	const at = name.lastIndexOf(' ');
	return [name.slice(at + 1), name.slice(0, Math.max(0, at))];
}
