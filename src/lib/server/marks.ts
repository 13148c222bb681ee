import { analyze } from '../attribution/analyze.ts';
import type { Marks } from '../attribution/schema.ts';
import { libraryArticle } from '../library/index.ts';
import type { Version } from './db/versions.ts';

/** Analyses of articles without other marks, by the article; a handful is in use at a time. */
const analysed = new Map<string, Marks>();
const MOST_ANALYSED = 20;

/**
 * Who says what in the article of a version: the marks stored with it, else for the library's own
 * quizzes those by hand, else what the engine reads. A teacher's quiz on a text that ships as well
 * has the teacher's marks, not the library's.
 */
export function marksOf({ quiz, owner, article: text }: Version): Marks {
	const [id = ''] = quiz.articles;
	const byHand = owner === null ? libraryArticle(id)?.marks : undefined;
	return quiz.marks ?? byHand ?? marksByEngine(id, text);
}

function marksByEngine(id: string, text: string): Marks {
	const kept = analysed.get(id);
	if (kept) return kept;
	const { attributions, speakers } = analyze(text);
	analysed.set(id, { attributions, speakers });
	const [oldest] = analysed.keys();
	if (analysed.size > MOST_ANALYSED && oldest !== undefined) analysed.delete(oldest);
	return { attributions, speakers };
}
