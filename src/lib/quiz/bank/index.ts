import type { Quiz } from '../schema.ts';
import { TRY_IT } from './try-it.ts';

/** The built-in quizzes, the public one first. They share no question. */
export const BANK: readonly Quiz[] = [TRY_IT];
