import type { Question } from '../schema.ts';
import type { Context, Finding, Found, Questions } from './rule.ts';
import { QUESTION_RULES, QUIZ_RULES } from './rules/index.ts';

/** What the rules for one question have against it. */
export function lintQuestion(question: Question, context: Context): Finding[] {
	return QUESTION_RULES.flatMap((rule) =>
		rule.check(question, context).map((found) => finding(rule, { question: question.id, ...found }))
	);
}

/** What is to be said against the quiz: each of its questions, then all of them together. */
export function lintQuiz(quiz: Questions, context: Context): Finding[] {
	return [
		...quiz.questions.flatMap((question) => lintQuestion(question, context)),
		...QUIZ_RULES.flatMap((rule) => rule.check(quiz, context).map((found) => finding(rule, found)))
	];
}

function finding(
	{ name, level }: Pick<Finding, 'level'> & { name: string },
	found: Found
): Finding {
	return { rule: name, level, ...found };
}
