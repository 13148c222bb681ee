import { overlaps, type Span } from '../../article/span.ts';
import type { HalfQuestion } from '../half.ts';
import type { Skill } from '../skill.ts';
import { wordsOf } from '../lint/words.ts';
import { paragraphOf, type Source } from './material.ts';

/** What a question, with its feedback, tells of the article. */
export type Reach = {
	/** The words that it asks about or proves its key with, each long enough to be known again. */
	words: Span[];
	/** Places of the statements that they belong to: both halves of a quote are one statement. */
	statements: Set<number>;
	/** Who speaks in which paragraph, where the question tells it. */
	turns: Set<string>;
};

/** Fewer words than these, as a name alone, tell nothing. */
const FEWEST = 4;
/** Questions on these skills tell who speaks. */
const TELLING: ReadonlySet<Skill> = new Set(['attribution', 'ownership', 'chain', 'voices']);

export function reachOf(
	{ rows, skill }: Pick<HalfQuestion, 'rows' | 'skill'>,
	{ attributions, blocks }: Pick<Source, 'attributions' | 'blocks'>
): Reach {
	const shown = rows.flatMap(({ evidence, options }) => [
		...evidence,
		...options.flatMap(({ span }) => span ?? [])
	]);
	const statements = attributions.flatMap(({ content }, place) =>
		content.some((said) => shown.some((one) => overlaps(one, said))) ? [place] : []
	);
	const turns = statements.flatMap((place) => {
		const { content, speaker } = attributions[place] ?? { content: [], speaker: null };
		return speaker === null || !TELLING.has(skill)
			? []
			: content.map((said) => `${paragraphOf(blocks, said)?.start ?? said.start}:${speaker}`);
	});
	return {
		words: shown.filter(({ text }) => wordsOf(text).length >= FEWEST),
		statements: new Set(statements),
		turns: new Set(turns)
	};
}

/** Whether two questions ask about one quote or share a tag, so that one tells the other's answer. */
export function meet(a: Reach, b: Reach): boolean {
	return (
		!a.statements.isDisjointFrom(b.statements) ||
		!a.turns.isDisjointFrom(b.turns) ||
		a.words.some((one) => b.words.some((other) => overlaps(one, other)))
	);
}
