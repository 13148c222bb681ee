import type { HardWord } from '../article/notes.ts';
import type { Marks } from '../attribution/schema.ts';
import type { Answers } from '../question/lint/answer.ts';
import type { Quiz } from '../quiz/schema.ts';

/** An article that ships, with everything that is known of it and all that asks about it. */
export type LibraryArticle = {
	/** Verbatim; what is shown is never a tidied text. */
	text: string;
	title: string;
	/** Where the text comes from and how it stands here, in a sentence. */
	source: string;
	/** What its readers are told before they begin: what it is about, and for whom it is. */
	notice: string;
	hardWords: readonly HardWord[];
	/** Who says what, by hand. */
	marks: Marks;
	quizzes: readonly LibraryQuiz[];
};

/**
 * The answers say why warnings of the linter stay. They are no part of the quiz: a version is named
 * by the quiz's content alone.
 */
export type LibraryQuiz = {
	quiz: Quiz;
	/** When a teacher would take this one, in a short sentence. */
	use: string;
	answers?: Answers;
};
