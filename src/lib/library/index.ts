import type { Quiz } from '../quiz/schema.ts';
import { sha256 } from '../quiz/version.ts';
import type { LibraryArticle } from './article.ts';
import { CLEVER_CROWS } from './clever-crows/index.ts';
import { SKATE_PARK } from './skate-park/index.ts';
import { US_AND_NATO } from './us-and-nato/index.ts';

/** The articles that ship, each with its quizzes. Nothing else knows which these are. */
export const LIBRARY: readonly LibraryArticle[] = [US_AND_NATO, SKATE_PARK, CLEVER_CROWS];

/** Every quiz that ships, article by article. They share no question. */
export const LIBRARY_QUIZZES: readonly Quiz[] = LIBRARY.flatMap(({ quizzes }) =>
	quizzes.map(({ quiz }) => quiz)
);

const [first] = LIBRARY_QUIZZES;
if (!first) throw new Error('the library has no quiz');

/** Open to everybody, key and all; it stands on the first page. */
export const PUBLIC_QUIZ: Quiz = first;

const byId = new Map(LIBRARY.map((article) => [sha256(article.text), article]));

/** The article with this id (SHA-256 of its text, in hex), if it ships. */
export function libraryArticle(id: string): LibraryArticle | null {
	return byId.get(id) ?? null;
}
