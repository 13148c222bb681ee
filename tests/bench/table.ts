export type Line = {
	what: string;
	product: string;
	floor: string;
	is: string;
	aim: string;
	met: boolean;
};

/** Prints the lines in columns, each as wide as its widest cell. */
export function printTable(lines: Line[]): void {
	const head = ['what', 'product', 'floor', 'is', 'aim', 'met'];
	const rows = lines.map(({ what, product, floor, is, aim, met }) => [
		what,
		product,
		floor,
		is,
		aim,
		met ? 'yes' : 'NO'
	]);
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => row[column]!.length))
	);
	const print = (cells: string[]) =>
		console.log(`| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
	print(head);
	print(widths.map((width) => '-'.repeat(width)));
	rows.forEach(print);
}
