import type { QuestionRule } from '../rule.ts';
import { outsideQuotes } from '../quotes.ts';
import { asked, placeOf } from '../texts.ts';

const PIECE = '(?:clause|line|paragraph|phrase|piece|quote|sentence|word)s?';
const PLACES = [
	`\\b(?:first|second|third|fourth|fifth|last|next|previous) (?:\\w+ )?${PIECE}\\b(?! of (?:these|those))`,
	`\\b${PIECE} (?:above|after|around|before|below|between|following)\\b`,
	`\\b${PIECE} (?:that|which) (?:begin|come|end|follow|has|have|open|precede|stand)s?\\b`,
	`\\b(?:begin|end|open)s? with\\b`,
	`\\bwhat (?:comes|follows|precedes|stands)\\b`,
	`\\b(?:above|after|before|below) the (?:\\w+ )?${PIECE}\\b`,
	`\\bup to (?:its|the)\\b`,
	`\\bthe (?:words )?from\\s+to\\b`,
	`\\bthree dots\\b`
].map((place) => new RegExp(place, 'i'));

/**
 * A stem or a row quotes the words it asks about. A place, “the words before the tag”, sends the
 * reader on a search; where quoting would give the answer away, it is named by what stands there.
 */
export const quotesNotPlaces: QuestionRule = {
	name: 'quotes-not-places',
	level: 'W',
	basis: 'own',
	check: (question) =>
		asked(question)
			.filter(({ part }) => part === 'stem' || part === 'statement')
			.flatMap((said) => {
				const text = outsideQuotes(said.text);
				const [place] = PLACES.flatMap((pattern) => pattern.exec(text) ?? []);
				return place
					? [
							{
								...placeOf(said),
								message: `“${place}” points at a place; quote what stands there.`
							}
						]
					: [];
			})
};
