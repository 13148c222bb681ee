import { piecesOf, quotesIn } from '../quotes.ts';
import type { Context, QuestionRule } from '../rule.ts';
import { placeOf, textsOf } from '../texts.ts';
import { findWords, LETTER } from '../words.ts';

/** What stands in quote marks stands so in the article, piece by piece and in the same order. */
export const quotesVerbatim: QuestionRule = {
	name: 'quotes-verbatim',
	level: 'E',
	basis: 'own',
	check: (question, context) => {
		const article = withSingleBlanks(context);
		return textsOf(question)
			.filter(({ cited }) => !cited)
			.flatMap((said) =>
				quotesIn(said.text)
					.filter((quote) => !standsIn(article, quote))
					.map((quote) => ({
						...placeOf(said),
						message: `“${quote}” is not word for word in the article; show a cut with … or [ ].`
					}))
			);
	}
};

/** Once for an article, on which many questions are asked. */
const folded = new WeakMap<Context, string>();

function withSingleBlanks(context: Context): string {
	const article = folded.get(context) ?? context.text.replace(/\s+/g, ' ');
	folded.set(context, article);
	return article;
}

function standsIn(article: string, quote: string): boolean {
	let from = 0;
	for (const piece of piecesOf(quote)) {
		const place = findWords(article.slice(from), piece.replace(/\s+/g, ' '), LETTER);
		if (place === -1) return false;
		from += place + piece.length;
	}
	return true;
}
