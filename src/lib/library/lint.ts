import { blocksOf } from '../article/blocks.ts';
import { overQuoted } from '../question/lint/over-quoted.ts';
import { findingsOn } from '../question/lint/findings.ts';
import type { Context } from '../question/lint/rule.ts';
import type { LibraryArticle } from './article.ts';
import { LIBRARY } from './index.ts';

/** All that the linter may know of an article. */
export function contextOf({ text, marks }: LibraryArticle): Context {
	return { text, blocks: blocksOf(text), ...marks };
}

/** The linter's report on every quiz that ships, and the problems alone: there should be none. */
export function lintLibrary() {
	const reports = LIBRARY.flatMap((article) =>
		article.quizzes.map(({ quiz, answers }) => findingsOn(quiz, contextOf(article), answers ?? {}))
	);
	const quoted = LIBRARY.flatMap((article) =>
		overQuoted(
			article.quizzes.flatMap(({ quiz }) => quiz.questions),
			contextOf(article)
		).map(({ sentence, questions }) => `“${sentence}” is quoted by ${questions.join(', ')}.`)
	);
	return {
		lines: [...reports.flatMap(({ lines }) => [...lines, '']), ...quoted],
		problems: [...reports.flatMap(({ problems }) => problems), ...quoted]
	};
}
