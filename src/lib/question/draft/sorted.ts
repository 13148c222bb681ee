import type { Span } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import type { Question } from '../schema.ts';
import { inQuotes } from '../in-quotes.ts';
import { choice, KEY, match } from '../write.ts';
import { oneOf } from './chance.ts';

/** Words to be sorted under one of a few headings. */
export type Sorted = {
	words: Span;
	/** As the question quotes them. */
	shown: string;
	key: string;
	/** Why a reader would take each of the other headings. */
	mistakes: Record<string, Reason>;
	/** What would stand there under each of the other headings. */
	whyNot: Record<string, string>;
	evidence: Span[];
	rationale: string;
};
type Stems = {
	one: readonly [(words: string) => string, ...((words: string) => string)[]];
	several: readonly [string, ...string[]];
};

/** One piece is asked about in the stem, several are rows beside the same headings. */
export function sortedUnder(
	headings: readonly string[],
	rows: readonly Sorted[],
	stems: Stems,
	{ seed, ...head }: Omit<Question, 'view' | 'rule' | 'rows' | 'stem'> & { seed: number }
): Question {
	const [only, ...more] = rows;
	if (only && more.length === 0)
		return choice(
			{ ...head, stem: oneOf(stems.one, seed, head.id)(inQuotes(only.shown)) },
			{
				options: headings.map((heading) =>
					heading === only.key
						? [heading, KEY, only.rationale]
						: [heading, only.mistakes[heading] ?? 'wrong-kind', only.whyNot[heading]]
				),
				evidence: only.evidence
			}
		);
	return match(
		{ ...head, stem: oneOf(stems.several, seed, head.id) },
		[...headings],
		rows.map(({ key, mistakes, evidence, rationale, shown }) => ({
			...{ key, mistakes, evidence, rationale, text: inQuotes(shown) }
		}))
	);
}
