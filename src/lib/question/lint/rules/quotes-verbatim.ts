import { piecesOf, quotesIn, withSingleBlanks } from '../quotes.ts';
import type { Context, QuestionRule } from '../rule.ts';
import { remembered } from '../remembered.ts';
import { placeOf, textsOf } from '../texts.ts';
import { findWords, LETTER } from '../words.ts';

/** What stands in quote marks stands so in the article, piece by piece and in the same order. */
export const quotesVerbatim: QuestionRule = {
	name: 'quotes-verbatim',
	level: 'E',
	basis: 'own',
	check: (question, context) => {
		const stands = standsIn(context);
		return textsOf(question)
			.filter(({ cited }) => !cited)
			.flatMap((said) =>
				quotesIn(said.text)
					.filter((quote) => !stands(quote))
					.map((quote) => ({
						...placeOf(said),
						message: `“${quote}” is not word for word in the article; show a cut with … or [ ].`
					}))
			);
	}
};

/** Once for an article, on which many questions are asked. */
const known = new WeakMap<Context, (quote: string) => boolean>();

function standsIn(context: Context): (quote: string) => boolean {
	const before = known.get(context);
	if (before) return before;
	const article = withSingleBlanks(context.text);
	const stands = remembered((quote) => {
		let from = 0;
		for (const piece of piecesOf(quote)) {
			const place = findWords(article.slice(from), withSingleBlanks(piece), LETTER);
			if (place === -1) return false;
			from += place + piece.length;
		}
		return true;
	});
	known.set(context, stands);
	return stands;
}
