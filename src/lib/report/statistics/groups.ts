import { comparable, sum } from './spread.ts';

/** Students by their index: the best and the weakest 27 %, as many in each. */
export type Groups = { size: number; upper: number[]; lower: number[] };

/**
 * The upper and lower 27 % by total (Kelley 1939): `g = max(1, round(0.27 n))` students in each,
 * equal totals in the order of the ids. Null where the groups would share a student (n < 2).
 */
export function groupsOf(totals: readonly number[], ids: readonly string[]): Groups | null {
	const size = Math.max(1, Math.round(0.27 * totals.length));
	if (2 * size > totals.length) return null;
	const rounded = totals.map(comparable);
	const best = rounded
		.map((total, index) => ({ total, index, id: ids[index] ?? '' }))
		.sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : Number(a.id > b.id)))
		.map(({ index }) => index);
	return { size, upper: best.slice(0, size), lower: best.slice(-size) };
}

/**
 * The index D of one item, −1 to 1: `pU − pL`, each the mean share of the item's maximum that its
 * group earned (0 to 1). Null where the item has no marks to give. Source: Kelley as well.
 */
export function upperLower(
	marks: readonly number[],
	max: number,
	groups: Groups
): { upper: number; lower: number; index: number } | null {
	if (max === 0) return null;
	const share = (group: number[]) =>
		sum(group.map((student) => marks[student] ?? 0)) / group.length / max;
	const [upper, lower] = [share(groups.upper), share(groups.lower)];
	return { upper, lower, index: upper - lower };
}
