/**
 * A moment in ISO 8601 with its offset, in the time zone given as minutes east of UTC:
 * `stamp(0, 60)` is `1970-01-01T01:00:00+01:00`.
 */
export function stamp(milliseconds: number, offsetMinutes: number): string {
	const local = new Date(milliseconds + offsetMinutes * 60_000).toISOString().slice(0, 19);
	const sign = offsetMinutes < 0 ? '-' : '+';
	const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
	const ahead = Math.abs(offsetMinutes);
	return `${local}${sign}${two(ahead / 60)}:${two(ahead % 60)}`;
}
