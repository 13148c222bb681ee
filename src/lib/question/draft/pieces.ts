import { spanAt, type Span } from '../../article/span.ts';
import { onceFor } from '../once.ts';

/** So many words make a piece that can be marked in a passage. */
export const PIECE = 3;

/** The words of a span, without the marks at their ends. */
export const wordsIn = (text: string, span: Span): readonly Span[] => wordsOfSpan(span, text);

const wordsOfSpan = onceFor(({ start, text: inner }: Span, text: string) =>
	[...inner.matchAll(/[\p{L}\p{N}$£€][^\s“”"—]*/gu)].map(({ 0: word, index }) =>
		spanAt(text, start + index, start + index + word.replace(/[.,;:!?)]+$/, '').length)
	)
);

/** Neighbouring words as one span; none where a mark or a comma stands between them. */
export function runOf(text: string, some: readonly Span[]): Span | null {
	const [first, last] = [some[0], some.at(-1)];
	if (!first || !last || first === last) return null;
	const span = spanAt(text, first.start, last.end);
	return /[,.;:—“”"()]/.test(span.text) ? null : span;
}
