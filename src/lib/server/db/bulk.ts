import { count, sql } from 'drizzle-orm';
import { database, prepared, unitOfWork } from './connection.ts';
import type { Assignment } from './assignments.ts';
import type { Attempt } from './attempts.ts';
import type { Response } from './responses.ts';
import { assignment, attempt, response, teacher } from './schema.ts';

/** A class with everything that its students wrote, as it is stored. */
export type WholeClass = {
	assignment: Assignment;
	attempts: { attempt: Attempt; responses: Response[] }[];
};

const addResponse = prepared((db) =>
	db
		.insert(response)
		.values({
			attemptId: sql.placeholder('attemptId'),
			questionId: sql.placeholder('questionId'),
			picks: sql.placeholder('picks'),
			revision: sql.placeholder('revision'),
			answeredAt: sql.placeholder('answeredAt'),
			finalAt: sql.placeholder('finalAt'),
			points: sql.placeholder('points'),
			max: sql.placeholder('max'),
			rule: sql.placeholder('rule')
		})
		.prepare()
);

function insertsOf(classes: WholeClass[]): { run(): unknown }[] {
	const db = database();
	const attempts = classes.flatMap((one) => one.attempts);
	return [
		...classes.map((one) => db.insert(assignment).values(one.assignment)),
		...attempts.map((one) => db.insert(attempt).values(one.attempt)),
		...attempts
			.flatMap(({ responses }) => responses)
			.map((row) => ({ run: () => addResponse().run(row) }))
	];
}

/** Stores whole classes of teachers who are there already, all of them or none. */
export async function storeClasses(classes: WholeClass[]): Promise<void> {
	unitOfWork(insertsOf(classes));
}

class NotEmpty extends Error {}

/**
 * Stores a first teacher with whole classes, all of it or nothing: tens of thousands of answers take
 * a second. False where there is a teacher already, who would find strange classes beside theirs.
 */
export async function fillWithClasses(
	account: typeof teacher.$inferInsert,
	classes: WholeClass[]
): Promise<boolean> {
	const db = database();
	const alone = () => {
		if (db.select({ teachers: count() }).from(teacher).get()?.teachers !== 1) throw new NotEmpty();
	};
	try {
		// The first statement writes, so that nobody can make an account in between.
		unitOfWork([db.insert(teacher).values(account), { run: alone }, ...insertsOf(classes)]);
		return true;
	} catch (error) {
		if (error instanceof NotEmpty) return false;
		throw error;
	}
}
