import { error } from '@sveltejs/kit';
import { feedbackAllowed } from '$lib/quiz/feedback.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { momentOf } from '$lib/server/attempt/session.ts';
import { voicesPage } from '$lib/server/class/voices-page.ts';
import { whoIsHere } from '$lib/server/attempt/who-is-here.ts';
import type { PageServerLoad } from './$types';

/** The speakers' marks answer questions, so the page is a part of the result. */
export const load: PageServerLoad = async ({ locals }) => {
	const moment = momentOf(locals.held);
	if (!moment.handedIn || !feedbackAllowed(moment, true))
		error(404, 'This page opens with the explanations of your result.');
	const version = await versionOf(locals.held.attempt.versionId);
	return { ...whoIsHere(locals.held, version), ...(await voicesPage(version)) };
};
