import { appointmentInWords, momentInWords, timeInWords } from '../../components/page/dates.ts';
import { progressOf, type Assignment } from '../db/assignments.ts';
import { answeredBy, attemptsOf } from '../db/answered-attempts.ts';
import { versionOf } from '../db/versions.ts';

export type Live = Awaited<ReturnType<typeof liveOf>>;

/**
 * How a class stands now: what the teacher's page shows and keeps asking for. Names are in it only
 * when they are asked for: the page may stand on a projector.
 */
export async function liveOf(assignment: Assignment, names: boolean) {
	const [{ quiz }, { joined, handedIn, answers }, students] = await Promise.all([
		versionOf(assignment.versionId),
		progressOf(assignment.id),
		names ? studentsOf(assignment.id) : null
	]);
	const { closesAt, closedAt, releasedAt } = assignment;
	return {
		asOf: timeInWords(Date.now()),
		closedAt,
		releasedAt,
		/** In words, of the host's zone: a browser may stand in another. */
		at: {
			closes: closesAt === null ? null : appointmentInWords(closesAt),
			closed: closedAt === null ? null : momentInWords(closedAt),
			released: releasedAt === null ? null : momentInWords(releasedAt)
		},
		joined,
		handedIn,
		questions: quiz.questions.map(({ id }, index) => ({
			number: index + 1,
			answered: answers.get(id) ?? 0
		})),
		students
	};
}

async function studentsOf(assignmentId: string) {
	const [answered, attempts] = await Promise.all([
		answeredBy(assignmentId),
		attemptsOf(assignmentId)
	]);
	return attempts.map(({ id, name, handedInAt }) => ({
		...{ id, name, handedIn: handedInAt !== null },
		answered: answered.get(id) ?? 0
	}));
}

export function namesShown(url: URL): boolean {
	return url.searchParams.get('names') === 'shown';
}
