import { joinAddress } from '$lib/server/class/class.ts';
import { liveOf } from '$lib/server/class/live.ts';
import { qrPath } from '$lib/server/class/qr.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { PageServerLoad } from './$types';

// The count keeps itself current and full screen is a script's; without one a reload counts.
export const csr = true;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { id, label, code, naming, versionId } = locals.assignment;
	const reached = joinAddress(url, code);
	return {
		...{ id, label, code, naming, reached },
		quiz: (await versionOf(versionId)).quiz.title,
		qr: qrPath(reached.address),
		// Names never: the page stands on a wall.
		live: await liveOf(locals.assignment, false)
	};
};
