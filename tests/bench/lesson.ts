import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { Teacher } from '../support/http/teacher.ts';
import { Connection } from './connection.ts';
import { watched } from './memory.ts';
import { answersAtPace, seated } from './pace.ts';
import { asked, within } from './rate.ts';
import { serve } from './server.ts';
import { START } from './start.ts';
import type { Line } from './table.ts';

const STUDENTS = 200;
const PAGES = 20;
/** As often as the live page's script asks, milliseconds. */
const EVERY_MS = 2_500;
const LESSON_MS = 45_000;

/** All students in one class, which each page counts: the most that pages can cost. */
export async function lessonLines(root: string, folder: string): Promise<Line[]> {
	const databasePath = join(folder, 'lesson.db');
	const server = await serve({
		args: START,
		cwd: root,
		env: { DATABASE_URL: databasePath },
		log: join(folder, 'lesson.log')
	});
	const started = server.memoryMb();
	const teacher = await Teacher.first({ url: server.url, databasePath });
	const { code, path } = await teacher.open({ feedback: 'hand-in' }, PUBLIC_QUIZ);
	const headers = { cookie: teacher.cookie, accept: 'application/json' };

	const looks: number[] = [];
	const look = async (_: unknown, index: number) => {
		const connection = new Connection(server);
		// Every other page shows names.
		const address = path(`progress${index % 2 === 0 ? '?names=shown' : ''}`);
		await pause((index / PAGES) * EVERY_MS);
		for (const until = performance.now() + LESSON_MS; performance.now() < until;)
			looks.push(
				(await asked(connection, { path: address, headers })).took,
				await pause(EVERY_MS, 0)
			);
		connection.close();
	};
	let cpu = 0;
	const { done: answers, most } = await watched(server, async () => {
		const students = await seated(server, code, STUDENTS);
		cpu = server.cpuMs();
		const pages = Promise.all(Array.from({ length: PAGES }, look));
		const took = await answersAtPace(students, LESSON_MS);
		await pages;
		cpu = server.cpuMs() - cpu;
		return took;
	});
	await server.stop();
	const what = `${STUDENTS} students, ${PAGES} live pages`;
	const [half, last] = [within(0.5, answers), within(0.99, answers)];
	return [
		{
			what: `${what}: an answer, p99`,
			product: `p50 ${half.toFixed(1)} ms, p99 ${last.toFixed(1)} ms`,
			floor: `a look: p99 ${within(0.99, looks).toFixed(1)} ms`,
			is: `${last.toFixed(0)} ms`,
			aim: '≤ 50 ms',
			met: last <= 50
		},
		{
			what: `${what}: most memory`,
			product: `${most.toFixed(0)} MB, ${((cpu / LESSON_MS) * 100).toFixed(0)} % of a core`,
			floor: `${started.toFixed(0)} MB at the start`,
			is: `${most.toFixed(0)} MB`,
			aim: '≤ 200 MB',
			met: most <= 200
		}
	];
}
