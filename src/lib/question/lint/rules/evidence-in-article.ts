import { fits, type Span } from '../../../article/span.ts';
import type { QuestionRule } from '../rule.ts';

/** Every key is proved by words that stand in the article, exactly where their span says. */
export const evidenceInArticle: QuestionRule = {
	name: 'evidence-in-article',
	level: 'E',
	basis: 'own',
	check: ({ passage, rows }, { text }) => {
		const stands = (span: Span) =>
			fits(text, span) || blanks(text.slice(span.start, span.end)) === blanks(span.text);
		const misplaced = (spans: Span[], what: string, row?: string) =>
			spans
				.filter((span) => !stands(span))
				.map((span) => ({
					...(row ? { row } : {}),
					message: `${what} “${span.text}” does not stand there in the article.`
				}));
		return [
			...misplaced(passage, 'The passage'),
			...rows.flatMap(({ id, evidence, options }) => [
				...(evidence.length === 0 ? [{ row: id, message: 'Nothing proves the key.' }] : []),
				...misplaced(evidence, 'The evidence', id),
				...misplaced(
					options.flatMap(({ span }) => span ?? []),
					'The option',
					id
				)
			])
		];
	}
};

/** Whitespace is the only thing that may differ. */
const blanks = (text: string) => text.replace(/\s+/g, ' ').trim();
