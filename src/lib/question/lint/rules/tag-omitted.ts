import type { Attribution } from '../../../attribution/schema.ts';
import { onceFor } from '../../once.ts';
import type { QuestionRule } from '../rule.ts';
import { quotesIn } from '../quotes.ts';
import { asked, placeOf } from '../texts.ts';

const TAG =
	/\b(?:said|says|told|added|tweeted|claimed|according to|stated|warned|announced|declared)\b/i;

/** Once for an article, on which many questions are asked. */
const tagsOf = onceFor((attributions: readonly Attribution[]) =>
	attributions.flatMap(({ cue, source }) => [cue, source].flatMap((span) => span ?? []))
);

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
		const tags = tagsOf(attributions);
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
