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
