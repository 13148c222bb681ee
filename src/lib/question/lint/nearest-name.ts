import type { Span } from '../../article/span.ts';
import type { Option, Question, Row } from '../schema.ts';
import { quotesIn } from './quotes.ts';
import type { Context } from './rule.ts';
import { answerRows } from './row.ts';
import { asksForTeller, namings, tellerOf } from './teller.ts';

/**
 * How often the speaker named nearest to the words asked about is the right one, of the rows that
 * quote those words and offer speakers; equally near ones share. Null where no row does.
 */
export function nearestName(questions: readonly Question[], context: Context) {
	const hits = questions.flatMap((question) =>
		answerRows(question)
			.filter((row) => asksForTeller(question, row, context.speakers))
			.flatMap((row) => hitOf(question, row, context) ?? [])
	);
	if (hits.length === 0) return null;
	return { share: hits.reduce((sum, hit) => sum + hit, 0) / hits.length, rows: hits.length };
}

function hitOf(question: Question, row: Row, context: Context): number | null {
	const place = placeAsked(question, row, context.text);
	if (!place) return null;
	const distances = row.options.map((option) => distance(option, place, context));
	const least = Math.min(...distances);
	if (least === Infinity) return null;
	const nearest = row.options.filter((_, index) => distances[index] === least);
	return nearest.filter(({ id }) => row.key.includes(id)).length / nearest.length;
}

/** Where the quoted words of the row, or else of the stem, stand: in the passage if it is shown. */
function placeAsked({ stem, passage }: Question, row: Row, text: string) {
	const [quote] = [...quotesIn(row.text), ...quotesIn(stem)];
	if (!quote) return null;
	const shown = passage.find((span) => span.text.includes(quote));
	const start = shown ? shown.start + shown.text.indexOf(quote) : text.indexOf(quote);
	return start === -1 ? null : { start, end: start + quote.length };
}

/** Characters between the place and the nearest naming of the option's teller outside of it. */
function distance(option: Option, place: Pick<Span, 'start' | 'end'>, context: Context) {
	const gaps = namesOf(option, context).map((name) =>
		Math.max(name.start - place.end, place.start - name.end)
	);
	return Math.min(Infinity, ...gaps.filter((gap) => gap >= 0));
}

/** Where the article names the speaker that an option is, or has a name that the option says. */
function namesOf(
	option: Option,
	{ speakers, text }: Context
): readonly Pick<Span, 'start' | 'end'>[] {
	const teller = tellerOf(option, speakers);
	const speaker = speakers.find(({ id }) => id === teller);
	if (speaker) return namings(speaker);
	const name = option.text.replace(/^(?:the|a|an) /i, '');
	if (!/^\p{Lu}/u.test(name)) return [];
	const pieces = text.split(name).slice(0, -1);
	let end = 0;
	return pieces.map((before) => {
		const start = end + before.length;
		end = start + name.length;
		return { start, end };
	});
}
