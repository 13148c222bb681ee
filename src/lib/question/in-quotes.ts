/**
 * Words in quotation marks. A quotation as a whole keeps its own, typed straight or not; where words
 * begin or end with a quotation, its marks become single ones, so that no two stand doubled.
 */
export function inQuotes(text: string): string {
	const words = text.trim();
	if (/^“[^“”]*”$/.test(words) || /^"[^"]*"$/.test(words)) return words;
	if (!/^[“"]|[”"]$/.test(words)) return `“${words}”`;
	const inner = words
		.replace(/“/g, '‘')
		.replace(/”/g, '’')
		.replace(/(^|\s)"/g, '$1‘')
		.replace(/"/g, '’');
	return `“${inner}”`;
}

/** The words in order, those in quotation marks apart from the rest. */
export function quotesIn(text: string): { text: string; quoted: boolean }[] {
	return text
		.split(/(“[^”]*”)/)
		.filter((part) => part !== '')
		.map((part) => ({ text: part, quoted: part.startsWith('“') }));
}
