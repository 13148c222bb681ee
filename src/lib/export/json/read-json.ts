import { HARMFUL } from '../../article/bring/clean/controls.ts';

/** What JSON says, and on which line each thing of it begins. */
export type Json = { value: unknown; lineOf: (path: Path) => number };
export type Path = readonly (string | number)[];

/** Why a file is not taken: the line of its text, from 1, and what is wrong there. */
export class Refused extends Error {
	readonly line: number;

	constructor(line: number, wrong: string) {
		super(wrong);
		this.line = line;
	}
}

/** Deeper than any file of ours. */
const DEEPEST = 20;

const nameOf = (path: Path) => path.join('\n');

/**
 * Reads JSON as RFC 8259 has it, with no key twice and nothing in its texts that hides. Throws
 * `Refused` at the first fault.
 */
export function readJson(text: string): Json {
	const reader = new Reader(text);
	const value = reader.document();
	return {
		value,
		lineOf(path) {
			// What is missing has no line; where it is missing has one.
			for (let length = path.length; length > 0; length--) {
				const line = reader.lines.get(nameOf(path.slice(0, length)));
				if (line !== undefined) return line;
			}
			return 1;
		}
	};
}

class Reader {
	readonly lines = new Map<string, number>();
	readonly #text: string;
	#at = 0;
	#line = 1;

	constructor(text: string) {
		this.#text = text;
	}

	document(): unknown {
		const value = this.#value([]);
		this.#skipBlanks();
		if (this.#at < this.#text.length) this.#refuse('Here the file should end.');
		return value;
	}

	#value(path: Path): unknown {
		this.#skipBlanks();
		if (path.length > DEEPEST) this.#refuse('This is nested too deep.');
		this.lines.set(nameOf(path), this.#line);
		switch (this.#text[this.#at]) {
			case '{':
				return this.#object(path);
			case '[':
				return this.#array(path);
			case '"':
				return this.#string();
			default:
				return this.#word();
		}
	}

	#object(path: Path): object {
		const entries = new Map<string, unknown>();
		this.#list('}', () => {
			if (this.#text[this.#at] !== '"')
				this.#refuse('A name in quotation marks should stand here.');
			const key = this.#string();
			if (entries.has(key)) this.#refuse(`“${key.slice(0, 80)}” stands here a second time.`);
			this.#skipBlanks();
			if (this.#text[this.#at] !== ':') this.#refuse('A colon is missing here.');
			this.#at++;
			entries.set(key, this.#value([...path, key]));
		});
		return Object.fromEntries(entries);
	}

	#array(path: Path): unknown[] {
		const items: unknown[] = [];
		this.#list(']', () => items.push(this.#value([...path, items.length])));
		return items;
	}

	/** What stands between brackets, with commas between. */
	#list(closing: string, one: () => void): void {
		this.#at++;
		this.#skipBlanks();
		if (this.#text[this.#at] === closing) {
			this.#at++;
			return;
		}
		for (;;) {
			this.#skipBlanks();
			one();
			this.#skipBlanks();
			const sign = this.#text[this.#at];
			if (sign !== ',' && sign !== closing) this.#refuse(`A comma or ${closing} is missing here.`);
			this.#at++;
			if (sign === closing) return;
		}
	}

	#string(): string {
		let end = this.#at + 1;
		while (end < this.#text.length && this.#text[end] !== '"')
			end += this.#text[end] === '\\' ? 2 : 1;
		const text = this.#parsed(end + 1) as string;
		if (text.search(HARMFUL) !== -1 || !text.isWellFormed())
			this.#refuse('A hidden character stands in this text.');
		return text;
	}

	#word(): unknown {
		let end = this.#at;
		while (/[\w.+-]/.test(this.#text[end] ?? '')) end++;
		return this.#parsed(end);
	}

	/** A text, a number, true, false or null, up to here. */
	#parsed(end: number): unknown {
		try {
			const value: unknown = JSON.parse(this.#text.slice(this.#at, end));
			this.#at = end;
			return value;
		} catch {
			if (end > this.#text.length) this.#at = this.#text.length;
			this.#refuse('This is not JSON.');
		}
	}

	#skipBlanks(): void {
		for (; ; this.#at++) {
			const sign = this.#text[this.#at];
			if (sign === '\n') this.#line++;
			else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return;
		}
	}

	#refuse(wrong: string): never {
		throw new Refused(this.#line, this.#at < this.#text.length ? wrong : 'The file ends too soon.');
	}
}
