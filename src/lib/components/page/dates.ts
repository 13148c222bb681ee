/**
 * Times as people say them, in the time zone of the host (see `TIME_ZONE`), so for the server alone: a
 * page with a script gets them in words, and shows the same with it and without it.
 */

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "24 December 2026". */
export function dateInWords(milliseconds: number): string {
	return DAY.format(milliseconds);
}

/** "10:52". */
export function timeInWords(milliseconds: number): string {
	return TIME.format(milliseconds);
}

/** "10:52 on 24 November 2026". */
export function momentInWords(milliseconds: number): string {
	return `${timeInWords(milliseconds)} on ${dateInWords(milliseconds)}`;
}

/** The same for a time to come, which needs to say whose clock is meant: "…, Berlin time". */
export function appointmentInWords(milliseconds: number): string {
	return `${momentInWords(milliseconds)}, ${zoneInWords(DAY.resolvedOptions().timeZone)}`;
}

/** Which clock is meant, and what it shows: "Berlin time, where it is 10:52 now". */
export function zoneNow(now: number): string {
	return `${zoneInWords(DAY.resolvedOptions().timeZone)}, where it is ${timeInWords(now)} now`;
}

/** A zone by its place: "Berlin time" for Europe/Berlin, "UTC" as it is. */
export function zoneInWords(zone: string): string {
	if (/^(Etc\/)?(UTC|UCT|GMT|Zulu|Universal)$/.test(zone)) return 'UTC';
	const place = zone.split('/').at(-1)!.replaceAll('_', ' ');
	return zone.includes('/') && !zone.startsWith('Etc/')
		? `${NAMED_NOW[place] ?? place} time`
		: zone;
}

/** The runtime calls a zone by the oldest name of its place. */
const NAMED_NOW: Record<string, string> = {
	Calcutta: 'Kolkata',
	Katmandu: 'Kathmandu',
	Kiev: 'Kyiv',
	Rangoon: 'Yangon',
	Saigon: 'Ho Chi Minh'
};
