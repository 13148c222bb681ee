import { expect, test } from 'vitest';
import { connect, counts } from '../support/server/database.ts';
import { CLOCK, startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { join, type Class } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer({ env: CLOCK });
const database = connect(server);
const teacher = await Teacher.first(server);
const other = connect(server);

const classes = [await teacher.open(), await teacher.open()];
for (const { code } of classes) await join(server, code);

const due = ({ id }: Class) =>
	database.run('update assignment set delete_at = ? where id = ?', Date.now() - 1, id);
const count = () => counts(database).assignment;
const failed = () =>
	server.line(
		/^\{"time":"[^"]+","failed":"deleting \w+[^"]*","error":"SqliteError: database is locked/m
	);

test('a start that meets a lock starts, and does later what is due', async () => {
	await server.stop();
	due(classes[0]!);
	other.run('begin immediate');
	await server.restart();
	await failed();
	expect((await new Student(server).page('/')).status).toBe(200);
	expect(count()).toBe(2);
	other.run('rollback');
	server.signal('SIGUSR2');
	await expect.poll(count).toBe(1);
});
