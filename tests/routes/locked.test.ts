import Sqlite from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { change, lookInto } from '../support/server/database.ts';
import { CLOCK, startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { join, Teacher, type Class } from '../support/http/teacher.ts';

const server = await startServer({ env: CLOCK });
const database = lookInto(server);
const teacher = await Teacher.first(server);
const other = new Sqlite(server.databasePath);
afterAll(() => void other.close());

const classes = [await teacher.open(), await teacher.open()];
for (const { code } of classes) await join(server, code);

const due = ({ id }: Class) =>
	change(server, 'update assignment set delete_at = ? where id = ?', Date.now() - 1, id);
const count = () => database.counts().assignment;
const failed = () =>
	server.line(
		/^\{"time":"[^"]+","failed":"deleting \w+[^"]*","error":"SqliteError: database is locked/m
	);

test('a minute’s sweep that meets a lock is logged, and done when the lock is gone', async () => {
	due(classes[0]!);
	other.exec('begin immediate');
	server.signal('SIGUSR2');
	await failed();
	expect((await new Student(server).page('/')).status).toBe(200);
	expect(count()).toBe(2);
	other.exec('rollback');
	server.signal('SIGUSR2');
	await expect.poll(count).toBe(1);
});

test('a start that meets a lock starts, and does later what is due', async () => {
	await server.stop();
	due(classes[1]!);
	other.exec('begin immediate');
	await server.restart();
	await failed();
	expect((await new Student(server).page('/')).status).toBe(200);
	expect(count()).toBe(1);
	other.exec('rollback');
	server.signal('SIGUSR2');
	await expect.poll(count).toBe(0);
});
