import type { QuizRule } from '../rule.ts';
import { strategyRates } from '../strategy.ts';

const [MARGIN, NEAREST] = [0.15, 0.6];
/** With fewer rows to try it on, the nearest name says nothing. */
const ENOUGH = 4;

/**
 * Reading nothing does not pay: each strategy earns within 15 points of chance, in the points of the
 * quiz. The nearest name is often right in news: where it can be tried, at most 60 % of the rows.
 */
export const cheapStrategies: QuizRule = {
	name: 'cheap-strategies',
	level: 'W',
	basis: 'own',
	check: ({ questions }, context) => {
		const { chance, rates, nearestName } = strategyRates(questions, context);
		const percent = (share: number) => `${Math.round(share * 100)} %`;
		return [
			...Object.entries(rates)
				.filter(([, rate]) => Math.abs(rate - chance) > MARGIN)
				.map(([name, rate]) => `“${name}” earns ${percent(rate)}, chance ${percent(chance)}.`),
			...(nearestName !== null && nearestName.rows >= ENOUGH && nearestName.share > NEAREST
				? [
						`The nearest name is right in ${percent(nearestName.share)} of ${nearestName.rows} rows.`
					]
				: [])
		].map((message) => ({ message }));
	}
};
