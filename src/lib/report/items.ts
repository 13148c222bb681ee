import { REASONS } from '../question/reason.ts';
import { adviceOn } from './advice.ts';
import { analysisOf, type Analysis } from './analysis.ts';
import { count, countedOf, type Choice, type ClassAnswers, type Column } from './counted.ts';
import type { OptionReport, QuestionReport, RowReport } from './question-report.ts';
import { LEVEL_WORDS, type Level } from './level.ts';
import {
	comparable,
	distractorTable,
	facility,
	guessScore,
	isIdle,
	isSuspect,
	sum,
	type OptionStatistics,
	type TestStatistics
} from './statistics/index.ts';

export type ItemsReport = {
	students: number;
	level: Level;
	note: string | null;
	/** How many students the upper and the lower group have each; null: too few for groups. */
	groupSize: number | null;
	/** For test makers; null as the coefficients. */
	test: TestStatistics | null;
	/** In the quiz's order. */
	questions: QuestionReport[];
};

/** Every question of the quiz as this class answered it. Only attempts that are handed in count. */
export function itemsOf(attempts: ClassAnswers): ItemsReport {
	const counted = countedOf(attempts);
	const analysis = analysisOf(counted);
	return {
		students: counted.students.length,
		level: analysis.level,
		note: LEVEL_WORDS[analysis.level],
		groupSize: analysis.groups?.size ?? null,
		test: analysis.test,
		questions: counted.columns.map((column) => questionReport(column, analysis))
	};
}

function questionReport(column: Column, analysis: Analysis): QuestionReport {
	const { question, number, max, marks } = column;
	const answered = count(column.answered);
	const report = {
		id: question.id,
		number,
		question,
		leftOut: max === 0,
		max,
		earned: sum(marks),
		possible: max * marks.length,
		facility: facility(marks, max),
		answered,
		answeredShare: marks.length === 0 ? null : answered / marks.length,
		guess: guessScore(question),
		rows: rowReports(column, analysis),
		coefficients: analysis.itemOf(column)
	};
	return { ...report, advice: adviceOn(report, analysis) };
}

function rowReports(column: Column, { level, groups, restOf }: Analysis): RowReport[] {
	const rows = column.question.rows.map((row) => {
		const choices = column.choices.filter((choice) => choice.row === row);
		return { row, choices, nothing: nothingOf(choices, column.marks.length) };
	});
	const asked = rows.flatMap(({ choices, nothing }) => [nothing, ...choices.map((c) => c.chosen)]);
	const table = distractorTable(asked, restOf(column), groups).map((statistics) =>
		level === 'counts' ? { ...statistics, meanRest: null, r: null } : statistics
	);
	const of = new Map(asked.map((chosen, index) => [chosen, table[index] ?? NOBODY]));
	return rows.map(({ row: { id, text }, choices, nothing }) => ({
		...{ id, text },
		unanswered: of.get(nothing) ?? NOBODY,
		options: choices.map((choice) => optionReport(choice, of.get(choice.chosen) ?? NOBODY, level))
	}));
}

const NOBODY: OptionStatistics = {
	...{ chosen: 0, share: null, upper: null, lower: null, meanRest: null, r: null }
};

function nothingOf(choices: Choice[], size: number): boolean[] {
	return Array.from({ length: size }, (_, student) => choices.every((c) => !c.chosen[student]));
}

function optionReport(
	{ row, option, reason }: Choice,
	statistics: OptionStatistics,
	level: Level
): OptionReport {
	const key = row.key.includes(option.id);
	return {
		id: option.id,
		text: option.text,
		key,
		reason: reason && { id: reason, ...REASONS[reason] },
		...statistics,
		idle: !key && level !== 'counts' && isIdle(statistics),
		suspect: !key && isSuspect(statistics)
	};
}

/** What questions may be sorted by; null values come last. */
export type ItemOrder = 'number' | 'facility' | 'answered' | 'discrimination';

const VALUE: Record<ItemOrder, (report: QuestionReport) => number | null> = {
	number: ({ number }) => number,
	facility: (report) => report.facility,
	answered: ({ answeredShare }) => answeredShare,
	discrimination: ({ coefficients }) => coefficients?.discrimination ?? null
};

/** More than any value, and still a number that can be rounded. */
const LAST = 1e9;

/** The smallest value first, equal ones in the quiz's order. */
export function sortItems(questions: readonly QuestionReport[], by: ItemOrder): QuestionReport[] {
	const value = (report: QuestionReport) => comparable(VALUE[by](report) ?? LAST);
	return [...questions].sort((a, b) => value(a) - value(b) || a.number - b.number);
}
