import { score } from '../question/score.ts';
import { repairedQuiz, type Repair } from '../quiz/repair.ts';
import type { Quiz } from '../quiz/schema.ts';
import { pointsOf } from './classes.ts';
import type { AnsweredAttempt } from './counted.ts';
import { comparable, mean } from './statistics/index.ts';

type Logged = Repair & { id: string; madeAt: number; undoneAt: number | null };

/** A class's scores as they stood at one time, over those who have handed in. */
export type Standing = { mean: number | null; max: number };

export type Change<Entry> = {
	entry: Entry;
	at: number;
	/** Whether it was made here, or taken back. */
	undone: boolean;
	before: Standing;
	after: Standing;
	/** How many students have other points after it. */
	students: number;
};

export type Changes<Entry> = {
	/** Every repair and every undoing, in the order in which they happened. */
	changes: Change<Entry>[];
	/** Who ever had other points, each with the points without any change and after each one. */
	students: { id: string; name: string; points: number[] }[];
	handedIn: number;
};

/**
 * What each repair did to the scores of a class, worked out from the picks, the key and the log
 * alone: nothing of it is stored, so it is the same whenever it is asked for. Who handed in later
 * than a repair is counted as if they had before.
 */
export function changesOf<Entry extends Logged>(
	quiz: Quiz,
	log: readonly Entry[],
	attempts: readonly AnsweredAttempt[]
): Changes<Entry> {
	const done = attempts.filter(({ attempt }) => attempt.handedInAt !== null);
	const marks = new Map(quiz.questions.map((one) => [one.id, marksOn(one, done)]));
	const totals = () => done.map((_, n) => [...marks.values()].reduce((sum, of) => sum + of[n]!, 0));
	const stages = [totals()];
	let max = pointsOf(quiz);
	const changes = eventsOf(log).map(({ entry, at, undone, inForce }): Change<Entry> => {
		const counts = repairedQuiz(quiz, inForce);
		const question = counts.questions.find(({ id }) => id === entry.questionId);
		const previous = stages.at(-1)!;
		const before = { mean: mean(previous), max };
		if (question) marks.set(question.id, marksOn(question, done));
		const now = totals();
		stages.push(now);
		max = pointsOf(counts);
		const students = now.filter((points, n) => differ(points, previous[n]!)).length;
		return { entry, at, undone, before, after: { mean: mean(now), max }, students };
	});
	return {
		changes,
		handedIn: done.length,
		students: done
			.map(({ attempt: { id, name } }, n) => ({
				...{ id, name: name ?? '' },
				points: stages.map((totals) => totals[n]!)
			}))
			.filter(({ points }) => points.some((one) => differ(one, points[0]!)))
	};
}

function marksOn(
	question: Quiz['questions'][number],
	attempts: readonly AnsweredAttempt[]
): number[] {
	return attempts.map(({ responses }) => {
		const response = responses.find(({ questionId }) => questionId === question.id);
		return score(question, response?.picks ?? []).points;
	});
}

/** What happened, in order, each with the repairs that were in force after it. */
function eventsOf<Entry extends Logged>(log: readonly Entry[]) {
	const made = log.map((entry) => ({ entry, at: entry.madeAt, undone: false }));
	const undone = log.flatMap((entry) =>
		entry.undoneAt === null ? [] : [{ entry, at: entry.undoneAt, undone: true }]
	);
	return [...made, ...undone]
		.sort((a, b) => a.at - b.at || Number(a.undone) - Number(b.undone))
		.map((event, index, all) => {
			const inForce = new Set<Entry>();
			for (const one of all.slice(0, index + 1))
				if (one.undone) inForce.delete(one.entry);
				else inForce.add(one.entry);
			return { ...event, inForce: log.filter((entry) => inForce.has(entry)) };
		});
}

const differ = (a: number, b: number) => comparable(a) !== comparable(b);
