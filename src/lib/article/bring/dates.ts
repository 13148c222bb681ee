const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
	'(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';
/** 2017-07-21, also at the head of a time; 20170721. */
const NUMBERS = /\b(\d{4})-?([01]\d)-?([0-3]\d)(?=\D|$)/;
/** July 21, 2017. */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
/** 21 July 2017. */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');

/** The day that a line names, like `2017-07-21`, as it is written there: no time zone moves it. */
export function dayIn(line: string): string {
	const text = line.slice(0, 300);
	const numbers = NUMBERS.exec(text);
	if (numbers) return dayOf(numbers[1], numbers[2], numbers[3]);
	const american = MONTH_FIRST.exec(text);
	if (american) return dayOf(american[3], monthOf(american[1]), american[2]);
	const other = DAY_FIRST.exec(text);
	return other ? dayOf(other[3], monthOf(other[2]), other[1]) : '';
}

const monthOf = (name = ''): string => String(MONTHS.indexOf(name.toLowerCase()) + 1);

function dayOf(year = '', month = '', day = ''): string {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	// Pages without a date have one in the year 1.
	if (Number(year) < 1500) return '';
	const time = Date.parse(`${text}T00:00:00Z`);
	// The 31st of February is read as a day in March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : '';
}

/** Where author and date stand on one line, the date begins here. */
const DATE_BEHIND =
	/[\s,|·–-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\d{4}-\d\d-).*$/i;

/** Whom a byline names, without its “By” and the date behind it. */
export function authorIn(line: string): string {
	if (line.length > 1000) return '';
	return line.replace(/^(?:written )?by[:\s]+/i, '').replace(DATE_BEHIND, '');
}
