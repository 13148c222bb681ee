import type { Quiz } from '../quiz/schema.ts';

/** What a student wrote, as far as scores need it. */
type Marked = {
	attempt: {
		id: string;
		name: string | null;
		startedAt: number;
		handedInAt: number | null;
		points: number | null;
		max: number | null;
	};
	responses: { questionId: string; picks: unknown[]; points: number | null; max: number | null }[];
};

/** `points` is null while the answer is not final; then only whether there is one is known. */
export type Cell = { answered: boolean; points: number | null; max: number | null };

export type ScoreRow = {
	id: string;
	name: string;
	handedIn: boolean;
	cells: Cell[];
	/** Null until the attempt is handed in. */
	points: number | null;
	max: number | null;
};

export type ScoreTable = {
	questions: { id: string; number: number; title: string; share: number | null }[];
	rows: ScoreRow[];
	handedIn: number;
};

/**
 * A row a student, a cell a question. The share right of a question is its facility: the mean of
 * points by maximum over the students who handed in, an unanswered one counting 0; null where none
 * did. (Classical test theory; see the Moodle quiz statistics report.)
 */
export function scoreTable(quiz: Quiz, papers: readonly Marked[]): ScoreTable {
	const rows = papers.map(({ attempt, responses }): ScoreRow => {
		const byQuestion = new Map(responses.map((response) => [response.questionId, response]));
		return {
			id: attempt.id,
			name: attempt.name ?? '',
			handedIn: attempt.handedInAt !== null,
			points: attempt.points,
			max: attempt.max,
			cells: quiz.questions.map(({ id }) => {
				const response = byQuestion.get(id);
				return {
					answered: (response?.picks.length ?? 0) > 0,
					points: response?.points ?? null,
					max: response?.max ?? null
				};
			})
		};
	});
	const done = rows.filter(({ handedIn }) => handedIn);
	return {
		rows,
		handedIn: done.length,
		questions: quiz.questions.map(({ id, title }, index) => ({
			id,
			title,
			number: index + 1,
			share: facility(done.flatMap(({ cells }) => cells[index] ?? []))
		}))
	};
}

function facility(cells: Cell[]): number | null {
	const max = cells.find((cell) => cell.max)?.max;
	if (!max) return null;
	return cells.reduce((sum, cell) => sum + (cell.points ?? 0), 0) / cells.length / max;
}

/** In the order people expect: "Number 2" before "Number 10". */
export function byName<Row extends { name: string }>(rows: readonly Row[]): Row[] {
	const names = new Intl.Collator('en', { numeric: true });
	return [...rows].sort((a, b) => names.compare(a.name, b.name));
}
