import { REASONS } from '../question/reason.ts';
import { writtenPoints } from '../question/points.ts';
import type { Pick } from '../question/response.ts';
import type { Question } from '../question/schema.ts';
import type { StudentsReport } from '../report/students.ts';
import type { Quiz } from '../quiz/schema.ts';
import { csvCell, csvLine, DIALECTS, type Cell, type Dialect } from './format.ts';

type Stamp = (milliseconds: number) => string;

type Times = { id: string; startedAt: number; handedInAt: number | null };

/** A row a student: name, times, points of each question, total and maximum, points of each skill. */
export function scoreLines(
	{ questions, skills, students }: StudentsReport,
	times: ReadonlyMap<string, Times>,
	stamp: Stamp,
	dialect: Dialect
): string[] {
	const line = (cells: readonly Cell[]) => csvLine(cells, dialect);
	const head = line([
		...['name', 'state', 'started', 'handed in'],
		...questions.map(({ number, title }) => `Q${number} ${title}`),
		...['points', 'maximum'],
		...skills.map(({ name }) => name)
	]);
	const lines = students.map((student) => {
		const time = times.get(student.id);
		const of = new Map(student.skills.map(({ skill, earned }) => [skill, earned]));
		return line([
			student.name,
			student.handedIn ? 'handed in' : 'unfinished',
			time ? stamp(time.startedAt) : null,
			time?.handedInAt != null ? stamp(time.handedInAt) : null,
			// A question that is left out has no points, and is no 0.
			...student.cells.map(({ points, max }) => (max === 0 ? null : written(points))),
			...[written(student.points), student.max],
			...skills.map(({ skill }) => written(of.get(skill) ?? null))
		]);
	});
	return [head, ...lines];
}

const written = (points: number | null) => (points === null ? null : writtenPoints(points));

type Answered = {
	attempt: { name: string | null; handedInAt: number | null };
	responses: {
		questionId: string;
		picks: Pick[];
		answeredAt: number;
		points: number | null;
		max: number | null;
		rule: string | null;
	}[];
};

const ANSWER_HEAD = [
	...['name', 'state', 'question', 'id', 'skill', 'stem', 'chosen', 'answered'],
	...['points', 'maximum', 'rule', 'mistakes']
];

/**
 * A row an answer, in the quiz's order: what was chosen in its own words, and its points. The attempts
 * may come some at a time.
 */
export function answerLines(quiz: Quiz, stamp: Stamp, dialect: Dialect) {
	const line = (cells: readonly Cell[]) => csvLine(cells, dialect);
	const joined = (parts: string[]) => parts.join(dialect.separator);
	const asked = quiz.questions.map((question, index) => ({
		id: question.id,
		start: line([index + 1, question.id, question.skill, question.stem]),
		inWords: once((picks: Pick[]) => csvCell(inWords(question, picks), dialect)),
		mistakes: once((picks: Pick[]) => csvCell(mistakesIn(question, picks), dialect))
	}));
	const atSecond = once((second: number) => stamp(second * 1000));
	const linesOf = ({ attempt, responses }: Answered) => {
		const start = line([attempt.name, attempt.handedInAt === null ? 'unfinished' : 'handed in']);
		const byQuestion = new Map(responses.map((response) => [response.questionId, response]));
		return asked.flatMap((question) => {
			const response = byQuestion.get(question.id);
			if (!response) return [];
			const { picks, answeredAt, points, max, rule } = response;
			const score = line([written(points), max, rule]);
			return joined([
				start,
				question.start,
				question.inWords(picks),
				atSecond(Math.floor(answeredAt / 1000)),
				score,
				question.mistakes(picks)
			]);
		});
	};
	return {
		head: line(ANSWER_HEAD),
		of: (attempts: readonly Answered[]) => attempts.flatMap(linesOf)
	};
}

/** In a large class thousands chose the same: what follows from the same is written once. */
function once<From>(write: (from: From) => string): (from: From) => string {
	const written = new Map<From, string>();
	return (from) => {
		const known = written.get(from) ?? write(from);
		written.set(from, known);
		return known;
	};
}

/** The reasons behind the wrong options chosen; none behind one that is of the key. */
function mistakesIn(question: Question, picks: Pick[]): string {
	return question.rows
		.flatMap((row) =>
			row.options.flatMap(({ id, reason }) => {
				const chosen = picks.some((pick) => pick.row === row.id && pick.option === id);
				return chosen && reason && !row.key.includes(id) ? [REASONS[reason].name] : [];
			})
		)
		.join(' | ');
}

/** The chosen options' words; where there are several rows, each after its row's text. */
function inWords(question: Question, picks: Pick[]): string {
	return question.rows
		.map((row) => {
			const chosen = row.options.filter((option) =>
				picks.some((pick) => pick.row === row.id && pick.option === option.id)
			);
			const words = chosen.map(({ text }) => text).join(' + ');
			return question.rows.length > 1 && words ? `${row.text}: ${words}` : words;
		})
		.filter(Boolean)
		.join(' | ');
}

type FileName = { day: string; label: string; quiz: string; what: string; dialect: Dialect };

/** A file name that sorts by day and class: `2026-11-24_9b_try-it_scores.csv`. */
export function fileName(parts: FileName): string {
	const slug = parts.label
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.toLowerCase();
	// A header holds plain letters only.
	const plain = slug.replace(/[^a-z0-9-]/g, '') || 'class';
	const end = parts.dialect === DIALECTS.semicolon ? '_semicolon' : '';
	return `${parts.day}_${plain}_${parts.quiz}_${parts.what}${end}.csv`;
}
