/** In the order people expect: "Number 2" before "Number 10". */
export function byName<Row extends { name: string }>(rows: readonly Row[]): Row[] {
	const names = new Intl.Collator('en', { numeric: true });
	return [...rows].sort((a, b) => names.compare(a.name, b.name));
}
