import type { Block } from '../article/blocks.ts';

/** A passage in quotation marks. Offsets count UTF-16 code units of the whole text. */
export type Quote = {
	/** The opening mark, and the place after the closing one. */
	start: number;
	end: number;
	/** The words between the marks. */
	innerStart: number;
	innerEnd: number;
	/** False where the paragraph ended before the quote did. */
	closed: boolean;
	/** True where the paragraph before ended inside the same quote. */
	continues: boolean;
	block: number;
	/** The title of a work or a programme: nobody’s words. */
	title: boolean;
};

type Style = { singles: boolean };

const OPENERS = '“„«';
const CLOSERS = '”»';
const LETTER = /[\p{L}\p{N}]/u;
const isSpace = (char: string): boolean => char === '' || char <= ' ' || char === '\u00a0';
const isWord = (char: string): boolean => char !== '' && LETTER.test(char);
const isBracket = (char: string): boolean => char !== '' && '([{—–-/‘“"'.includes(char);

/**
 * Every quote of the blocks, found in one pass over the text. Single marks count where an article
 * has no double ones (the British style) and in headlines, which use them to save room.
 */
export function quotesOf(text: string, blocks: readonly Block[]): Quote[] {
	const singles = usesSingles(text);
	const quotes: Quote[] = [];
	let open = false;
	blocks.forEach((block, index) => {
		if (block.kind === 'label' || block.kind === 'promo' || block.kind === 'notice') return;
		if (block.kind === 'caption' || block.kind === 'byline') return;
		const style = { singles: singles || block.kind === 'headline' };
		const found = quotesOfBlock(text, block, index, style);
		const first = found[0];
		if (open && first && text.slice(block.start, first.start).trim() === '') first.continues = true;
		quotes.push(...found);
		const last = found[found.length - 1];
		open = last !== undefined && !last.closed;
	});
	const filled = quotes.filter((quote) => quote.innerEnd > quote.innerStart);
	for (const quote of filled) quote.title = isTitle(text, quote);
	return filled;
}

const TITLE_LEAD =
	/(?:\b(?:of|on|in|for|from|to|by|with|and|called|titled|entitled|named|dubbed|show|film|movie|book|novel|song|album|series|program|programme|podcast|magazine|column|host|anchor|article|essay|report|paper|watch|watched|read|the|a|an|his|her|their|its|co-host|hosts)|['’]s|['’])\s*$/i;
const NAMING = /\b(?:called|titled|entitled|named|dubbed|headlined)\s*$/i;

const WORK =
	/\b(?:film|movie|book|novel|song|album|series|show|drama|comedy|sitcom|magazine|musical|opera|television['’]s|tv['’]s|hit)\s*$|\b(?:star|host|author) of\s*$/i;

/** “Meet the Press”: few words, the long ones in capitals, where a name could stand. */
function isTitle(text: string, quote: Quote): boolean {
	if (quote.innerEnd - quote.innerStart > 70 || !quote.closed) return false;
	const inner = text.slice(quote.innerStart, quote.innerEnd).replace(/[.,]$/, '');
	if (/[.?!;:]\s/.test(inner)) return false;
	const words = inner.trim().split(/\s+/);
	const long = words.filter((word) => /\p{L}{4,}/u.test(word));
	if (words.length > 8 || long.some((word) => !/^\P{L}*\p{Lu}/u.test(word))) return false;
	if (!/^\P{L}*\p{Lu}/u.test(words[0] ?? '')) return false;
	const before = text.slice(Math.max(0, quote.start - 24), quote.start);
	if (words.length === 1) return NAMING.test(before) || WORK.test(before);
	return TITLE_LEAD.test(before);
}

function usesSingles(text: string): boolean {
	let doubles = 0;
	let singles = 0;
	for (let i = 0; i < text.length; i++) {
		const char = text[i] ?? '';
		if (char === '"' || OPENERS.includes(char) || CLOSERS.includes(char)) doubles++;
		else if (char === "'" || char === '‘' || char === '’') if (opensSingle(text, i)) singles++;
	}
	return singles > 0 && doubles < singles;
}

