import { appointmentInWords } from '../../components/page/dates.ts';
import type { HeldAttempt } from '../db/attempt-sessions.ts';
import type { Version } from '../db/versions.ts';

/** Who is here, in what: the line over every page of an attempt. */
export function whoIsHere({ attempt, assignment }: HeldAttempt, { quiz }: Version) {
	const closesAt = attempt.handedInAt === null ? (assignment?.closesAt ?? null) : null;
	return {
		attempt: attempt.id,
		title: quiz.title,
		name: attempt.name,
		/** When what there is is taken, in words; null: nobody knows, or it is handed in. */
		closes: closesAt === null ? null : appointmentInWords(closesAt)
	};
}
