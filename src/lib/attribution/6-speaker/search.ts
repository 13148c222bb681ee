/** How many of these stand before the first that does not; those that do come first. */
export function countBefore<T>(sorted: readonly T[], isBefore: (one: T) => boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(sorted[middle] as T)) low = middle + 1;
		else high = middle;
	}
	return low;
}
