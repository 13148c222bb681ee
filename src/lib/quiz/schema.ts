import * as v from 'valibot';
import { BLOCK_KINDS } from '../article/blocks.ts';
import { Marks } from '../attribution/schema.ts';
import { Question, type Repaired } from '../question/schema.ts';

/**
 * A quiz on an article. A version of it is immutable and named by the hash of its content, which is
 * all of this but the title: a quiz may be renamed.
 */
export const Quiz = v.pipe(
	v.object({
		id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
		title: v.pipe(v.string(), v.nonEmpty()),
		/** SHA-256 of each article's text, in hex; spans count in the first unless they name another. */
		articles: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), v.minLength(1)),
		questions: v.pipe(v.array(Question), v.minLength(1)),
		/** The unscored prompt for the class at the end. */
		prompt: v.pipe(v.string(), v.nonEmpty()),
		/** Who says what in the first article, where the quiz brings it along. */
		marks: v.optional(Marks),
		/** What each block of the first article is, where that was settled by its teacher. */
		kinds: v.optional(v.array(v.picklist(BLOCK_KINDS)))
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
