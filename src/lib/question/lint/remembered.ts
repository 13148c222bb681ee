/** More than the questions drafted on one article have; those on the next say much the same. */
const MOST = 5_000;

/**
 * The same function of a text, which keeps what it found: a dozen rules ask the same of each text
 * of a question, and the questions on an article share many. What it gives is not to be changed.
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	let since = forgotten;
	return (text) => {
		if (since !== forgotten) known.clear();
		since = forgotten;
		const before = known.get(text);
		if (before !== undefined) return before;
		const found = find(text);
		if (known.size >= MOST) known.clear();
		known.set(text, found);
		return found;
	};
}

let forgotten = 0;

/** A text that is deleted is remembered no longer: each function forgets before it is asked again. */
export function forgetTexts(): void {
	forgotten++;
}
