import type { Assignment } from '$lib/server/db/assignments.ts';
import type { Attempt } from '$lib/server/db/attempts.ts';
import type { BroughtArticle } from '$lib/server/db/brought.ts';
import type { HeldAttempt } from '$lib/server/db/attempt-sessions.ts';
import type { TeacherQuiz } from '$lib/server/db/quizzes.ts';
import type { Version } from '$lib/server/db/versions.ts';
import type { Teacher } from '$lib/server/account/teacher-session.ts';

declare global {
	namespace App {
		/** What the address names, once it is sure whose it is; see guard.ts. */
		interface Locals {
			/** Names the request in the log. */
			requestId: string;
			/** The id of the teacher who signed in, tried to, or made an account just now. */
			actor?: string;
			/** What the database said where nothing could be stored. */
			stuck?: unknown;
			/** On every route that only a signed-in teacher reaches. */
			teacher: Teacher;
			/** Under `[version]`: a quiz that a teacher may use. */
			version: Version;
			/** Under `[article]`: an article that the teacher brought. */
			brought: BroughtArticle;
			/** Under `[quiz]`: a quiz of the teacher's own. */
			quiz: TeacherQuiz;
			/** Under `[class]`: the teacher's own class. */
			assignment: Assignment;
			/** Under `[student]`: an attempt of that class. */
			studentAttempt: Attempt;
			/** Under `[attempt]`: the attempt that this browser holds. */
			held: HeldAttempt;
		}
		interface Error {
			message: string;
			/** The teacher removed this student: no three words bring anything back. */
			removed?: boolean;
		}
		interface PageState {
			/** The question shown, where the page went on without asking the server. */
			number?: number;
		}
	}
}

export {};
