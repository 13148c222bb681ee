const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A day as people say it, in the time zone of the server: "24 December 2026". */
export function dateInWords(milliseconds: number): string {
	return DAY.format(milliseconds);
}

/** A time of day as people say it: "10:52". */
export function timeInWords(milliseconds: number): string {
	return TIME.format(milliseconds);
}

/** A moment as people say it: "10:52 on 24 November 2026". */
export function momentInWords(milliseconds: number): string {
	return `${timeInWords(milliseconds)} on ${dateInWords(milliseconds)}`;
}
