import { redirect, type RequestEvent } from '@sveltejs/kit';
import { signedIn } from './teacher-session.ts';

/**
 * Whose the things in an address are is asked here, once, for every route under it, pages and
 * endpoints alike, before anything of the route runs.
 */
export async function guard(event: RequestEvent): Promise<void> {
	const route = event.route.id ?? '';
	if (route.startsWith('/teacher/(in)')) {
		event.locals.teacher = (await signedIn(event)) ?? redirect(303, '/teacher/sign-in');
	}
}
