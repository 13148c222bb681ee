/** Which quotation marks open and which close: by their direction, else by their neighbours. */
export type Mark = { kind: 'open' | 'close'; double: boolean; width: number };

const ANY = /["“”„«»'‘’`]/g;
const OPENERS = '“„«';
const CLOSERS = '”»';
const BRACKETS = '([{—–-/‘“"';
const STOPS = '.,;:!?)';
const LETTER = /[\p{L}\p{N}]/u;

export const isSpace = (char: string): boolean => char === '' || char <= ' ' || char === '\u00a0';
const isWord = (char: string): boolean => char !== '' && LETTER.test(char);
const isBracket = (char: string): boolean => char !== '' && BRACKETS.includes(char);
const isSingle = (char: string): boolean => char === "'" || char === '‘' || char === '’';

/**
 * An article with more quotes in single marks than in double ones quotes in the British style. A
 * quote inside another does not count.
 */
export function usesSingleMarks(text: string): boolean {
	let doubles = 0;
	let singles = 0;
	let past = 0;
	let open: 'double' | 'single' | null = null;
	for (const { index } of text.matchAll(ANY)) {
		if (index < past) continue;
		const width = doubleWidth(text, index);
		// A quote does not outlast its paragraph here, so that one stray mark cannot hide the rest.
		if (open && text.slice(past, index).includes('\n')) open = null;
		past = index + Math.max(width, 1);
		if (width > 0 && open !== 'single') {
			if (!open) doubles++;
			open = open ? null : 'double';
		} else if (width === 0 && open !== 'double') {
			if (!open && opensSingle(text, index)) {
				singles++;
				open = 'single';
			} else if (open && !isWord(text[index + 1] ?? '')) open = null;
		}
	}
	return singles > doubles;
}

/** The marks of text[from, to), in one pass; single ones only where they count. */
export function* marksOf(
	text: string,
	from: number,
	to: number,
	singles: boolean
): Generator<Mark & { at: number }> {
	const plurals = singles ? pluralApostrophes(text, from, to) : undefined;
	let open: 'double' | 'single' | null = null;
	/** A double mark is open inside single ones. */
	let inner = false;
	let past = from;
	for (const { index } of text.slice(from, to).matchAll(ANY)) {
		const i = from + index;
		if (i < past) continue;
		const width = doubleWidth(text, i);
		past = i + width;
		if (width > 0) {
			const around = {
				char: text[i] ?? '',
				before: i > from ? (text[i - 1] ?? '') : '',
				after: past < to ? (text[past] ?? '') : ''
			};
			const kind = doubleMark(around, open === 'double' || inner);
			// Double marks in pairs may stand inside single ones; one that only closes cannot.
			if (open === 'single' && kind === 'open') inner = true;
			else if (open === 'single' && inner) inner = false;
			else open = kind === 'open' ? 'double' : null;
			yield { kind, double: true, width, at: i };
		} else if (singles && isSingle(text[i] ?? '') && open !== 'double') {
			const kind = singleMark(text, i, to, open === 'single');
			if (!kind || plurals?.has(i)) continue;
			open = kind === 'open' ? 'single' : null;
			inner = false;
			yield { kind, double: false, width: 1, at: i };
		}
	}
}

/** Typewriters set two single marks for a double one. */
function doubleWidth(text: string, i: number): number {
	const char = text[i] ?? '';
	if (char === '"' || (char !== '' && (OPENERS.includes(char) || CLOSERS.includes(char)))) return 1;
	return (char === "'" || char === '`') && text[i + 1] === char ? 2 : 0;
}

type Around = { char: string; before: string; after: string };

function doubleMark({ char, before, after }: Around, open: boolean): 'open' | 'close' {
	const atStart = isSpace(before);
	const atEnd = isSpace(after);
	// A mark with a direction is believed unless its neighbours say the opposite: „…“ and »…«.
	if (OPENERS.includes(char) || char === '`')
		return open && !atStart && (atEnd || STOPS.includes(after)) && !isBracket(before)
			? 'close'
			: 'open';
	if (CLOSERS.includes(char)) return !open && atStart && !atEnd ? 'open' : 'close';
	if (atStart && !atEnd) return 'open';
	if (!atStart && atEnd)
		return open || isWord(before) || '.,!?'.includes(before) ? 'close' : 'open';
	if (open) return 'close';
	return isBracket(before) || (isWord(after) && !isWord(before)) ? 'open' : 'close';
}

/** “’tis”, “’90s”, “rock ’n’ roll”: letters left out, not a quote. */
const ELISION = /^['’](?:\d0s\b|tis\b|twas\b|em\b|til\b|cause\b|n['’]?\b)/i;

function opensSingle(text: string, i: number): boolean {
	const before = i > 0 ? (text[i - 1] ?? '') : '';
	if (!isSpace(before) && !isBracket(before)) return false;
	if (isSpace(text[i + 1] ?? '')) return false;
	return text[i] === '‘' || !ELISION.test(text.slice(i, i + 8));
}

function singleMark(text: string, i: number, to: number, open: boolean): 'open' | 'close' | null {
	if (!open) return opensSingle(text, i) ? 'open' : null;
	if (text[i] === '‘') return null;
	const after = i + 1 < to ? (text[i + 1] ?? '') : '';
	return isWord(after) || isSpace(text[i - 1] ?? '') ? null : 'close';
}

/** “the judges' view”: an apostrophe after s, when a surer end of the quote follows. */
function pluralApostrophes(text: string, from: number, to: number): Set<number> {
	const plurals = new Set<number>();
	let sure = false;
	for (let i = to - 1; i >= from; i--) {
		if (!isSingle(text[i] ?? '')) continue;
		const before = text[i - 1] ?? '';
		if (opensSingle(text, i)) sure = false;
		else if (before !== '' && ',.?!…'.includes(before)) sure = true;
		else if (sure && before === 's' && !isWord(text[i + 1] ?? '')) plurals.add(i);
	}
	return plurals;
}
