import type { Block } from '../../article/blocks.ts';
import { isSpace, marksOf, usesSingleMarks } from './marks.ts';
import { isTitle } from './titles.ts';

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
	/** True where the next paragraph goes on with it; left open and not so, it lacks its closing mark. */
	runsOn: boolean;
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
		if (open && first && text.slice(block.start, first.start).trim() === '')
			first.continues = open.runsOn = true;
		// A single mark that the next paragraph does not take up was an apostrophe.
		else if (open && !open.double) quotes.pop();
		for (const quote of found) quotes.push(quote);
		const last = found[found.length - 1];
		open = last && !last.closed ? last : null;
	});
	if (open && !open.double) quotes.pop();
	const rest = quotes.filter(({ innerStart, innerEnd }) => innerEnd > innerStart);
	for (const quote of rest) quote.title = quote.closed && isTitle(text, quote);
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
			runsOn: false,
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
	if (/[.!?…]\s+\S/.test(inner)) return true;
	if (/[,?!]$/.test(inner)) return !isPartOfPhrase(text, quote);
	const words = inner.trim().split(/\s+/).length;
	return words > 9 || (words > 2 && /^\p{Lu}/u.test(inner) && /[.…]$/.test(inner));
}

/** “the ‘eureka!’ moment”: an article before it and a word behind it make it part of a phrase. */
const isPartOfPhrase = (text: string, { start, end, innerStart, innerEnd }: Quote): boolean =>
	innerEnd - innerStart < 30 &&
	/^ \p{Ll}/u.test(text.slice(end, end + 2)) &&
	/\b(?:an?|the|his|her|its|their|our|my|this|that) $/i.test(
		text.slice(Math.max(0, start - 8), start)
	);
