import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Assignment } from '$lib/server/db/assignments.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { aboutArticle } from '$lib/server/article/about.ts';
import { formOf } from '$lib/server/request/form.ts';
import {
	findClass,
	JOIN_REFUSALS,
	joinClass,
	NAME_TRIES,
	offeredNames,
	sayMiss
} from '$lib/server/attempt/join.ts';
import { countedJoin } from '$lib/server/attempt/join-limits.ts';
import { joinIdOf, nextJoinId } from '$lib/server/attempt/joining-browser.ts';
import { heldAttempts, takeSeat } from '$lib/server/attempt/session.ts';
import { giveTryBack, takeTry } from '$lib/server/request/throttle.ts';
import { waitInWords } from '$lib/server/request/wait.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const assignment = await classAt(event);
	const held = await heldAttempts(event.cookies);
	const here = held.find(({ attempt }) => attempt.assignmentId === assignment.id)?.attempt;
	const joinId = await nextJoinId(event, assignment.id);
	const names = assignment.naming === 'generated' ? await offeredNames(assignment, joinId) : [];
	const turn = Math.min(Number(event.url.searchParams.get('turn')) || 0, names.length - 1);
	return {
		code: assignment.code,
		label: assignment.label,
		closed: assignment.closedAt !== null,
		naming: assignment.naming,
		closesAt: assignment.closesAt,
		deleteAt: assignment.deleteAt,
		notice: (await aboutArticle(await versionOf(assignment.versionId)))?.notice || null,
		name: names[Math.max(0, turn)] ?? null,
		turn,
		left: Math.max(0, names.length - 1 - turn),
		tries: NAME_TRIES,
		/** Somebody of this class who is at this browser already. */
		here: here ? { id: here.id, name: here.name } : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const assignment = await classAt(event);
		const form = await formOf(event.request);
		const typed = String(form?.get('name') ?? '').slice(0, 200);
		const joinId = joinIdOf(event.cookies, assignment.id);
		if (joinId === null) return fail(400, { typed, message: NO_COOKIE });
		const counted = countedJoin(event, assignment);
		const ms = takeTry(counted, performance.now());
		if (ms > 0) return fail(429, { typed, message: `${MANY} ${waitInWords(ms, event)}.` });
		const joined = await joinClass({ assignment, joinId, typed });
		if ('refused' in joined) {
			giveTryBack(counted);
			const { status, message } = JOIN_REFUSALS[joined.refused];
			const there = joined.refused === 'taken' && assignment.naming === 'register';
			return fail(status, {
				typed,
				message: there
					? `Number ${Number(typed)} is already here: go on with its three words.`
					: message
			});
		}
		await takeSeat(event, joined.attempt, joined.token);
		redirect(303, `/attempt/${joined.attempt.id}/you`);
	}
};

const MANY = 'Too many have joined from here just now.';
const NO_COOKIE =
	'Nothing was stored: this browser did not send back the cookie of this page. Please try once more.';

async function classAt(event: RequestEvent): Promise<Assignment> {
	const found = await findClass(event, event.params.code ?? '');
	if (!('refused' in found)) return found;
	const { status, message } = sayMiss(found, event, 'No class has this code.');
	error(status, message);
}
