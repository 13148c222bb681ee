/** Statistics as test makers write them; a dash where one is not defined. */

type Known = number | null | undefined;

const written = (text: string) => text.replace('-', '−');

/** Two digits after the point. */
export function rounded(value: Known): string {
	return value == null ? '–' : written(value.toFixed(2));
}

/** A number that is in per cent already. */
export function perCent(value: Known): string {
	return value == null ? '–' : written(`${value.toFixed(1)} %`);
}

/** A share of 1 as per cent. */
export function shareOf(value: Known): string {
	return perCent(value == null ? value : value * 100);
}
