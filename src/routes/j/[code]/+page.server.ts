import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formOf } from '$lib/server/form.ts';
import {
	findClass,
	JOIN_REFUSALS,
	joinClass,
	joinWait,
	NAME_TRIES,
	offeredNames
} from '$lib/server/join.ts';
import { heldAttempts, holdAttempt } from '$lib/server/session.ts';
import { newToken } from '$lib/server/token.ts';
import { waitInWords } from '$lib/server/wait.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const assignment = await classAt(event);
	const held = await heldAttempts(event.cookies);
	const here = held.find(({ attempt }) => attempt.assignmentId === assignment.id)?.attempt;
	// The page that comes back with an error goes on with its own id and its own name.
	const join = joinIdIn(event.url) ?? newToken();
	const names = assignment.naming === 'generated' ? await offeredNames(assignment, join) : [];
	const turn = Math.min(Number(event.url.searchParams.get('turn')) || 0, names.length - 1);
	return {
		code: assignment.code,
		label: assignment.label,
		closed: assignment.closedAt !== null,
		naming: assignment.naming,
		deleteAt: assignment.deleteAt,
		join,
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
		const join = form?.get('join');
		const typed = String(form?.get('name') ?? '').slice(0, 200);
		if (typeof join !== 'string' || !JOIN_ID.test(join))
			return fail(400, { typed, message: 'Nothing was stored. Please load the page again.' });
		const joined = await joinClass({ assignment, joinId: join, typed });
		if ('refused' in joined) {
			const { status, message } = JOIN_REFUSALS[joined.refused];
			const there = joined.refused === 'taken' && assignment.naming === 'register';
			return fail(status, {
				typed,
				message: there
					? `Number ${Number(typed)} is already here: go on with its three words.`
					: message
			});
		}
		holdAttempt(event, joined.attempt, joined.token);
		redirect(303, `/attempt/${joined.attempt.id}/you`);
	}
};

const JOIN_ID = /^[\w-]{32}$/;

function joinIdIn(url: URL): string | null {
	const join = url.searchParams.get('join');
	return join && JOIN_ID.test(join) ? join : null;
}

async function classAt({ params, getClientAddress }: RequestEvent) {
	const address = getClientAddress();
	const wait = joinWait(address);
	if (wait > 0) error(429, waitInWords(wait));
	return (await findClass(params.code ?? '', address)) ?? error(404, 'No class has this code.');
}
