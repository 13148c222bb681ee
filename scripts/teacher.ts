// For whoever hosts the server, also while it runs:
//   npm run teacher                     lists the teachers' names
//   npm run teacher -- reset "NAME"     sets another password and ends the teacher's sessions
//   npm run teacher -- invite           prints the path of a new invitation
//   npm run teacher -- lock "NAME"      ends the sessions and lets nobody sign in as that teacher
//   npm run teacher -- unlock "NAME"    lets the teacher sign in again
//   npm run teacher -- remove "NAME"    says what goes with the account; with --yes it goes
import { closeDatabase } from '../src/lib/server/db/connection.ts';
import { articlesOf } from '../src/lib/server/db/brought.ts';
import { assignmentsOf } from '../src/lib/server/db/assignments.ts';
import { deleteTeacher } from '../src/lib/server/db/remove-teacher.ts';
import {
	allTeachers,
	hasTeachers,
	lockTeacher,
	teacherNamed
} from '../src/lib/server/db/teachers.ts';
import { Refused } from '../src/lib/server/db/refused.ts';
import { INVITATION_DAYS, invite } from '../src/lib/server/account/invitation.ts';
import { resetPassword } from '../src/lib/server/account/teacher-account.ts';
import { foldName } from '../src/lib/person/name.ts';
import { hiddenLine } from './hidden-line.ts';
import { openHosted } from './hosted.ts';

async function list() {
	const names = (await allTeachers()).map(
		({ name, lockedAt }) => name + (lockedAt === null ? '' : ' (locked)')
	);
	console.log(names.join('\n') || 'There is no teacher yet.');
}

async function reset(name: string) {
	const account = await teacherNamed(foldName(name));
	if (!account) throw new Refused(`No teacher is called "${name}".`);
	const password = await hiddenLine(`New password for ${account.name}: `);
	if (process.stdin.isTTY && (await hiddenLine('The same again: ')) !== password)
		throw new Refused('These were two different passwords; nothing is changed.');
	const done = await resetPassword(name, password);
	if ('refused' in done) throw new Refused(done.refused);
	console.log(`${done.reset} has a new password and is signed out everywhere.`);
}

async function setLock(name: string, locked: boolean) {
	const account = await teacherNamed(foldName(name));
	if (!account) throw new Refused(`No teacher is called "${name}".`);
	await lockTeacher(account.id, locked ? Date.now() : null);
	console.log(
		locked
			? `${account.name} is signed out everywhere and cannot sign in. Open classes go on.`
			: `${account.name} can sign in again.`
	);
}

async function printInvitation() {
	if (!(await hasTeachers()))
		throw new Refused('There is no teacher yet: the first one needs the set-up code.');
	const path = await invite(null, Date.now());
	console.log(`For one more teacher, within ${INVITATION_DAYS} days, under the server's address:`);
	console.log(path);
}

async function remove(name: string, sure: boolean) {
	const account = await teacherNamed(foldName(name));
	if (!account) throw new Refused(`No teacher is called "${name}".`);
	const classes = (await assignmentsOf(account.id)).map((one) => one.assignment);
	const open = classes.filter(({ closedAt }) => closedAt === null);
	const articles = await articlesOf(account.id);
	if (sure) {
		await deleteTeacher(account.id);
		console.log(`${account.name} is gone, with all that hung on the account.`);
		return;
	}
	const goes = [
		`${counted(classes.length, 'class', 'classes')}, answers included; ${counted(articles.length, 'article')}`
	];
	for (const { label, code } of open) goes.push(`OPEN NOW: ${label}, code ${code}`);
	throw new Refused(
		`With ${account.name} would go, now and for good:\n${goes.join('\n')}\nNothing is changed. To do it: npm run teacher -- remove "${account.name}" --yes`
	);
}

const counted = (n: number, one: string, several = `${one}s`) => `${n} ${n === 1 ? one : several}`;

const [command, name, ...rest] = process.argv.slice(2);

try {
	await openHosted();
	if (command === undefined) await list();
	else if (command === 'reset' && name && rest.length === 0) await reset(name);
	else if ((command === 'lock' || command === 'unlock') && name && rest.length === 0)
		await setLock(name, command === 'lock');
	else if (command === 'remove' && name && (rest.length === 0 || rest.join() === '--yes'))
		await remove(name, rest.length > 0);
	else if (command === 'invite' && name === undefined) await printInvitation();
	else
		throw new Refused(
			'Usage: npm run teacher [-- reset "NAME" | -- invite | -- lock "NAME" | -- unlock "NAME" | -- remove "NAME" [--yes]]'
		);
} catch (error) {
	if (!(error instanceof Refused)) throw error;
	console.error(error.message);
	process.exitCode = 1;
} finally {
	await closeDatabase();
}
