import type { Quote } from './quotes.ts';
import { scan } from './scan.ts';
import { tagsOf } from './tagger.ts';
import type { Token } from './token.ts';

/** The tagger reads so much at once, whatever the length of the text. */
const CHUNK = 20_000;
/** Stands for a quote that is one token. */
const PLACEHOLDER = 'Qquote';

/** What of the text to read, and the index of its first quote. */
export type Stretch = { start: number; end: number; firstQuote: number };

/**
 * The tokens of every stretch. Their quotes are given in order: those in `alone` become one token
 * each, the marks of the others are passed over and their words belong to the sentence. Stretches go
 * to the tagger together, since each call costs as much as a sentence.
 */
export function tokensOf(
	text: string,
	stretches: readonly Stretch[],
	quotes: readonly Quote[],
	alone: ReadonlySet<number>
): Token[][] {
	const waiting = new Waiting();
	const all = stretches.map(({ start, end, firstQuote }) => {
		const into: Token[] = [];
		let inside = -1;
		const add = (from: number, to: number, form: string, joined: boolean): void => {
			const token = tokenOf(text, from, to, inside);
			into.push(token);
			waiting.add(token, form, joined);
		};
		let at = start;
		for (let q = firstQuote; q < quotes.length; q++) {
			const quote = quotes[q] as Quote;
			if (quote.start >= end) break;
			scan(text, at, quote.start, add);
			if (alone.has(q)) {
				const endMark = lastMark(text, quote);
				into.push(quoteToken(text, quote, q, endMark));
				waiting.pass(PLACEHOLDER);
				if (endMark !== '') waiting.pass(endMark === ',' ? ',' : '.');
			} else {
				inside = quote.title ? -1 : q;
				scan(text, quote.innerStart, quote.innerEnd, add);
				inside = -1;
			}
			at = quote.end;
		}
		scan(text, at, end, add);
		waiting.stop();
		return into;
	});
	waiting.flush();
	return all;
}

/** What the tagger will read next, and the tokens that wait for it. */
class Waiting {
	text = '';
	count = 0;
	places: number[] = [];
	starts: number[] = [];
	stops: number[] = [];
	private tokens: Token[] = [];

	add(token: Token, form: string, joined: boolean): void {
		if (!joined) this.text += ' ';
		this.starts.push(this.text.length);
		this.places.push(this.count++);
		this.tokens.push(token);
		this.text += form;
		if (this.text.length >= CHUNK) this.flush();
	}

	/** Something to read that is no token. */
	pass(form: string): void {
		this.text += ' ' + form;
		this.count++;
	}

	/** The tagger sees an end between two stretches. */
	stop(): void {
		this.stops.push(this.count);
		this.pass('.');
	}

	flush(): void {
		const { tokens } = this;
		const tags = tagsOf(this);
		for (let i = 0; i < tokens.length; i++) (tokens[i] as Token).tag = tags[i] as string;
		this.text = '';
		this.count = 0;
		this.places = [];
		this.starts = [];
		this.stops = [];
		this.tokens = [];
	}
}

function tokenOf(text: string, start: number, end: number, quote: number): Token {
	const raw = text.slice(start, end);
	// Most words are in small letters, and asking that is quicker than making them so.
	const small = isSmall(raw);
	const lower = small ? raw : raw.toLowerCase();
	const capital = !small && raw[0] !== lower[0];
	return {
		start,
		end,
		word: small || !/[’‘]/.test(lower) ? lower : lower.replace(/[’‘]/g, "'"),
		tag: 'X',
		capital,
		acronym: capital && end - start > 1 && raw === raw.toUpperCase(),
		quote,
		endMark: ''
	};
}

function isSmall(word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i);
		if (code < 97 || code > 122) return false;
	}
	return true;
}

const quoteToken = (
	text: string,
	{ start, end, innerStart, innerEnd }: Quote,
	quote: number,
	endMark: string
): Token => ({
	start,
	end,
	word: '',
	tag: 'QUOTE',
	capital: !/^[^\p{L}\p{N}]*\p{Ll}/u.test(
		text.slice(innerStart, Math.min(innerEnd, innerStart + 8))
	),
	acronym: false,
	quote,
	endMark
});

function lastMark(text: string, quote: Quote): string {
	let i = quote.innerEnd - 1;
	while (i > quote.innerStart && /[\s'’)]/.test(text[i] ?? '')) i--;
	const char = text[i] ?? '';
	return /[.,!?…;:—–-]/.test(char) ? char : '';
}