function quotesOfBlock(text: string, block: Block, index: number, style: Style): Quote[] {
	const quotes: Quote[] = [];
	let start = -1;
	let mark = '';
	const close = (innerEnd: number, end: number, closed: boolean) => {
		if (start >= 0)
			quotes.push({
				start,
				end,
				innerStart: start + 1,
				innerEnd,
				closed,
				continues: false,
				block: index,
				title: false
			});
		start = -1;
	};
	const sureClose = style.singles ? nextSureCloses(text, block) : undefined;
	for (let i = block.start; i < block.end; i++) {
		const char = text[i] ?? '';
		const kind = isDouble(char)
			? doubleMark(text, block, i, start >= 0 && mark === 'double')
			: style.singles && (char === "'" || char === '‘' || char === '’')
				? singleMark(text, block, i, start >= 0 && mark === 'single', sureClose)
				: 'none';
		if (kind === 'open') {
			if (start >= 0 && mark === 'single') continue;
			if (start >= 0) close(i, i, false);
			start = i;
			mark = isDouble(char) ? 'double' : 'single';
		} else if (kind === 'close') {
			if (start >= 0 && mark === (isDouble(char) ? 'double' : 'single')) close(i, i + 1, true);
		}
	}
	if (start >= 0) {
		let end = block.end;
		while (end > start + 1 && isSpace(text[end - 1] ?? '')) end--;
		close(end, end, false);
	}
	return quotes;
}

const isDouble = (char: string): boolean =>
	char === '"' || OPENERS.includes(char) || CLOSERS.includes(char);

/** Marks with a direction are believed unless their neighbours say the opposite. */
function doubleMark(text: string, block: Block, i: number, open: boolean): 'open' | 'close' {
	const char = text[i] ?? '';
	const before = i > block.start ? (text[i - 1] ?? '') : '';
	const after = i + 1 < block.end ? (text[i + 1] ?? '') : '';
	const atStart = isSpace(before);
	const atEnd = isSpace(after);
	if (OPENERS.includes(char))
		return open && !atStart && atEnd && !isBracket(before) ? 'close' : 'open';
	if (CLOSERS.includes(char)) return !open && atStart && !atEnd ? 'open' : 'close';
	if (atStart && !atEnd) return 'open';
	if (!atStart && atEnd)
		return open ? 'close' : isWord(before) || '.,!?'.includes(before) ? 'close' : 'open';
	if (open) return 'close';
	return isBracket(before) || (isWord(after) && !isWord(before)) ? 'open' : 'close';
}

const ELISION = /^['’](?:\d0s\b|tis\b|twas\b|em\b|til\b|cause\b|n['’]?\b)/i;

function opensSingle(text: string, i: number): boolean {
	const before = i > 0 ? (text[i - 1] ?? '') : '';
	const after = text[i + 1] ?? '';
	if (!isSpace(before) && !isBracket(before)) return false;
	if (isSpace(after)) return false;
	return text[i] === '‘' || !ELISION.test(text.slice(i, i + 8));
}

function singleMark(
	text: string,
	block: Block,
	i: number,
	open: boolean,
	sureClose: ReadonlyMap<number, boolean> | undefined
): 'open' | 'close' | 'none' {
	if (!open && opensSingle(text, i)) return 'open';
	if (!open || text[i] === '‘') return 'none';
	const before = text[i - 1] ?? '';
	const after = i + 1 < block.end ? (text[i + 1] ?? '') : '';
	if (isWord(after) || isSpace(before)) return 'none';
	// “the judges' view”: a plural's apostrophe, when a surer end of the quote follows.
	if (isWord(before) && before === 's' && sureClose?.get(i)) return 'none';
	return 'close';
}

/** For each mark after an s: does a mark after punctuation follow before the next opening one? */
function nextSureCloses(text: string, block: Block): Map<number, boolean> {
	const answers = new Map<number, boolean>();
	let sure = false;
	for (let i = block.end - 1; i >= block.start; i--) {
		const char = text[i] ?? '';
		if (char !== "'" && char !== '’' && char !== '‘') continue;
		const before = text[i - 1] ?? '';
		if (opensSingle(text, i)) sure = false;
		else if (',.?!…'.includes(before)) sure = true;
		else if (!isWord(text[i + 1] ?? '')) answers.set(i, sure);
	}
	return answers;
}
