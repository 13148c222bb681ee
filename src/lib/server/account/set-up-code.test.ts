import {
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { expect, it, vi } from 'vitest';
import { invitationStands } from '../db/teachers.ts';
import { throwAwayDatabase } from '../db/throw-away.ts';
import { hashOfCode, showSetUpCode } from './set-up-code.ts';

const { path } = throwAwayDatabase();
vi.spyOn(console, 'log').mockReturnValue();
const file = () => path('data/quiz.db.set-up-code.txt');
const show = () => showSetUpCode(path('data/quiz.db'), 1);

it('servers that start at once leave one code, and it is the one that opens', async () => {
	await Promise.all(Array.from({ length: 5 }, show));
	const tokenHash = hashOfCode(readFileSync(file(), 'utf8'));
	expect(await invitationStands({ tokenHash, first: true }, 1)).toBe(true);
	expect(readdirSync(path('data'))).toEqual(['quiz.db.set-up-code.txt']);
});

it('the file is its owner’s alone, and no link is followed to another', async () => {
	mkdirSync(path('data'));
	writeFileSync(path('another'), 'as it was');
	symlinkSync(path('another'), file());
	await show();
	expect(readFileSync(path('another'), 'utf8')).toBe('as it was');
	if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
});
