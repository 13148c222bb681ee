/** Points as people read them: at most one digit after the point, and none where it is 0. */
export function pointsInWords(points: number, digits: 1 | 2 = 1): string {
	return String(Math.round(points * 10 ** digits) / 10 ** digits);
}

/** How right an answer is, in words that stand beside its points. */
export function verdict({ points, max }: { points: number; max: number }): string {
	if (max === 0) return 'left out';
	if (points >= max) return 'right';
	return points > 0 ? 'partly right' : 'not right';
}

/** A share from 0 to 1 as whole per cent. */
export function percent(share: number): string {
	return `${Math.round(share * 100)}\u00a0%`;
}
