import winkNLP, { type Document } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { CUE_FORMS } from './lexicon/verbs.ts';
import type { Quote } from './quotes.ts';

/** A word or mark of a sentence; a long quote stands as one token, so that it cuts no sentence. */
export type Token = {
	start: number;
	end: number;
	/** In lower case, with straight apostrophes. */
	word: string;
	/** Universal part of speech, or QUOTE. */
	tag: string;
	/** Starts with a capital. */
	capital: boolean;
	/** Has two letters and no small one. */
	acronym: boolean;
	/** The quote that the token is, or lies in; -1 outside. */
	quote: number;
	/** The last mark inside a quote token, or an empty string. */
	endMark: string;
};

type Reader = (text: string) => { words: string[]; tags: string[] };

let reader: Reader | undefined;

/** Loads the tagger, a quarter of a second; the first analysis does it otherwise. */
export function warm(): void {
	reader ??= load();
}

function load(): Reader {
	const nlp = winkNLP(model, ['pos']);
	const { its } = nlp;
	return (text) => {
		const tokens = (nlp.readDoc(text) as Document).tokens();
		return { words: tokens.out() as string[], tags: tokens.out(its.pos) as string[] };
	};
}

/** The tagger reads so much at once, whatever the length of the text. */
const CHUNK = 20_000;
const PLACEHOLDER = 'Qquote';
/** Stands between two stretches, so that the tagger sees an end there. */
const BETWEEN = ' . ';

/** What of the text to read, and the index of its first quote. */
export type Stretch = { start: number; end: number; firstQuote: number };

/**
 * The tokens of every stretch. Their quotes are given in order: those in `masked` become one token
 * each, the marks of the others are passed over and their words belong to the sentence. Stretches go
 * to the tagger together, since each call costs as much as a sentence.
 */
export function tokensOf(
	text: string,
	stretches: readonly Stretch[],
	quotes: readonly Quote[],
	masked: ReadonlySet<number>
): Token[][] {
	let pieces: Piece[] = [];
	let length = 0;
	const flush = (): void => {
		if (length > 0) readPieces(pieces);
		pieces = [];
		length = 0;
	};
	const add = (piece: Piece): void => {
		pieces.push(piece);
		length += piece.plain.length;
		if (length >= CHUNK) flush();
	};
	const all = stretches.map(({ start, end, firstQuote }) => {
		const into: Token[] = [];
		const mark = (at: number): void =>
			add({ into, plain: ' ', start: at, quote: -1, mask: false, endMark: '' });
		const addPlain = (from: number, to: number, quote: number): void => {
			for (let at = from; at < to;) {
				const next = cutPlace(text, at, Math.min(to, at + CHUNK), to);
				const words = plain(text.slice(at, next));
				add({ into, plain: words, start: at, quote, mask: false, endMark: '' });
				at = next;
			}
		};
		let at = start;
		for (let q = firstQuote; q < quotes.length; q++) {
			const quote = quotes[q] as Quote;
			if (quote.start >= end) break;
			addPlain(at, quote.start, -1);
			if (masked.has(q)) {
				const endMark = lastMark(text, quote);
				const words = ` ${PLACEHOLDER}${endMark === ',' || endMark === '' ? endMark : '.'} `;
				const { start: from, end: to } = quote;
				add({ into, plain: words, start: from, end: to, quote: q, mask: true, endMark });
			} else {
				mark(quote.start);
				addPlain(quote.innerStart, quote.innerEnd, quote.title ? -1 : q);
				mark(quote.innerEnd);
			}
			at = quote.end;
		}
		addPlain(at, end, -1);
		add({ into, plain: BETWEEN, start: end, quote: -1, mask: true, endMark: '' });
		return into;
	});
	flush();
	return all;
}

type Piece = {
	into: Token[];
	plain: string;
	start: number;
	end?: number;
	quote: number;
	mask: boolean;
	endMark: string;
};

