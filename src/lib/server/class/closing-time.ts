import { dateInWords } from '../../components/page/dates.ts';

/** A moment as `datetime-local` shows and sends it: in the host's zone, to the minute. */
export function localTime(time: number | null): string {
	if (time === null) return '';
	const date = new Date(time);
	return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Why this is no time in the host's zone, as `datetime-local` sends one; undefined where it is. */
export function timeRefusal(text: string): string | undefined {
	const day = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/.exec(text)?.[1];
	// JavaScript takes February 30 for March 2, …
	if (new Date(`${text}Z`).getUTCDate() !== Number(day)) return 'That is no date and time.';
	// … and a time that the clock leaves out for one an hour later.
	if (localTime(new Date(text).getTime()) !== text.slice(0, 16)) return LEFT_OUT;
	return undefined;
}

const LEFT_OUT =
	'There is no such time on that day: the clock is put forward then. Give one an hour later.';

type Bounds = { now: number; deleteAt: number };

/** Why a class cannot be closed by itself at this moment; undefined where it can. */
export function closingRefusal(closesAt: number | null, { now, deleteAt }: Bounds) {
	if (closesAt === null) return undefined;
	if (closesAt <= now) return 'That moment has passed.';
	if (closesAt > deleteAt)
		return `By then the class is deleted: that happens on ${dateInWords(deleteAt)}.`;
	return undefined;
}
