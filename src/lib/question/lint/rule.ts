import type { Block } from '../../article/blocks.ts';
import type { Attribution, Speaker } from '../../attribution/schema.ts';
import type { Question } from '../schema.ts';

/** E blocks a quiz; W warns, and where it stays somebody answers it in writing. */
export type Level = 'E' | 'W';

/** What a rule may look at beside the question: the article, and who speaks in it where known. */
export type Context = {
	text: string;
	blocks: readonly Block[];
	/** Empty where nobody has marked the article's speakers; rules on speakers then keep silent. */
	speakers: readonly Speaker[];
	attributions: readonly Attribution[];
};

/** As much of a quiz as its rules need. */
export type Questions = { id: string; questions: readonly Question[] };

/** What a rule has found, and where; without a question it concerns the quiz as a whole. */
export type Found = { question?: string; row?: string; option?: string; message: string };

export type Finding = Found & { rule: string; level: Level };

type About = {
	name: string;
	level: Level;
	/** The research or the decision it rests on; the README spells it out. */
	basis: string;
};

export type QuestionRule = About & {
	check: (question: Question, context: Context) => Found[];
};
export type QuizRule = About & {
	check: (quiz: Questions, context: Context) => Found[];
};
