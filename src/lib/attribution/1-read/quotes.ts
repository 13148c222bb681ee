import type { Block } from '../../article/blocks.ts';
import { isSpace, marksOf, usesSingleMarks } from './marks.ts';

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
	/** In double marks; a single one that never closes is an apostrophe. */
	double: boolean;
};

/**
 * Every quote of headline and paragraphs, found in one pass over the text. Single marks count where
 * an article has no double ones (the British style) and in headlines, which use them to save room.
 */
export function quotesOf(text: string, blocks: readonly Block[]): Quote[] {
	const singles = usesSingleMarks(text);
	const quotes: Quote[] = [];
	let open: Quote | null = null as Quote | null;
	blocks.forEach((block, index) => {
		if (block.kind !== 'paragraph' && block.kind !== 'headline') return;
		const found = quotesOfBlock(text, block, index, singles || block.kind === 'headline');
		const first = found[0];
		if (open && first && text.slice(block.start, first.start).trim() === '') first.continues = true;
		// A single mark that the next paragraph does not take up was an apostrophe.
		else if (open && !open.double) quotes.pop();
		for (const quote of found) quotes.push(quote);
		const last = found[found.length - 1];
		open = last && !last.closed ? last : null;
	});
	if (open && !open.double) quotes.pop();
	const rest = quotes.filter(({ innerStart, innerEnd }) => innerEnd > innerStart);
	for (const quote of rest) quote.title = isTitle(text, quote);
	return rest;
}

type Opened = { at: number; width: number; double: boolean };

function quotesOfBlock(text: string, block: Block, index: number, singles: boolean): Quote[] {
	const quotes: Quote[] = [];
	let opened: Opened | null = null as Opened | null;
	const close = (innerEnd: number, end: number, closed: boolean): void => {
		if (!opened) return;
		const { at, width, double } = opened;
		quotes.push({
			start: at,
			end,
			innerStart: at + width,
			innerEnd,
			closed,
			continues: false,
			block: index,
			title: false,
			double
		});
		opened = null;
	};
	for (const mark of marksOf(text, block.start, block.end, singles)) {
		if (mark.kind === 'open') {
			if (opened && !opened.double) continue;
			close(mark.at, mark.at, false);
			opened = { at: mark.at, width: mark.width, double: mark.double };
		} else if (opened?.double === mark.double) close(mark.at, mark.at + mark.width, true);
	}
	let end = block.end;
	while (end > block.start && isSpace(text[end - 1] ?? '')) end--;
	close(end, end, false);
	return quotes;
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

/** Longer quotes are read as one piece, in UTF-16 code units. */
const LONG = 90;

/**
 * A quote that is read as one piece: a passage of its own, whose full stops cut no sentence. The
 * words of the others belong to the sentence around them.
 */
export function standsAlone(text: string, quote: Quote): boolean {
	if (quote.title) return false;
	if (quote.innerEnd - quote.innerStart > LONG || !quote.closed || quote.continues) return true;
	// “She said, ‘It holds.’”: the inner mark closes nothing here.
	const inner = text.slice(quote.innerStart, quote.innerEnd).replace(/['’"”]+$/, '');
	if (/[.!?…]\s+\S/.test(inner) || /[,?!]$/.test(inner)) return true;
	const words = inner.trim().split(/\s+/).length;
	return words > 9 || (words > 2 && /^\p{Lu}/u.test(inner) && /[.…]$/.test(inner));
}
