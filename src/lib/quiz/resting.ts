import { overlaps } from '../article/span.ts';
import type { Marks } from '../attribution/schema.ts';
import type { HalfQuestion } from '../question/half.ts';

/**
 * Which questions, by their numbers from 1, rest on a statement that the marks of today have
 * otherwise than those it was asked from: other words, another speaker, type or origin.
 */
export function restingOnOld(
	questions: readonly Pick<HalfQuestion, 'rows'>[],
	{ was, now }: { was: Marks; now: Marks }
): number[] {
	return questions.flatMap((question, index) =>
		statementsUnder(question, was) === statementsUnder(question, now) ? [] : [index + 1]
	);
}

/** The statements that its evidence touches, in words that tell them from any other. */
function statementsUnder({ rows }: Pick<HalfQuestion, 'rows'>, marks: Marks): string {
	const evidence = rows.flatMap((row) => row.evidence);
	const nameOf = (id: string | null) => marks.speakers.find((one) => one.id === id)?.name ?? null;
	const under = marks.attributions.filter(({ content }) =>
		content.some((span) => evidence.some((proof) => overlaps(span, proof)))
	);
	return JSON.stringify(
		under.map(({ content, speaker, type, origin }) => [
			...content.map(({ start, end }) => [start, end]),
			...[nameOf(speaker), type, nameOf(origin)]
		])
	);
}
