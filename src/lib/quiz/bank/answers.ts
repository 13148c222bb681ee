import type { Answers } from '../../question/lint/answer.ts';
import { THE_WHOLE_CHECK_ANSWERS } from './the-whole-check.ts';
import { WHO_SAID_IT_ANSWERS } from './who-said-it.ts';
import { WHOSE_WORDS_ANSWERS } from './whose-words.ts';

/**
 * Why the linter's warnings on the built-in quizzes stay, by quiz. They are written beside their
 * quiz and are no part of it: a version is named by the quiz's content alone.
 */
export const ANSWERS: Record<string, Answers> = {
	'who-said-it': WHO_SAID_IT_ANSWERS,
	'whose-words': WHOSE_WORDS_ANSWERS,
	'the-whole-check': THE_WHOLE_CHECK_ANSWERS
};
