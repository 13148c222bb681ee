import * as v from 'valibot';
import { Question, type Repaired } from '../question/schema.ts';

/** A quiz on one article. A version of it is immutable and named by the hash of its content. */
export const Quiz = v.pipe(
	v.object({
		id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
		title: v.pipe(v.string(), v.nonEmpty()),
		/** SHA-256 of the article's text, in hex: the text every span of the quiz counts in. */
		article: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
		questions: v.pipe(v.array(Question), v.minLength(1)),
		/** The unscored prompt for the class at the end. */
		prompt: v.pipe(v.string(), v.nonEmpty())
	}),
	v.check(
		(quiz) => new Set(quiz.questions.map(({ id }) => id)).size === quiz.questions.length,
		'questions of a quiz are distinct'
	)
);
/** With its questions as they count: a class may have repaired some. */
export type Quiz = Omit<v.InferOutput<typeof Quiz>, 'questions'> & {
	questions: (v.InferOutput<typeof Question> & Repaired)[];
};
