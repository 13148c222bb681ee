import { quotedStretches } from '../../article/quoted.ts';
import { remembered } from './remembered.ts';

/** What stands in quote marks, in order. */
export const quotesIn = remembered((text): readonly string[] =>
	closedStretches(text).map(({ start, end }) => text.slice(start + 1, end - 1).trim())
);

/** Most blanks are single ones, and stay as they are. */
export const withSingleBlanks = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ');

/** The text without what stands in quote marks. */
export const outsideQuotes = remembered((text) => {
	const rest = closedStretches(text).reduceRight(
		(left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
		text
	);
	return withSingleBlanks(rest).trim();
});

/** In a question a mark that is never closed is a slip, and quotes nothing. */
const closedStretches = (text: string) => quotedStretches(text).filter(({ closed }) => closed);

/** The pieces of a quotation between its cuts, which … or [ ] show. */
export function piecesOf(quote: string): string[] {
	return quote
		.split(/…|\.\.\.|\[[^\]]*\]/)
		.map((piece) => piece.trim())
		.filter(Boolean);
}
