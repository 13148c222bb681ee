import { fail, redirect } from '@sveltejs/kit';
import { registerName, resumeWords, typedName } from '$lib/class/naming.ts';
import { shownQuestions } from '$lib/quiz/shown.ts';
import { studentOf } from '$lib/report/students.ts';
import { removeAttempt, renameAttempt, renewWords } from '$lib/server/db/students.ts';
import { reopenAttempt } from '$lib/server/db/reopening.ts';
import { quizOf } from '$lib/server/db/repairs.ts';
import { responsesOf } from '$lib/server/db/responses.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { formOf } from '$lib/server/request/form.ts';
import { JOIN_REFUSALS } from '$lib/server/attempt/join.ts';
import { endAttempt } from '$lib/server/class/closing.ts';
import { asCounted } from '$lib/server/class/report.ts';
import { newToken } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { assignment, studentAttempt } = locals;
	const { blocks } = await versionOf(assignment.versionId);
	const quiz = await quizOf(studentAttempt);
	// A teacher sees whatever is marked, whenever students may.
	const moment = { feedback: 'each', handedIn: true, allDone: true, released: true } as const;
	const responses = await responsesOf(studentAttempt.id);
	const questions = shownQuestions(quiz, { seed: studentAttempt.seed, moment }, responses);
	const { skills, mistakes, advice } = studentOf(asCounted(quiz), {
		attempt: studentAttempt,
		responses
	});
	return {
		class: { id: assignment.id, label: assignment.label, code: assignment.code },
		quiz: quiz.title,
		student: {
			id: studentAttempt.id,
			name: studentAttempt.name,
			handedInAt: studentAttempt.handedInAt,
			handedInBy: studentAttempt.handedInBy,
			points: studentAttempt.points,
			max: studentAttempt.max
		},
		naming: assignment.naming,
		/** On demand: the page may be seen by others. */
		words: url.searchParams.has('words') ? studentAttempt.words : null,
		questions,
		skills,
		mistakes,
		advice,
		blocks
	};
};

const here = ({ assignment, studentAttempt }: App.Locals) =>
	`/teacher/class/${assignment.id}/student/${studentAttempt.id}`;

export const actions: Actions = {
	rename: async ({ request, locals }) => {
		const { assignment, studentAttempt } = locals;
		const typed = String((await formOf(request))?.get('name') ?? '').slice(0, 200);
		const register = assignment.naming === 'register';
		const name = register ? registerName(typed.replace(/^number\s/i, '')) : typedName(typed);
		if (!name)
			return fail(400, { typed, message: JOIN_REFUSALS[register ? 'number' : 'name'].message });
		if (!(await renameAttempt(assignment.id, studentAttempt.id, name)))
			return fail(409, { typed, message: JOIN_REFUSALS.taken.message });
		redirect(303, here(locals));
	},
	words: async ({ locals }) => {
		await renewWords(locals.studentAttempt.id, resumeWords(newToken()));
		redirect(303, `${here(locals)}?words=shown`);
	},
	/** Hands in for a student who cannot any more: one dead phone keeps nobody waiting. */
	take: async ({ locals }) => {
		const { id: attemptId, versionId, assignmentId, handedInAt } = locals.studentAttempt;
		if (handedInAt === null)
			await endAttempt({ attemptId, versionId, assignmentId, by: 'teacher', now: Date.now() });
		redirect(303, here(locals));
	},
	reopen: async ({ locals }) => {
		await reopenAttempt(locals.studentAttempt.id);
		redirect(303, here(locals));
	},
	remove: async ({ locals }) => {
		await removeAttempt(locals.studentAttempt.id);
		redirect(303, `/teacher/class/${locals.assignment.id}?names=shown`);
	}
};
