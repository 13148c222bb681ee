import type { RequestEvent } from '@sveltejs/kit';

const CLASS = '/teacher/(in)/class/[class]';

/** What somebody may ask about later, by the route and the action at which it happens. */
const EVENTS: Record<string, string> = {
	'POST /teacher/sign-in': 'sign-in',
	'POST /teacher/sign-out': 'sign-out',
	'POST /teacher/set-up': 'account',
	'POST /teacher/invitation/[token]': 'account',
	'POST /teacher/(in)/account?/password': 'password',
	'POST /teacher/(in)/account?/invite': 'invitation',
	'POST /teacher/(in)/account?/there': 'sign-out',
	'POST /teacher/(in)/account?/everywhere': 'sign-out',
	'GET /teacher/(in)/account/everything.json': 'export',
	[`POST ${CLASS}/delete`]: 'deletion',
	[`POST ${CLASS}/student/[student]?/remove`]: 'deletion',
	'POST /teacher/(in)/article/[article]/delete': 'deletion',
	'POST /teacher/(in)/draft/[quiz]/keep?/delete': 'deletion',
	[`GET ${CLASS}/scores.csv`]: 'export',
	[`GET ${CLASS}/answers.csv`]: 'export',
	[`GET ${CLASS}/gradebook.csv`]: 'export',
	[`GET ${CLASS}/export/file`]: 'export',
	'GET /teacher/(in)/quiz/[version]/export/file': 'export',
	'GET /teacher/(in)/quiz/[version]/quiz.json': 'export'
};

/**
 * What the log says of a request beside its line, where something happened that matters to an
 * account or to stored data: by rows' ids, which say nothing to who has not the database. `of` is
 * what was deleted or exported.
 */
export function eventOf({ request, route, url, params, locals }: RequestEvent, status: number) {
	const action = [...url.searchParams.keys()].find((name) => name.startsWith('/'));
	const event = EVENTS[`${request.method} ${route.id}${action ? `?${action}` : ''}`];
	if (!event) return null;
	const { student, class: ofClass, article, quiz, version } = params;
	return {
		event,
		done: status < 400,
		request: locals.requestId,
		teacher: locals.actor ?? locals.teacher?.id ?? null,
		of: student ?? ofClass ?? article ?? quiz ?? version ?? null
	};
}
