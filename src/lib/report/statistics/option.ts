import { pointBiserialWith } from './correlation.ts';
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
 * Classical distractor analysis of the options of one item. `options` says of each option and every
 * student whether they chose it, `rest` is each one's score without the item, in marks.
 */
export function distractorTable(
	options: readonly (readonly boolean[])[],
	rest: readonly number[],
	groups: Groups | null
): OptionStatistics[] {
	const correlated = pointBiserialWith(rest);
	return options.map((chosen) => {
		const among = (group: number[]) => group.filter((student) => chosen[student]).length;
		const theirs = rest.filter((_, student) => chosen[student]);
		return {
			chosen: theirs.length,
			share: rest.length === 0 ? null : theirs.length / rest.length,
			upper: groups && among(groups.upper),
			lower: groups && among(groups.lower),
			meanRest: mean(theirs),
			r: correlated(chosen)
		};
	});
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
