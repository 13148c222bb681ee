import { redirect } from '@sveltejs/kit';
import { joinAddress } from '$lib/server/class/class.ts';
import { closeClass } from '$lib/server/class/closing.ts';
import { archiveAssignment, releaseAssignment } from '$lib/server/db/assignments.ts';
import { reopenAssignment } from '$lib/server/db/reopening.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { liveOf, namesShown } from '$lib/server/class/live.ts';
import { qrPath } from '$lib/server/class/qr.ts';
import type { Actions, PageServerLoad } from './$types';

// The page keeps itself current while it is looked at; without a script a reload does.
export const csr = true;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { id, label, code, feedback, versionId } = locals.assignment;
	const reached = joinAddress(url, code);
	return {
		id,
		label,
		code,
		feedback,
		archived: locals.assignment.archivedAt !== null,
		reached,
		/** What leads to other pages with the same address on them. */
		chosen: url.searchParams.has('at')
			? `?at=${encodeURIComponent(url.searchParams.get('at') ?? '')}`
			: '',
		quiz: (await versionOf(versionId)).quiz.title,
		qr: qrPath(reached.address),
		live: await liveOf(locals.assignment, namesShown(url))
	};
};

export const actions: Actions = {
	reopen: async ({ locals }) => {
		await reopenAssignment(locals.assignment.id);
		redirect(303, `/teacher/class/${locals.assignment.id}`);
	},
	/** After closing with some left open: what these have is taken, so that nobody waits for them. */
	take: async ({ locals }) => {
		await closeClass(locals.assignment, 'take', Date.now());
		redirect(303, `/teacher/class/${locals.assignment.id}`);
	},
	archive: async ({ locals }) => {
		await archiveAssignment(locals.assignment.id, Date.now());
		redirect(303, '/teacher');
	},
	unarchive: async ({ locals }) => {
		await archiveAssignment(locals.assignment.id, null);
		redirect(303, `/teacher/class/${locals.assignment.id}`);
	},
	/** Back to where it was pressed: here or on the report. */
	release: async ({ locals, url }) => {
		await releaseAssignment(locals.assignment.id, Date.now());
		const end = url.searchParams.get('from') === 'report' ? '/report' : '';
		redirect(303, `/teacher/class/${locals.assignment.id}${end}`);
	}
};
