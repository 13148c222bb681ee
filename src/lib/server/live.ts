import { papersOf, progressOf, type Assignment } from './db/assignments.ts';
import { versionOf } from './db/versions.ts';

export type Live = Awaited<ReturnType<typeof liveOf>>;

/**
 * How a class stands now: what the teacher's page shows and keeps asking for. Names are in it only
 * when they are asked for: the page may stand on a projector.
 */
export async function liveOf(assignment: Assignment, names: boolean) {
	const { quiz } = await versionOf(assignment.versionId);
	const { joined, handedIn, answers } = await progressOf(assignment.id);
	const { closedAt, releasedAt } = assignment;
	return {
		closedAt,
		releasedAt,
		joined,
		handedIn,
		questions: quiz.questions.map(({ id }, index) => ({
			number: index + 1,
			answered: answers.get(id) ?? 0
		})),
		students: names
			? (await papersOf(assignment.id)).map(({ attempt, responses }) => ({
					id: attempt.id,
					name: attempt.name,
					handedIn: attempt.handedInAt !== null,
					answered: responses.filter(({ picks }) => picks.length > 0).length
				}))
			: null
	};
}

export function namesShown(url: URL): boolean {
	return url.searchParams.get('names') === 'shown';
}
