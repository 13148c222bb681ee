import { keepInvitation } from '../db/teachers.ts';
import { hashOf, newToken } from '../request/token.ts';

export const INVITATION_DAYS = 7;
export const INVITATION_MS = INVITATION_DAYS * 24 * 60 * 60_000;

/**
 * Makes an invitation, which lets one more teacher make an account, once.
 * @param madeBy the id of the teacher who invites; null: whoever hosts the server
 * @returns the path of its page; the token in it is kept nowhere
 */
export async function invite(madeBy: string | null, now: number): Promise<string> {
	const token = newToken();
	const row = { tokenHash: hashOf(token), madeBy, expiresAt: now + INVITATION_MS };
	await keepInvitation(row, now);
	return `/teacher/invitation/${token}`;
}
