import { NO_CLEANING, type Cleaned } from './cleaned.ts';

/** A text while it is cleaned, with the count of what was done to it. */
export class Draft {
	text: string;
	readonly cleaned: Cleaned = { ...NO_CLEANING };

	constructor(text: string) {
		this.text = text;
	}

	/** Replaces what the pattern finds; what stays the same is not counted. */
	replace(
		name: keyof Cleaned,
		pattern: RegExp,
		by: string | ((match: string, ...groups: string[]) => string)
	): void {
		this.text = this.text.replace(pattern, (match: string, ...groups: string[]) => {
			const put = typeof by === 'string' ? by : by(match, ...groups);
			if (put !== match) this.cleaned[name]++;
			return put;
		});
	}
}
