import type { Finding, Questions } from './rule.ts';

/**
 * Why warnings stay, by question and rule; what concerns the quiz as a whole stands under the
 * quiz's own id. An answer covers every row of its question.
 */
export type Answers = Record<string, Record<string, string>>;

export type Settled = {
	/** Errors, which no answer settles, and warnings that nobody has answered. */
	open: Finding[];
	answered: { finding: Finding; why: string }[];
	/** Answers to a warning that no longer stands. */
	stale: { place: string; rule: string }[];
};

export function settle(quiz: Questions, findings: readonly Finding[], answers: Answers): Settled {
	const placeOf = (finding: Finding) => finding.question ?? quiz.id;
	const whyOf = (finding: Finding) =>
		finding.level === 'W' ? answers[placeOf(finding)]?.[finding.rule] : undefined;
	return {
		open: findings.filter((finding) => !whyOf(finding)),
		answered: findings.flatMap((finding) => {
			const why = whyOf(finding);
			return why ? [{ finding, why }] : [];
		}),
		stale: Object.entries(answers).flatMap(([place, rules]) =>
			Object.keys(rules)
				.filter(
					(rule) => !findings.some((f) => placeOf(f) === place && f.rule === rule && whyOf(f))
				)
				.map((rule) => ({ place, rule }))
		)
	};
}
