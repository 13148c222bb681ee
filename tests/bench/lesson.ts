import { setTimeout as pause } from 'node:timers/promises';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { Connection } from './connection.ts';
import { watched } from './memory.ts';
import { answersBeside, inWords, seated } from './pace.ts';
import { asked, within } from './rate.ts';
import type { Own } from './own-server.ts';
import type { Line } from './table.ts';

const STUDENTS = 200;
const PAGES = 20;
/** As often as the live page's script asks, milliseconds. */
const EVERY_MS = 2_500;

/** All students sit in one class, which each page counts: the most that pages can cost. */
export async function lessonLines({ server, started, teacher }: Own): Promise<Line[]> {
	const { code, path } = await teacher.open({ feedback: 'hand-in' }, PUBLIC_QUIZ);
	const headers = { cookie: teacher.cookie, accept: 'application/json' };
	const connections = Array.from({ length: PAGES }, () => new Connection(server));
	const watch = (until: number) =>
		Promise.all(
			connections.map(async (connection, index) => {
				// Every other page shows names.
				const address = path(`progress${index % 2 === 0 ? '?names=shown' : ''}`);
				await pause((index / PAGES) * EVERY_MS);
				for (; performance.now() < until; await pause(EVERY_MS))
					await asked(connection, { path: address, headers });
			})
		);
	const { done: took, most } = await watched(server, async () =>
		answersBeside(await seated(server, code, STUDENTS), watch)
	);
	connections.forEach((connection) => connection.close());
	const last = within(0.99, took.beside);
	const what = `${STUDENTS} students connected, ${PAGES} live pages`;
	return [
		{
			what: `${what}: an answer, against none of the pages`,
			product: inWords(took.beside),
			floor: inWords(took.alone),
			is: `${last.toFixed(0)} ms`,
			aim: '≤ 50 ms',
			met: last <= 50
		},
		{
			what: `${what}: most memory`,
			product: `${most.toFixed(0)} MB`,
			floor: `${started.toFixed(0)} MB at the start`,
			is: `${most.toFixed(0)} MB`,
			aim: '≤ 200 MB',
			met: most <= 200
		}
	];
}
