import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { closeIfDue } from './class/closing.ts';
import { assignmentOfTeacher, type Assignment } from './db/assignments.ts';
import { broughtOf } from './db/brought.ts';
import { isOffered, quizOfTeacher } from './db/quizzes.ts';
import { attemptOfAssignment } from './db/students.ts';
import type { HeldAttempt } from './db/attempt-sessions.ts';
import { findVersion, type Version } from './db/versions.ts';
import { isCurrent } from './library.ts';
import { heldAttempt, keepAlive } from './attempt/session.ts';
import { signedIn } from './account/teacher-session.ts';

/**
 * Whose the things in an address are is asked here, once, for every route under it, pages and
 * endpoints alike, before anything of the route runs. What is another's is not found.
 */
export async function guard(event: RequestEvent): Promise<void> {
	const { route, params, locals } = event;
	if (route.id?.startsWith('/teacher/(in)'))
		locals.teacher = (await signedIn(event)) ?? redirect(303, '/teacher/sign-in');
	if (params.attempt !== undefined) locals.held = await ownAttempt(event, params.attempt);
	if (params.version !== undefined) locals.version = await usableQuiz(event, params.version);
	if (params.article !== undefined)
		locals.brought =
			(await broughtOf(locals.teacher.id, params.article)) ??
			error(404, 'You have no article at this address.');
	if (params.quiz !== undefined)
		locals.quiz =
			(await quizOfTeacher(locals.teacher.id, params.quiz)) ??
			error(404, 'You have no quiz at this address.');
	if (params.class !== undefined) locals.assignment = await ownClass(event, params.class);
	if (params.student !== undefined)
		locals.studentAttempt =
			(await attemptOfAssignment(locals.assignment.id, params.student)) ??
			error(404, 'There is no such student in this class.');
}

/** Whether there is no such attempt or it is another's, the answer is the same. */
async function ownAttempt({ cookies }: RequestEvent, id: string): Promise<HeldAttempt> {
	const now = Date.now();
	const held = (await heldAttempt(cookies, id)) ?? notHere();
	if (held.assignment && (await closeIfDue(held.assignment, now)))
		return (await heldAttempt(cookies, id)) ?? notHere();
	await keepAlive(cookies, held, now);
	return held;
}

function notHere(): never {
	error(404, 'This quiz is not open in this browser.');
}

async function ownClass({ locals }: RequestEvent, id: string): Promise<Assignment> {
	const own = async () =>
		(await assignmentOfTeacher(locals.teacher.id, id)) ??
		error(404, 'You have no class at this address.');
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
const SEEN_BY_COLLEAGUES = ['/preview/[n=number]', '/key', '/voices', '/copy'];

const isOfLibrary = (version: Version) => version.owner === null && isCurrent(version);
