import { SKILL_IDS } from '../skill.ts';
import { settle, type Answers, type Settled } from './answer.ts';
import { longestKeyShare, supportedShare, tellerShares } from './figures.ts';
import { gradeOf } from './grade.ts';
import { lintQuiz } from './lint.ts';
import type { Context, Finding, Questions } from './rule.ts';
import { BAND } from './rules/balance.ts';
import { notStatedCounts } from './rules/not-stated.ts';
import { maximum } from '../score.ts';
import { strategyRates } from './strategy.ts';
import { rationalesOf } from './texts.ts';

/** What the linter has to say of one quiz, as lines to read: its figures, findings and answers. */
export function findingsOn(
	quiz: Questions & { title: string },
	context: Context,
	answers: Answers
) {
	const settled = settle(quiz, lintQuiz(quiz, context), answers);
	const problems = problemsOf(settled).map((problem) => `${quiz.id}: ${problem}`);
	return {
		problems,
		lines: [
			`${quiz.title} (${quiz.id})`,
			...figures(quiz, context).map(([what, value]) => `  ${what.padEnd(22)} ${value}`),
			...settled.answered.flatMap(({ finding, why }) => [
				`  answered: ${sayFinding(finding)}`,
				`            ${why}`
			]),
			...problemsOf(settled).map((problem) => `  TO MEND: ${problem}`)
		]
	};
}

function problemsOf({ open, stale }: Settled): string[] {
	return [
		...open.map(sayFinding),
		...stale.map(
			({ place, rule }) => `${place}: the answer to “${rule}” is stale: it does not fire.`
		)
	];
}

function sayFinding({ level, rule, question, row, message }: Finding): string {
	const place = [question, row].filter(Boolean).join(', ') || 'the whole quiz';
	return `${level} ${rule}, ${place}: ${message}`;
}

function figures({ questions }: Questions, context: Context): [string, string][] {
	const { speakers } = context;
	const supported = supportedShare(questions);
	const stated = notStatedCounts(questions);
	const { chance, rates, nearestName } = strategyRates(questions, context);
	const grade = (texts: string[]) => gradeOf(texts, speakers)?.toFixed(1) ?? 'none';
	const longest = longestKeyShare(questions);
	return [
		['questions', `${questions.length}`],
		['points', `${questions.reduce((sum, { rule }) => sum + maximum(rule), 0)}`],
		['skills', tally(questions.map(({ skill }) => skill).sort(inOrderOf(SKILL_IDS)))],
		['views', tally(questions.map(({ view }) => view).sort())],
		[
			'voices of the keys',
			tellerShares(questions, speakers)
				.map(({ teller, share }) => `${teller} ${percent(share)}`)
				.join(', ') || 'none'
		],
		[
			'well-supported keys',
			supported.rows === 0
				? 'none to count'
				: `${percent(supported.share)} of ${supported.rows} (${BAND.map(percent).join(' to ')})`
		],
		['longest option is key', longest === null ? 'no row to count' : percent(longest)],
		['“does not say”', `key ${stated.keys}, distractor ${stated.distractors}`],
		['chance earns', percent(chance)],
		...Object.entries(rates).map(([name, rate]): [string, string] => [
			`  ${name.replace(/^the /, '')}`,
			`${percent(rate)} (${rate < chance ? '−' : '+'}${Math.round(Math.abs(rate - chance) * 100)})`
		]),
		[
			'  nearest name is right',
			nearestName === null
				? 'no row to try'
				: `${percent(nearestName.share)} of ${nearestName.rows} rows`
		],
		[
			'reading grade',
			`stems ${grade(questions.map(({ stem }) => stem))}, feedback ` +
				grade(questions.flatMap(rationalesOf).map(({ text }) => text))
		]
	];
}

function tally(names: string[]): string {
	return [...new Set(names)]
		.map((name) => `${name} ${names.filter((other) => other === name).length}`)
		.join(', ');
}

const inOrderOf = (order: readonly string[]) => (a: string, b: string) =>
	order.indexOf(a) - order.indexOf(b);

const percent = (share: number) => `${Math.round(share * 100)} %`;
