/**
 * Centre, spread and shape of a list of marks. Sources: the quiz statistics report of Moodle (which
 * divides by n − 1 everywhere) for the second moment, skewness and kurtosis; Hyndman and Fan (1996),
 * type 7, for quantiles. Marks are small numbers, 0 to some tens; all results are in marks or its
 * powers unless said otherwise, and null where they are not defined.
 */

/** Below this share of the numbers it came from, a difference is rounding and no difference. */
const ROUNDING = 1e-12;

/** Null for no values. */
export function mean(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	const first = values[0] ?? 0;
	// Counted from the first value: equal values have exactly themselves as mean.
	let away = 0;
	for (let i = 0; i < values.length; i++) away += (values[i] ?? 0) - first;
	return first + away / values.length;
}

/** The middle value, or half way between the two in the middle; null for no values. */
export function median(values: readonly number[]): number | null {
	return quantile(values, 0.5);
}

/** The value below which a share (0 to 1) of the values lie, by interpolation between neighbours. */
export function quantile(values: readonly number[], share: number): number | null {
	const sorted = ascending(values);
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)];
	const high = sorted[Math.ceil(place)];
	if (low === undefined || high === undefined) return null;
	return low + (high - low) * (place - Math.floor(place));
}

/** How far each value is from the mean; exactly 0 for values that differ by rounding alone. */
export function deviations(values: readonly number[]): number[] {
	const centre = mean(values) ?? 0;
	// A plain loop: this runs a dozen times for each item, over every student.
	const away: number[] = [];
	let largest = 0;
	let furthest = 0;
	for (const value of values) {
		const distance = value - centre;
		away.push(distance);
		if (value > largest || -value > largest) largest = Math.abs(value);
		if (distance > furthest || -distance > furthest) furthest = Math.abs(distance);
	}
	return furthest <= ROUNDING * largest ? away.fill(0) : away;
}

/** `sum((a − mean a)(b − mean b)) / (n − 1)`; null for n < 2. The lists are of one length. */
export function covariance(a: readonly number[], b: readonly number[]): number | null {
	return a.length < 2 ? null : covarianceOf(deviations(a), deviations(b));
}

/** The same of deviations; exactly 0 where nothing but rounding is left of it. */
export function covarianceOf(da: readonly number[], db: readonly number[]): number {
	let products = 0;
	for (let i = 0; i < da.length; i++) products += (da[i] ?? 0) * (db[i] ?? 0);
	const size = Math.sqrt(sumOfSquares(da)) * Math.sqrt(sumOfSquares(db));
	return Math.abs(products) <= ROUNDING * size ? 0 : products / (da.length - 1);
}

/** `cov(a, a)`; null for n < 2. */
export function variance(values: readonly number[]): number | null {
	return values.length < 2 ? null : sumOfSquares(deviations(values)) / (values.length - 1);
}

/** The sample's, which divides by n − 1; null for n < 2. */
export function standardDeviation(values: readonly number[]): number | null {
	const squared = variance(values);
	return squared === null ? null : Math.sqrt(squared);
}

/** `k3 / k2^1.5`, without a unit; null for n < 3 and where all values are equal. */
export function skewness(values: readonly number[]): number | null {
	const n = values.length;
	const { m2, m3 } = moments(values);
	if (n < 3 || m2 === 0) return null;
	const k2 = (n * m2) / (n - 1);
	const k3 = (n * n * m3) / ((n - 1) * (n - 2));
	return finite(k3 / k2 ** 1.5);
}

/** The excess over a normal distribution, `k4 / k2²`, without a unit; null for n < 4 or equal values. */
export function kurtosis(values: readonly number[]): number | null {
	const n = values.length;
	const { m2, m4 } = moments(values);
	if (n < 4 || m2 === 0) return null;
	const k2 = (n * m2) / (n - 1);
	const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 ** 2)) / ((n - 1) * (n - 2) * (n - 3));
	return finite(k4 / k2 ** 2);
}

/** The r-th is the mean of the deviations to the r-th power. */
function moments(values: readonly number[]) {
	const away = deviations(values);
	const moment = (power: number) => sum(away.map((d) => d ** power)) / Math.max(1, away.length);
	return { m2: moment(2), m3: moment(3), m4: moment(4) };
}

export function sum(values: readonly number[]): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

export function sumOfSquares(values: readonly number[]): number {
	let total = 0;
	for (const value of values) total += value * value;
	return total;
}

/** In an array of numbers alone, which sorts several times as fast as one of anything. */
export function ascending(values: readonly number[]): number[] {
	return Array.from(new Float64Array(values).sort());
}

/**
 * For comparing sums that were added up in different orders: the same marks in thirds give the same
 * number, so that a tie stays one.
 */
export function comparable(value: number): number {
	return Math.round(value * 1e9) / 1e9;
}

/** A quotient of numbers too large or too small for a computer is no result. */
export function finite(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}