/** A place to cut a very long text: after a blank where there is one. */
function cutPlace(text: string, from: number, wanted: number, end: number): number {
	if (wanted >= end) return end;
	const blank = text.lastIndexOf(' ', wanted);
	if (blank > from + CHUNK / 2) return blank + 1;
	const code = text.charCodeAt(wanted);
	return code >= 0xdc00 && code < 0xe000 ? wanted + 1 : wanted;
}

/** The tagger keeps its place only over plain blanks. */
const CONTROL = /[\p{Cc}\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/gu;

/** The same length, with blanks for everything invisible and straight apostrophes. */
function plain(text: string): string {
	return text.replace(CONTROL, ' ').replace(/[‘’]/g, "'");
}

function lastMark(text: string, quote: Quote): string {
	let i = quote.innerEnd - 1;
	while (i > quote.innerStart && /[\s'’)]/.test(text[i] ?? '')) i--;
	const char = text[i] ?? '';
	return /[.,!?…;:—–-]/.test(char) ? char : '';
}

function readPieces(pieces: readonly Piece[]): void {
	const joined = pieces.map((piece) => piece.plain).join('');
	const { words, tags } = (reader ??= load())(joined);
	let at = 0;
	let p = 0;
	let pieceStart = 0;
	let skipMark = false;
	for (let w = 0; w < words.length; w++) {
		const word = words[w] ?? '';
		if (word.trim() === '') continue;
		while (at < joined.length && joined[at] === ' ') at++;
		if (!joined.startsWith(word, at)) {
			const found = joined.indexOf(word, at);
			if (found === -1 || found > at + 200) continue;
			at = found;
		}
		while (p < pieces.length - 1 && at >= pieceStart + (pieces[p]?.plain.length ?? 0)) {
			pieceStart += pieces[p]?.plain.length ?? 0;
			p++;
			skipMark = false;
		}
		const piece = pieces[p] as Piece;
		const from = at;
		at += word.length;
		if (piece.mask) {
			if (skipMark) continue;
			skipMark = true;
			if (piece.quote < 0) continue;
			piece.into.push({
				start: piece.start,
				end: piece.end ?? piece.start,
				word: '',
				tag: 'QUOTE',
				capital: true,
				acronym: false,
				quote: piece.quote,
				endMark: piece.endMark
			});
			continue;
		}
		const start = piece.start + from - pieceStart;
		const lower = word.toLowerCase();
		piece.into.push({
			start,
			end: start + word.length,
			word: lower,
			tag: tags[w] ?? 'X',
			capital: word[0] !== lower[0],
			acronym: word.length > 1 && word === word.toUpperCase() && word !== lower,
			quote: piece.quote,
			endMark: ''
		});
	}
}

/**
 * The tagger takes many a surname for a verb (“Welch said”). A word that the article writes with a
 * capital where no sentence starts is a name wherever it has one.
 */
export function repairNames(blocks: readonly (readonly Token[])[]): void {
	const names = new Set<string>();
	for (const tokens of blocks)
		for (let i = 1; i < tokens.length; i++) {
			const token = tokens[i] as Token;
			const before = tokens[i - 1] as Token;
			if (!token.capital || token.tag === 'QUOTE' || before.tag === 'QUOTE') continue;
			if (before.tag === 'PUNCT' && before.word !== ',' && before.word !== '-') continue;
			if (before.quote !== token.quote || before.word.endsWith('.')) continue;
			if (token.tag !== 'PRON' && token.tag !== 'DET') names.add(token.word);
		}
	for (const tokens of blocks)
		tokens.forEach((token, i) => {
			if (!token.capital || !/^(?:VERB|NOUN|ADJ|ADV|X|INTJ|AUX|NUM|ADP)$/.test(token.tag)) return;
			if (CUE_FORMS.get(token.word)?.form === 'past') return;
			if (names.has(token.word)) token.tag = 'PROPN';
			else if (
				token.tag === 'VERB' &&
				/^(?:said|says|told|tells|added|wrote)$/.test(tokens[i + 1]?.word ?? '')
			)
				token.tag = 'PROPN';
		});
}
