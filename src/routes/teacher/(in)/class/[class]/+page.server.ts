import { redirect } from '@sveltejs/kit';
import { joinAddress } from '$lib/server/class.ts';
import {
	papersOf,
	progressOf,
	releaseAssignment,
	reopenAssignment
} from '$lib/server/db/assignments.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { qrPath } from '$lib/server/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { assignment } = locals;
	const { quiz } = await versionOf(assignment.versionId);
	const { joined, handedIn, answers } = await progressOf(assignment.id);
	const address = joinAddress(url.origin, assignment.code);
	const names = url.searchParams.get('names') === 'shown';
	return {
		...assignment,
		quiz: quiz.title,
		address,
		qr: qrPath(address),
		joined,
		handedIn,
		questions: quiz.questions.map(({ id }, index) => ({
			number: index + 1,
			answered: answers.get(id) ?? 0
		})),
		/** Names go to the page only when they are asked for: it may stand on a projector. */
		students: names
			? (await papersOf(assignment.id)).map(({ attempt, responses }) => ({
					id: attempt.id,
					name: attempt.name,
					handedIn: attempt.handedInAt !== null,
					answered: responses.filter(({ picks }) => picks.length > 0).length
				}))
			: null
	};
};

export const actions: Actions = {
	reopen: async ({ locals }) => {
		await reopenAssignment(locals.assignment.id);
		redirect(303, `/teacher/class/${locals.assignment.id}`);
	},
	release: async ({ locals }) => {
		await releaseAssignment(locals.assignment.id, Date.now());
		redirect(303, `/teacher/class/${locals.assignment.id}`);
	}
};
