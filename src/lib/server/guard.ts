import { error, redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { closeIfDue } from './class/closing.ts';
import { assignmentOfTeacher, type Assignment } from './db/assignments.ts';
import { broughtOf } from './db/brought.ts';
import { isOffered, quizOfTeacher } from './db/quizzes.ts';
import { attemptOfAssignment } from './db/students.ts';
import { wasRemoved, type HeldAttempt } from './db/attempt-sessions.ts';
import { findVersion, type Version } from './db/versions.ts';
import { isCurrent } from './library.ts';
import { heldAttempt, keepAlive, tokenHashOf } from './attempt/session.ts';
import { signedIn } from './account/teacher-session.ts';

/**
 * Whose the things in an address are is asked here, once, for every route under it, pages and
 * endpoints alike, before anything of the route runs. What is another's is not found.
 */
export async function guard(event: RequestEvent): Promise<void> {
	const { route, params, locals } = event;
	if (params.n !== undefined && !NUMBER.test(params.n))
		error(404, 'There is no page at this address.');
	if (route.id?.startsWith('/teacher/(in)'))
		locals.teacher = (await signedIn(event)) ?? redirect(303, '/teacher/sign-in');
	if (params.attempt !== undefined) locals.held = await ownAttempt(event, params.attempt);
	if (params.version !== undefined) locals.version = await usableQuiz(event, params.version);
	if (params.article !== undefined)
		locals.brought =
			(await broughtOf(locals.teacher.id, params.article)) ??
			gone(event, 'You have no article at this address.', '/[article]/delete', '/teacher/article');
	if (params.quiz !== undefined)
		locals.quiz =
			(await quizOfTeacher(locals.teacher.id, params.quiz)) ??
			gone(event, 'You have no quiz at this address.', '/delete', '/teacher');
	if (params.class !== undefined) locals.assignment = await ownClass(event, params.class);
	if (params.student !== undefined)
		locals.studentAttempt =
			(await attemptOfAssignment(locals.assignment.id, params.student)) ??
			gone(
				event,
				'There is no such student in this class.',
				'/remove',
				`/teacher/class/${params.class}?names=shown`
			);
}

/**
 * A question's number, from 1: what the address of its page ends in. It is no matcher of the
 * framework's, which imports those anew with every request.
 */
const NUMBER = /^[1-9][0-9]?$/;

/**
 * There is nothing, or it is another's. A button that deletes, pressed twice, finds nothing the second
 * time: that leads where the first press did.
 * @param button the route or the action that deletes such a thing
 */
function gone(
	{ request, route, url }: RequestEvent,
	words: string,
	button: string,
	to: string
): never {
	const pressed = route.id?.endsWith(button) || url.searchParams.has(button);
	if (request.method === 'POST' && pressed) redirect(303, to);
	error(404, words);
}

/** Whether there is no such attempt or it is another's, the answer is the same. */
async function ownAttempt({ cookies }: RequestEvent, id: string): Promise<HeldAttempt> {
	const now = Date.now();
	const held = (await heldAttempt(cookies, id, now)) ?? (await notHere(cookies, id, now));
	if (held.assignment && (await closeIfDue(held.assignment, now)))
		return (await heldAttempt(cookies, id, now)) ?? notHere(cookies, id, now);
	await keepAlive(cookies, held, now);
	return held;
}

async function notHere(cookies: Cookies, id: string, now: number): Promise<never> {
	const tokenHash = tokenHashOf(cookies, id);
	const removed = tokenHash !== null && (await wasRemoved(tokenHash, now));
	error(404, removed ? REMOVED : { message: 'This quiz is not open in this browser.' });
}

const REMOVED = { message: 'Your teacher removed you from this class.', removed: true };

async function ownClass(event: RequestEvent, id: string): Promise<Assignment> {
	const own = async () =>
		(await assignmentOfTeacher(event.locals.teacher.id, id)) ??
		gone(event, 'You have no class at this address.', '/[class]/delete', '/teacher');
	const assignment = await own();
	return (await closeIfDue(assignment, Date.now())) ? own() : assignment;
}

/** A quiz that a teacher may use: the teacher's own, or the library's as it is now. */
async function usableQuiz({ locals, route }: RequestEvent, id: string): Promise<Version> {
	const version = await findVersion(id);
	const usable =
		version &&
		(version.owner === locals.teacher.id ||
			isOfLibrary(version) ||
			(SEEN_BY_COLLEAGUES.some((way) => route.id?.endsWith(way)) && (await isOffered(id))));
	return usable ? version : error(404, 'There is no such quiz.');
}

/** What a teacher may do with a quiz that a colleague offers: look at it, and take a copy. */
const SEEN_BY_COLLEAGUES = ['/preview/[n]', '/key', '/voices', '/copy'];

const isOfLibrary = (version: Version) => version.owner === null && isCurrent(version);
