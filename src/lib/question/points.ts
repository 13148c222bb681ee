/**
 * Points as they are written everywhere, on pages and in files: two digits after the point, what
 * gradebooks take. Stored and added up they stay exact.
 */
export function writtenPoints(points: number): number {
	return Math.round(points * 100) / 100;
}
