/** Words in quotation marks; those that are a quotation already keep their own. */
export function inQuotes(text: string): string {
	return /^“[^“”]*”$/.test(text) ? text : `“${text}”`;
}
