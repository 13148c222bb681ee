import type { QuestionRule } from '../rule.ts';
import { quotesIn } from '../quotes.ts';
import { asked, placeOf } from '../texts.ts';

const TAG =
	/\b(?:said|says|told|added|tweeted|claimed|according to|stated|warned|announced|declared)\b/i;

/**
 * The words whose speaker is asked for come without their tag: what the article's attributions mark
 * as cue or source, or, where nobody has marked them, a verb of saying.
 */
export const tagOmitted: QuestionRule = {
	name: 'tag-omitted',
	level: 'W',
	basis: 'HDR',
	check: (question, { text, attributions }) => {
		if (question.skill !== 'attribution') return [];
		const tags = attributions.flatMap(({ cue, source }) => [cue, source].flatMap((s) => s ?? []));
		const shows = (quote: string) => {
			const start = text.indexOf(quote);
			if (attributions.length === 0 || start === -1) return TAG.test(quote);
			return tags.some((tag) => start <= tag.start && tag.end <= start + quote.length);
		};
		return asked(question)
			.filter(({ part }) => part === 'stem' || part === 'statement')
			.flatMap((said) =>
				quotesIn(said.text)
					.filter(shows)
					.map((quote) => ({
						...placeOf(said),
						message: `“${quote}” shows the tag that names its speaker.`
					}))
			);
	}
};
