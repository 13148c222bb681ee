import { ascending, covarianceOf, deviations, finite, sumOfSquares } from './spread.ts';

/**
 * Pearson's correlation, −1 to 1: `cov(a, b) / sqrt(var(a) var(b))`. Null where a list is constant
 * or has fewer than two values.
 */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
	if (a.length < 2) return null;
	const [da, db] = [deviations(a), deviations(b)];
	const size = Math.sqrt(sumOfSquares(da)) * Math.sqrt(sumOfSquares(db));
	if (size === 0) return null;
	const r = finite((covarianceOf(da, db) * (a.length - 1)) / size);
	return r === null ? null : Math.min(1, Math.max(-1, r));
}

/**
 * The greatest covariance that lists with these values could have: that of the two sorted. In
 * squared marks; null for n < 2. Source: Moodle's quiz statistics report.
 */
export function greatestCovariance(a: readonly number[], b: readonly number[]): number | null {
	if (a.length < 2) return null;
	return covarianceOf(deviations(ascending(a)), deviations(ascending(b)));
}

/**
 * The correlation of having chosen something with a score, −1 to 1. Written out it is
 * `(M1 − M0) / sd × sqrt(p (1 − p))` with the standard deviation of the population (n); null where
 * all or none chose it or all scores are equal. Source: classical test theory (Lord and Novick).
 */
export function pointBiserial(chosen: readonly boolean[], score: readonly number[]): number | null {
	return pointBiserialWith(score)(chosen);
}

/** The same for many choices and one score, whose deviations are worked out once. */
export function pointBiserialWith(score: readonly number[]) {
	const away = deviations(score);
	const size = Math.sqrt(sumOfSquares(away));
	return (chosen: readonly boolean[]): number | null => {
		let [many, shared] = [0, 0];
		away.forEach((distance, student) => {
			if (!chosen[student]) return;
			many++;
			shared += distance;
		});
		if (many === 0 || many === away.length || size === 0) return null;
		// Of a column of 0 and 1 the squared deviations add up to n p (1 − p).
		const r = finite(shared / (size * Math.sqrt(many * (1 - many / away.length))));
		return r === null ? null : Math.min(1, Math.max(-1, r));
	};
}
