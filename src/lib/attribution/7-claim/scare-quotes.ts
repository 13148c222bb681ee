import type { Block } from '../../article/blocks.ts';
import { spanAt } from '../../article/span.ts';
import type { Quote } from '../1-read/quotes.ts';
import type { FoundAttribution, ScareQuote } from '../analysis.ts';
import { endOf } from './reach.ts';

/** Longer quotes are somebody’s statement, not a word held with tongs. */
const MOST_WORDS = 4;

/**
 * The short quotes that stand inside a sentence, and whose they are: the speaker of the statement
 * around them; else the one who says the same words elsewhere (a headline borrows them); else nobody
 * that the article names.
 */
export function scareQuotesOf(
	text: string,
	quotes: readonly Quote[],
	blocks: readonly Block[],
	attributions: readonly FoundAttribution[]
): ScareQuote[] {
	/** Most articles need no such list. */
	let spoken: ReadonlyMap<string, string> | undefined;
	const speakerOf = (words: string): string | null =>
		(spoken ??= spokenWords(attributions)).get(words.toLowerCase().replace(/[.,]$/, '')) ?? null;
	let next = 0;
	const found: ScareQuote[] = [];
	for (const quote of quotes) {
		const words = text.slice(quote.innerStart, quote.innerEnd).trim();
		if (quote.title || !quote.closed || words === '' || words.split(/\s+/, 6).length > MOST_WORDS)
			continue;
		while (next < attributions.length && endOf(attributions[next]) <= quote.start) next++;
		let around: FoundAttribution | undefined;
		for (let i = next; i < attributions.length && i < next + 10 && !around; i++)
			if (
				attributions[i]?.content.some(({ start, end }) => start <= quote.start && quote.end <= end)
			)
				around = attributions[i];
		if (around?.type === 'direct') continue;
		const said = around?.speaker ?? null;
		found.push({
			...spanAt(text, quote.start, quote.end),
			speaker: said ?? speakerOf(words),
			borrowed: around === undefined && blocks[quote.block]?.kind === 'headline'
		});
	}
	return found;
}

/** Who first says the words of each short quote. */
function spokenWords(attributions: readonly FoundAttribution[]): Map<string, string> {
	const spoken = new Map<string, string>();
	for (const { content, speaker } of attributions)
		if (speaker)
			for (const part of content)
				for (const [, words = ''] of part.text.matchAll(/[“"]([^“”"]{1,60})[”"]/g))
					for (const piece of piecesOf(words)) if (!spoken.has(piece)) spoken.set(piece, speaker);
	return spoken;
}

/** A quote and each run of its words up to four. */
function piecesOf(words: string): string[] {
	const all = words.toLowerCase().replace(/[.,]$/, '').split(/\s+/).slice(0, 10);
	const pieces: string[] = [];
	for (let from = 0; from < all.length; from++)
		for (let to = from + 1; to <= Math.min(all.length, from + MOST_WORDS); to++)
			pieces.push(all.slice(from, to).join(' '));
	return pieces;
}
