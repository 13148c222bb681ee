/**
 * CSV as RFC 4180 has it, with a byte order mark so that spreadsheets read UTF-8, and with what
 * they would take for a formula defused by an apostrophe.
 */
export const CSV_FORMAT = {
	bom: true,
	record_delimiter: 'windows',
	escape_formulas: true
} as const;

/** The name of a gradebook's column, which says what there was to earn. */
export function gradebookHead({ title, max }: { title: string; max: number }): string {
	return `${title} (points possible: ${max})`;
}

/** Two digits after the point are what gradebooks take; empty while nothing is handed in. */
export function gradebookScore(points: number | null): number | null {
	return points === null ? null : Math.round(points * 100) / 100;
}
