import { blocksOf } from '../../article/blocks.ts';
import { BUILT_IN_ARTICLE } from '../../article/built-in.ts';
import { BUILT_IN_ATTRIBUTIONS, BUILT_IN_SPEAKERS } from '../../attribution/built-in.ts';
import { reportOn } from '../../question/lint/report.ts';
import type { Context } from '../../question/lint/rule.ts';
import { ANSWERS } from './answers.ts';
import { BANK } from './index.ts';

/** All that the linter may know of the built-in article. */
export const BUILT_IN_CONTEXT: Context = {
	text: BUILT_IN_ARTICLE,
	blocks: blocksOf(BUILT_IN_ARTICLE),
	speakers: BUILT_IN_SPEAKERS,
	attributions: BUILT_IN_ATTRIBUTIONS
};

/** The linter's report on every built-in quiz, and the problems alone: there should be none. */
export function reportOnBank() {
	const reports = BANK.map((quiz) => reportOn(quiz, BUILT_IN_CONTEXT, ANSWERS[quiz.id] ?? {}));
	return {
		lines: reports.flatMap(({ lines }) => [...lines, '']),
		problems: reports.flatMap(({ problems }) => problems)
	};
}
