import { expect, test } from 'vitest';
import { Student } from '../support/http/student.ts';
import { lockable } from '../support/server/locked.ts';

const { server, other, due, count, failed } = await lockable();

test('a minute’s sweep that meets a lock is logged, and done when the lock is gone', async () => {
	due();
	other.run('begin immediate');
	server.signal('SIGUSR2');
	await failed();
	expect((await new Student(server).page('/')).status).toBe(200);
	expect(count()).toBe(1);
	other.run('rollback');
	server.signal('SIGUSR2');
	await expect.poll(count).toBe(0);
});
