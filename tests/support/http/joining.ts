import { connect } from '../server/database.ts';
import { startServer } from '../server/server.ts';
import { Student } from './student.ts';
import { Teacher } from './teacher.ts';

/** A server with a class of each way to name students, and what joins them. */
export async function joining() {
	const server = await startServer();
	const database = connect(server);
	const teacher = await Teacher.first(server);
	let joins = 0;
	return {
		server,
		database,
		teacher,
		generated: await teacher.open(),
		register: await teacher.open({ naming: 'register' }),
		typed: await teacher.open({ naming: 'typed' }),
		attemptsOf: ({ id }: { id: string }) =>
			database.all('select * from attempt where assignment_id = ? order by started_at', id),
		open: async (code: string) => {
			const student = new Student(server);
			return { student, page: await student.page(`/j/${code}`) };
		},
		/** Joins by a form whose fields a test makes up; `join` is the cookie that the page has set. */
		post: (code: string, { join, name }: Fields, student = new Student(server)) => {
			student.cookies.set('join', join);
			return student.post(`/j/${code}`, new URLSearchParams({ name }));
		},
		newJoin: () => String(++joins).padStart(32, 'x')
	};
}
type Fields = { join: string; name: string };
