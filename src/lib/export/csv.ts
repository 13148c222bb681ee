import { stringify } from 'csv-stringify/sync';
import { REASONS } from '../question/reason.ts';
import type { Pick } from '../question/response.ts';
import type { SkillSum } from '../report/skills.ts';
import type { ScoreTable } from '../report/scores.ts';
import type { Quiz } from '../quiz/schema.ts';
import { CSV_FORMAT, gradebookHead, gradebookScore } from './format.ts';

type Line = Record<string, string | number | null>;

function csv(lines: Line[], columns: string[]): string {
	return stringify(lines, { ...CSV_FORMAT, header: true, columns });
}

type Stamp = (milliseconds: number) => string;

type Times = { id: string; startedAt: number; handedInAt: number | null };

/** Points by skill: those of the class, which name the columns, and each student's by id. */
type BySkill = { heads: SkillSum[]; of: ReadonlyMap<string, SkillSum[]> };

/** A row a student: name, times, points of each question, total and maximum, points of each skill. */
export function scoresCsv(
	{ questions, rows }: ScoreTable,
	times: ReadonlyMap<string, Times>,
	stamp: Stamp,
	bySkill: BySkill = { heads: [], of: new Map() }
): string {
	const heads = questions.map(({ number, title }) => `Q${number} ${title}`);
	const skills = bySkill.heads.map(({ skill, name }) => ({ skill, head: name }));
	const columns = [
		...['name', 'state', 'started', 'handed in', ...heads, 'points', 'maximum'],
		...skills.map(({ head }) => head)
	];
	const lines = rows.map((row): Line => {
		const time = times.get(row.id);
		return {
			name: row.name,
			state: row.handedIn ? 'handed in' : 'unfinished',
			started: time ? stamp(time.startedAt) : null,
			'handed in': time?.handedInAt != null ? stamp(time.handedInAt) : null,
			...Object.fromEntries(heads.map((head, index) => [head, row.cells[index]?.points ?? null])),
			points: row.points,
			maximum: row.max,
			...Object.fromEntries(
				skills.map(({ skill, head }) => [
					head,
					bySkill.of.get(row.id)?.find((sum) => sum.skill === skill)?.earned ?? null
				])
			)
		};
	});
	return csv(lines, columns);
}

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

/** A row an answer, in the quiz's order: what was chosen in its own words, and its points. */
export function answersCsv(quiz: Quiz, papers: readonly Answered[], stamp: Stamp): string {
	const columns = [
		'name',
		'state',
		'question',
		'id',
		'skill',
		'stem',
		'chosen',
		'answered',
		'points',
		'maximum',
		'rule',
		'mistakes'
	];
	const lines = papers.flatMap(({ attempt, responses }) =>
		quiz.questions.flatMap((question, index): Line[] => {
			const response = responses.find(({ questionId }) => questionId === question.id);
			if (!response) return [];
			return [
				{
					name: attempt.name,
					state: attempt.handedInAt === null ? 'unfinished' : 'handed in',
					question: index + 1,
					id: question.id,
					skill: question.skill,
					stem: question.stem,
					chosen: inWords(question, response.picks),
					answered: stamp(response.answeredAt),
					points: response.points,
					maximum: response.max,
					rule: response.rule,
					mistakes: mistakesIn(question, response.picks)
				}
			];
		})
	);
	return csv(lines, columns);
}

/** The reasons behind the wrong options chosen; none behind one that is of the key. */
function mistakesIn(question: Quiz['questions'][number], picks: Pick[]): string {
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
function inWords(question: Quiz['questions'][number], picks: Pick[]): string {
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

/** For the gradebook of a school: a name and a score, and in its head what there was to earn. */
export function gradebookCsv(
	{ rows }: { rows: ScoreTable['rows'] },
	quiz: { title: string; max: number }
): string {
	const score = gradebookHead(quiz);
	const lines = rows.map(({ name, points }) => ({
		Student: name,
		[score]: gradebookScore(points)
	}));
	return csv(lines, ['Student', score]);
}

/** A file name that sorts by day and class: `2026-11-24_9b_try-it_scores.csv`. */
export function fileName(parts: {
	day: string;
	label: string;
	quiz: string;
	what: string;
}): string {
	const slug = parts.label
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.toLowerCase();
	// A header holds plain letters only.
	const plain = slug.replace(/[^a-z0-9-]/g, '') || 'class';
	return `${parts.day}_${plain}_${parts.quiz}_${parts.what}.csv`;
}
