import { piecesOf, quotesIn } from '../quotes.ts';
import type { QuestionRule } from '../rule.ts';
import { placeOf, textsOf } from '../texts.ts';

/** What stands in quote marks stands so in the article, piece by piece and in the same order. */
export const quotesVerbatim: QuestionRule = {
	name: 'quotes-verbatim',
	level: 'E',
	basis: 'own',
	check: (question, { text }) => {
		const article = text.replace(/\s+/g, ' ');
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

function standsIn(article: string, quote: string): boolean {
	let from = 0;
	for (const piece of piecesOf(quote)) {
		const words = piece.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		const place = article
			.slice(from)
			.search(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?!\\p{L})`, 'u'));
		if (place === -1) return false;
		from += place + piece.length;
	}
	return true;
}
