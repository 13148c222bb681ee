import type { Span } from '../../article/span.ts';
import type { Quote } from '../1-read/quotes.ts';
import { countWords } from '../1-read/word-ends.ts';
import type { FoundAttribution } from '../analysis.ts';
import { countBefore } from './search.ts';

export type Counts = { inside: number; outside: number };

/** Direct: nothing outside the marks. Mixed: both. */
export const typeOf = ({ inside, outside }: Counts): FoundAttribution['type'] =>
	inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';

/** How many words of the content stand inside quotation marks, and how many outside. */
export function countMarked(content: readonly Span[], quotes: readonly Quote[]): Counts {
	const sum: Counts = { inside: 0, outside: 0 };
	for (const { start, end, text } of content) {
		let inside = 0;
		for (let q = countBefore(quotes, (quote) => quote.end <= start); q < quotes.length; q++) {
			const { innerStart, innerEnd } = quotes[q] as Quote;
			if (innerStart >= end) break;
			inside += countWords(text, Math.max(innerStart - start, 0), Math.min(innerEnd, end) - start);
		}
		sum.inside += inside;
		sum.outside += Math.max(0, countWords(text) - inside);
	}
	return sum;
}

/** A quote in it lacks its closing mark: where it ends nobody can tell. */
export const lacksMark = (content: readonly Span[], quotes: readonly Quote[]): boolean =>
	content.some(({ start, end }) => {
		const quote = quotes[countBefore(quotes, (one) => one.end < end)];
		return quote !== undefined && quote.start >= start && quote.end === end && isOpen(quote);
	});

const isOpen = ({ closed, runsOn, double }: Quote): boolean => !closed && !runsOn && double;
