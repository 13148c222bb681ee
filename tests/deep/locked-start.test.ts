import { expect, test } from 'vitest';
import { Student } from '../support/http/student.ts';
import { lockable } from '../support/server/locked.ts';

const { server, other, due, count, failed } = await lockable();

test('a start that meets a lock starts, and does later what is due', async () => {
	await server.stop();
	due();
	other.run('begin immediate');
	await server.restart();
	await failed();
	expect((await new Student(server).page('/')).status).toBe(200);
	expect(count()).toBe(1);
	other.run('rollback');
	server.signal('SIGUSR2');
	await expect.poll(count).toBe(0);
});
