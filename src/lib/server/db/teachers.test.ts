import { beforeEach, describe, expect, it } from 'vitest';
import { invitation, teacher, teacherSession } from './schema.ts';
import { beginTeacherSession, teacherSignedInBy } from './teacher-sessions.ts';
import {
	changePassword,
	keepInvitation,
	keepSetUpCode,
	makeTeacher,
	renewHash
} from './teachers.ts';
import { account, database, throwAwayDatabase } from './throw-away.ts';

const NOW = 1_700_000_000_000;
const LATER = NOW + 1000;

throwAwayDatabase();

const session = (tokenHash: string, ends?: string) => ({
	tokenHash,
	ends,
	browser: 'A browser'
});
const first = (id: string, now = NOW) =>
	makeTeacher(account(id), { tokenHash: 'code', first: true }, session(`token of ${id}`), now);

describe('an account', () => {
	it('is made by a set-up code while there is no teacher, and by no other invitation', async () => {
		await keepInvitation({ tokenHash: 'link', madeBy: null, expiresAt: LATER }, NOW);
		await keepSetUpCode('code', LATER);
		expect(database().select().from(invitation).all()).toMatchObject([{ tokenHash: 'code' }]);
		expect(await first('late', LATER)).toEqual({ refused: 'invitation' });
		expect(await first('ada')).toBeNull();
		await keepSetUpCode('code', LATER);
		expect(await first('eve')).toEqual({ refused: 'invitation' });
		expect(database().select().from(teacher).all()).toMatchObject([{ id: 'ada' }]);
		expect(await teacherSignedInBy('token of ada', NOW)).toEqual({ id: 'ada', name: 'ada' });
		expect(await teacherSignedInBy('token of eve', NOW)).toBeNull();
	});

	it('whose name is taken uses nothing up and ends no session', async () => {
		await keepSetUpCode('code', LATER);
		await first('ada');
		await keepInvitation({ tokenHash: 'link', madeBy: 'ada', expiresAt: LATER }, NOW);
		const welcome = { tokenHash: 'link', first: false };
		const same = { ...account('eve'), nameKey: 'ada' };
		expect(await makeTeacher(same, welcome, session('t', 'token of ada'), NOW)).toEqual({
			refused: 'name'
		});
		expect(database().select().from(invitation).all()).toHaveLength(1);
		expect(await teacherSignedInBy('token of ada', NOW)).not.toBeNull();
		expect(await makeTeacher(account('eve'), welcome, session('t'), NOW)).toBeNull();
		expect(await makeTeacher(account('joe'), welcome, session('u'), NOW)).toEqual({
			refused: 'invitation'
		});
	});
});

describe('a password that changed while another request verified the old one', () => {
	beforeEach(async () => {
		await keepSetUpCode('code', LATER);
		await first('ada');
	});

	it('begins no session and ends none', async () => {
		expect(
			await changePassword(account('ada'), 'new hash', session('next', 'token of ada'), NOW)
		).toBe(true);
		expect(await beginTeacherSession(account('ada'), session('t', 'token of ada'), NOW)).toBe(
			false
		);
		expect(database().select().from(teacherSession).all()).toMatchObject([{ tokenHash: 'next' }]);
	});

	it('is not changed back, nor hashed anew', async () => {
		await changePassword(account('ada'), 'new hash', null, NOW);
		expect(await changePassword(account('ada'), 'other hash', null, NOW)).toBe(false);
		await renewHash(account('ada'), 'old password, new parameters');
		expect(database().select().from(teacher).all()).toMatchObject([{ passwordHash: 'new hash' }]);
	});
});
