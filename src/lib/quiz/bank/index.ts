import type { Quiz } from '../schema.ts';
import { THE_WHOLE_CHECK } from './the-whole-check.ts';
import { TRY_IT } from './try-it.ts';
import { WHO_SAID_IT } from './who-said-it.ts';
import { WHOSE_WORDS } from './whose-words.ts';

/** The built-in quizzes, the public one first. They share no question. */
export const BANK: readonly Quiz[] = [TRY_IT, WHO_SAID_IT, WHOSE_WORDS, THE_WHOLE_CHECK];
