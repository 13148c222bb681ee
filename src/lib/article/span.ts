import * as v from 'valibot';

/**
 * A passage of an article: `start` and `end` count UTF-16 code units of its text, and the exact
 * words travel with them, so that a span that no longer fits its text is caught.
 */
export const Span = v.pipe(
	v.object({
		start: v.pipe(v.number(), v.integer(), v.minValue(0)),
		end: v.pipe(v.number(), v.integer()),
		text: v.pipe(v.string(), v.nonEmpty()),
		/** SHA-256 of the text it counts in, in hex; absent: the first article of its quiz. */
		article: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)))
	}),
	v.check((span) => span.end - span.start === span.text.length, 'a span is as long as its words')
);
export type Span = v.InferOutput<typeof Span>;

export function spanAt(text: string, start: number, end: number): Span {
	return { start, end, text: text.slice(start, end) };
}

export function fits(text: string, span: Span): boolean {
	return text.slice(span.start, span.end) === span.text;
}

export function overlaps(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
	return a.start < b.end && b.start < a.end;
}

/**
 * The span of the words in the text. Words that stand there several times need more words around
 * them: `cite(text, 'sham', 'denounced the referendums as a “sham”')` finds the words within the
 * one place where the longer passage stands. Throws where words are missing or the place is not one.
 */
export function cite(text: string, words: string, within = words): Span {
	const place = onlyIndex(text, within, 0, text.length);
	const start = onlyIndex(text, words, place, place + within.length);
	return spanAt(text, start, start + words.length);
}

function onlyIndex(text: string, words: string, from: number, to: number): number {
	const scope = text.slice(from, to);
	const first = scope.indexOf(words);
	if (words === '' || first === -1) throw new Error(`not in the article: “${words}”`);
	if (scope.indexOf(words, first + 1) !== -1)
		throw new Error(`stands more than once: “${words}”; cite it within a longer passage`);
	return from + first;
}
