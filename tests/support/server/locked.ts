import { connect, counts } from './database.ts';
import { CLOCK, startServer } from './server.ts';
import { join } from '../http/class.ts';
import { Teacher } from '../http/teacher.ts';

/** A server whose one class is due to be deleted, and another process that can lock its database. */
export async function lockable() {
	const server = await startServer({ env: CLOCK });
	const database = connect(server);
	const of = await (await Teacher.first(server)).open();
	await join(server, of.code);
	return {
		server,
		other: connect(server),
		due: () =>
			database.run('update assignment set delete_at = ? where id = ?', Date.now() - 1, of.id),
		count: () => counts(database).assignment,
		/** The server has said that it could not do what is due. */
		failed: () =>
			server.line(
				/^\{"time":"[^"]+","failed":"deleting \w+[^"]*","error":"SqliteError: database is locked/m
			)
	};
}
