/** Words as text of HTML, in an element or between the quotes of an attribute. */
export function escaped(words: string): string {
	return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
