import { expect, test } from 'vitest';
import { NAME, Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer({
	env: { NODE_OPTIONS: '--import=./tests/support/server/hashes.js' }
});
await Teacher.first(server);
const made = () => server.output().match(/^Hashed\.$/gm)?.length ?? 0;

test('a sign-in costs one hash, whether there is such a teacher, a lock, or nobody', async () => {
	const hashesOf = async (name: string, password: string) => {
		const before = made();
		await new Teacher(server).signIn(name, password);
		return made() - before;
	};
	expect(await hashesOf(NAME, 'none of theirs')).toBe(1);
	expect(await hashesOf('Nobody', 'none of theirs')).toBe(1);
	expect(await hashesOf('', 'none of theirs')).toBe(1);
	connect(server).run('update teacher set locked_at = 1');
	expect(await hashesOf(NAME, 'none of theirs')).toBe(1);
});
