import { possible } from '../question/score.ts';
import { SKILL_IDS, type Skill } from '../question/skill.ts';
import type { Quiz } from '../quiz/schema.ts';
import { sum } from './statistics/index.ts';

/** The points that those who handed in earned on one question, and could earn. */
type Earned = { questionId: string; earned: number; possible: number };

/** One class as it stands beside others: what it earned, already added up a question. */
export type ClassLine = {
	/** In points; null where nobody handed in. */
	mean: number | null;
	/** The points that the quiz can give in this class. */
	max: number;
	/** The share earned, 0 to 1, of each skill that counts in this class. */
	skills: Map<Skill, number>;
};

export function classLine(quiz: Quiz, earned: readonly Earned[], handedIn: number): ClassLine {
	const skillOf = new Map(quiz.questions.map(({ id, skill }) => [id, skill]));
	const bySkill = Map.groupBy(earned, ({ questionId }) => skillOf.get(questionId));
	const shares = SKILL_IDS.flatMap((skill): [Skill, number][] => {
		const of = bySkill.get(skill) ?? [];
		const all = sum(of.map((one) => one.possible));
		return all === 0 ? [] : [[skill, sum(of.map((one) => one.earned)) / all]];
	});
	return {
		mean: handedIn === 0 ? null : sum(earned.map((one) => one.earned)) / handedIn,
		max: pointsOf(quiz),
		skills: new Map(shares)
	};
}

/** The points that a quiz can give as it counts: without what a teacher left out. */
export function pointsOf(quiz: Quiz): number {
	return sum(quiz.questions.map(possible));
}

/**
 * The numbers of a quiz's questions, the smallest share of points first; those that were left out or
 * that nobody has handed in stand last.
 */
export function hardestFirst(quiz: Quiz, earned: readonly Earned[]): number[] {
	const of = new Map(earned.map((one) => [one.questionId, one]));
	const share = (id: string) => {
		const one = of.get(id);
		return one && one.possible > 0 ? one.earned / one.possible : Infinity;
	};
	return quiz.questions
		.map(({ id }, index) => ({ number: index + 1, share: share(id) }))
		.sort((a, b) => (a.share === b.share ? a.number - b.number : a.share - b.share))
		.map(({ number }) => number);
}
