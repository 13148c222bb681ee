/** A title as a sentence of its own: one that ends with a mark already gets no full stop. */
export function asSentence(title: string): string {
	return /[.?!…]["”’)]?$/.test(title) ? title : `${title}.`;
}

/** A number with its noun: “1 student”, “2 students”. */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** With a capital at its start: “who said it” as a title. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
