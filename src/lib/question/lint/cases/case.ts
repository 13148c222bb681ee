import type { Question } from '../../schema.ts';

/** For tests: a rule that has to notice, or to spare, what was done to a sound question. */
export type Case = [rule: string, when: string, question: Question];
