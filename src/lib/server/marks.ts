import type { Marks } from '../attribution/schema.ts';
import { libraryArticle } from '../library/index.ts';
import { findIn } from './article/found.ts';
import type { Version } from './db/versions.ts';

/**
 * Who says what in the article of a version: the marks stored with it, else for the library's own
 * quizzes those by hand, else what the engine reads. A teacher's quiz on a text that ships as well
 * has the teacher's marks, not the library's.
 */
export async function marksOf({ quiz, owner, article: text, blocks }: Version): Promise<Marks> {
	const [id = ''] = quiz.articles;
	const byHand = owner === null ? libraryArticle(id)?.marks : undefined;
	return quiz.marks ?? byHand ?? findIn(id, text, blocks);
}
