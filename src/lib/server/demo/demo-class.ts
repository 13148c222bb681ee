import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { codeFrom } from '../../class/code.ts';
import { generatedName, resumeWords } from '../../class/naming.ts';
import { normalise } from '../../question/response.ts';
import { score } from '../../question/score.ts';
import type { Feedback } from '../../quiz/feedback.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { chance, type Chance } from '../../report/random.ts';
import { simulateClass, type SimulatedStudent } from '../../report/simulate.ts';
import type { Assignment } from '../db/assignments.ts';
import type { WholeClass } from '../db/bulk.ts';
import type { Response } from '../db/responses.ts';
import { newToken } from '../request/token.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const LESSON_MS = 40 * MINUTE_MS;
const KEPT_DAYS = 30;

export type DemoClass = {
	quiz: Quiz;
	versionId: string;
	teacherId: string;
	label: string;
	feedback: Feedback;
	/** Counted back from now, in milliseconds. */
	openedAgo: number;
	/** `open`: some are still answering. The other two have all handed in. */
	state: 'open' | 'closed' | 'released';
};

/**
 * A class as if students had answered in it: who did not finish is still answering in an open class,
 * and was handed in by the teacher in a closed one. Names, answers and times come from the seed;
 * ids, the code and the students' words from chance, for they are keys.
 */
export function demoClass(
	demo: DemoClass,
	{ students, seed, now }: { students: number; seed: number; now: number }
): WholeClass {
	const openedAt = now - demo.openedAgo;
	const end = Math.min(now, openedAt + LESSON_MS);
	const assignment: Assignment = {
		id: randomUUIDv7(),
		teacherId: demo.teacherId,
		versionId: demo.versionId,
		label: demo.label,
		code: codeFrom(randomBytes(32)),
		feedback: demo.feedback,
		naming: 'generated',
		openedAt,
		closesAt: null,
		closedAt: demo.state === 'open' ? null : end,
		releasedAt: demo.state === 'released' ? end + 5 * MINUTE_MS : null,
		archivedAt: null,
		deleteAt: now + KEPT_DAYS * DAY_MS
	};
	const by = chance(`${seed} ${demo.label} times`);
	const names = new Distinct((place, n) => generatedName(`${seed} ${demo.label} ${place}`, n));
	const words = new Distinct(() => resumeWords(newToken()));
	const simulated = simulateClass({ quiz: demo.quiz, label: demo.label, students, seed });
	return {
		assignment,
		attempts: simulated.map((student, place) =>
			paperOf(
				student,
				{ quiz: demo.quiz, assignment, end, name: names.next(place), words: words.next(place) },
				by
			)
		)
	};
}

type Sat = { quiz: Quiz; assignment: Assignment; end: number; name: string; words: string };

function paperOf({ answers, finished }: SimulatedStudent, sat: Sat, by: Chance) {
	const { quiz, assignment, end, name, words } = sat;
	const open = !finished && assignment.closedAt === null;
	const lasts = end - assignment.openedAt;
	const startedAt = assignment.openedAt + Math.round(by.next() * 0.15 * lasts);
	// Everybody is done within the lesson, at a pace of their own.
	const pace = ((0.4 + 0.4 * by.next()) * lasts) / (quiz.questions.length + 1);
	const times = answers.map((_, n) => Math.round(startedAt + (n + 0.3 + 0.7 * by.next()) * pace));
	const handedInAt = finished ? Math.round(startedAt + (answers.length + 1) * pace) : end;
	const id = randomUUIDv7();

	const responses = quiz.questions.flatMap((question, n): Response[] => {
		const picks = normalise(question, answers[n]?.picks ?? []) ?? [];
		if (open && picks.length === 0) return [];
		const final = open ? NOT_FINAL : { finalAt: handedInAt, ...score(question, picks) };
		const answeredAt = picks.length === 0 ? handedInAt : (times[n] ?? startedAt);
		return [{ attemptId: id, questionId: question.id, picks, revision: 1, answeredAt, ...final }];
	});
	const total = (of: 'points' | 'max') => responses.reduce((sum, one) => sum + (one[of] ?? 0), 0);
	const { versionId, id: assignmentId } = assignment;
	return {
		responses,
		attempt: {
			...{ id, versionId, assignmentId, name, words, startedAt },
			seed: Math.floor(by.next() * 2 ** 31),
			joinId: randomUUIDv7(),
			handedInAt: open ? null : handedInAt,
			handedInBy: open ? null : finished ? ('student' as const) : ('teacher' as const),
			points: open ? null : total('points'),
			max: open ? null : total('max')
		}
	};
}

const NOT_FINAL = { finalAt: null, points: null, max: null, rule: null };

/** Asks again until the answer is a new one. */
class Distinct {
	readonly #taken = new Set<string>();
	readonly #make: (place: number, n: number) => string;

	constructor(make: (place: number, n: number) => string) {
		this.#make = make;
	}

	next(place: number): string {
		for (let n = 0; ; n++) {
			const made = this.#make(place, n);
			if (this.#taken.has(made)) continue;
			this.#taken.add(made);
			return made;
		}
	}
}
