import { bringLines, type Options } from '../assemble.ts';
import { Refusal, REFUSALS } from '../limits.ts';
import type { Brought } from '../schema.ts';
import { detailsOf, type Found } from './details.ts';
import { judge } from './judge.ts';
import { linesOf, weightOf, type Line } from './lines.ts';
import { isProse } from './region.ts';

/** The part of `@mozilla/readability` that is used; it changes the document it is given. */
export type ArticleReader = new (
	document: Document,
	options: typeof OPTIONS
) => { parse(): (Found & { content?: Element | null | undefined }) | null };

/** Linked data is read here; what is found comes as an element, with the classes it had. */
const OPTIONS = {
	serializer: (node: Node): Element => node as Element,
	keepClasses: true,
	disableJSONLD: true
};

/** Of a part of a page so much must be found to be the article, or all of it is. */
const FEWEST_OF_PART = 0.45;

/**
 * A web page, or a part that somebody selected. The reader finds where the article is; what its
 * lines are is judged in the page as it was, where nothing is lost yet.
 */
export function readPage(
	document: Document,
	Reader: ArticleReader,
	{ asItCame = false, isPart = false }: Options & { isPart?: boolean } = {}
): Brought {
	const details = detailsOf(document);
	const lines = document.body ? linesOf(document.body) : [];
	if (lines.length === 0) throw new Refusal(REFUSALS.nothing);
	numberLines(document, lines);
	const found = new Reader(document.cloneNode(true) as Document, OPTIONS).parse();
	const known = details(found ?? {});
	const judged = judge(lines, keptOf(lines, found?.content, isPart), known);
	return bringLines(
		judged.map(({ line, kind }) => ({ kind, text: line.text })),
		known,
		asItCame
	);
}

const NUMBER = 'data-line';

/** The reader replaces elements, so the words themselves carry their line's number. */
function numberLines(document: Document, lines: readonly Line[]): void {
	for (const [number, { nodes }] of lines.entries()) {
		for (const node of nodes) {
			const span = document.createElement('span');
			span.setAttribute(NUMBER, String(number));
			node.replaceWith(span);
			span.append(node);
		}
	}
}

function keptOf(
	lines: readonly Line[],
	content: Element | null | undefined,
	isPart: boolean
): ReadonlySet<Line> {
	const numbered = content?.querySelectorAll(`[${NUMBER}]`) ?? [];
	const kept = new Set(
		[...numbered].flatMap((one) => lines[Number(one.getAttribute(NUMBER))] ?? [])
	);
	const prose = (some: Iterable<Line>) =>
		[...some].filter(isProse).reduce((sum, line) => sum + weightOf(line), 0);
	const all = prose(lines);
	if (prose(kept) === 0 || (isPart && prose(kept) < all * FEWEST_OF_PART)) return new Set(lines);
	return kept;
}
