import { pointBiserial } from './correlation.ts';
import type { Groups } from './groups.ts';
import { mean } from './spread.ts';

/** How an option did among its neighbours: a row of the distractor table. */
export type OptionStatistics = {
	/** Students who chose it. */
	chosen: number;
	/** Of all students, 0 to 1; null where there are none. */
	share: number | null;
	/** Of the best and of the weakest 27 %; null where there are no such groups. */
	upper: number | null;
	lower: number | null;
	/** What those who chose it earned on the other questions, in marks; null where nobody did. */
	meanRest: number | null;
	/** The point-biserial correlation with the rest score: the item itself is left out of it. */
	r: number | null;
};

/**
 * Classical distractor analysis of one option. `chosen` says it of every student, `rest` is each
 * one's score without the item, in marks.
 */
export function optionStatistics(
	chosen: readonly boolean[],
	rest: readonly number[],
	groups: Groups | null
): OptionStatistics {
	const among = (group: number[]) => group.filter((student) => chosen[student]).length;
	const count = chosen.filter(Boolean).length;
	return {
		chosen: count,
		share: chosen.length === 0 ? null : count / chosen.length,
		upper: groups && among(groups.upper),
		lower: groups && among(groups.lower),
		meanRest: mean(rest.filter((_, student) => chosen[student])),
		r: pointBiserial(chosen, rest)
	};
}

/** Under this share of students a wrong option does nothing: the usual rule of textbooks. */
export const IDLE_SHARE = 0.05;

/** A wrong option that almost nobody takes. */
export function isIdle({ share }: OptionStatistics): boolean {
	return share !== null && share < IDLE_SHARE;
}

/** A wrong option that more of the strong students took than of the weak: the usual rule as well. */
export function isSuspect({ upper, lower }: OptionStatistics): boolean {
	return upper !== null && lower !== null && upper > lower;
}
