import { setTimeout as pause } from 'node:timers/promises';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { persist } from '../support/http/steadfast.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { runServer } from '../support/server/running.ts';
import { problemsIn } from './check.ts';
import { gauge } from './gauge.ts';
import { sit, type Counts, type Sitting } from './sitting.ts';

const STUDENTS = 30;
const QUIZ = LIBRARY_QUIZZES.find(({ id }) => id === 'the-whole-check')!;
/** The WAL is cut back to 16 MB, and written back long before it is that long. */
const MOST_WAL_MB = 16;
const MOST_MEMORY_MB = 400;

/**
 * Thirty students at a time sit one after the other until so many answers are acknowledged; the
 * server is killed and started again all through the first half, and left alone in the second, where
 * its memory would show what it keeps.
 * @returns what is wrong, one line each
 */
export async function soak(folder: string, kills: number, answers: number): Promise<string[]> {
	const server = await runServer(folder, { TRUST_PROXY: '1' });
	const counts: Counts = { sittings: 0, answers: 0, resent: 0, stale: 0, reloads: 0, lost: 0 };
	const sittings: Sitting[] = [];
	const complaints: string[] = [];
	const gauges = gauge(server);
	let failed: unknown;

	const teacher = await Teacher.first(server);
	const open = () => persist(() => teacher.open({ feedback: 'hand-in' }, QUIZ));
	let { code } = await open();
	let seats = 0;
	const seat = async () => {
		while (counts.answers < answers && !failed) {
			if (++seats % STUDENTS === 0) code = (await open()).code;
			sittings.push(await sit(server, code, QUIZ, counts));
		}
	};
	const sitting = Promise.all(Array.from({ length: STUDENTS }, seat)).catch((error) => {
		failed = error;
	});

	const report = (killed: number) =>
		console.log(
			`${killed} kills, ${counts.answers} answers, ${counts.sittings} handed in, ` +
				`${Math.round(gauges.now())} MB`
		);
	for (let killed = 1; killed <= kills && !failed; killed++) {
		const at = (killed / kills) * (answers / 2);
		while (counts.answers < at && !failed) await pause(5);
		await server.kill();
		complaints.push(...complaintsOf(server));
		await server.restart();
		if (killed % Math.ceil(kills / 20) === 0) report(killed);
	}
	const reporting = setInterval(() => report(kills), 15_000);
	await sitting;
	clearInterval(reporting);
	report(kills);
	complaints.push(...complaintsOf(server));
	gauges.stop();
	await server.stop();

	const problems = failed ? [String(failed)] : problemsIn(connect(server), QUIZ, sittings);
	const { memory, wal } = gauges.most;
	console.log(JSON.stringify(counts));
	console.log(`at most ${Math.round(memory)} MB of memory and ${wal.toFixed(1)} MB of WAL`);
	if (memory > MOST_MEMORY_MB) problems.push(`more memory than ${MOST_MEMORY_MB} MB`);
	if (wal > MOST_WAL_MB) problems.push(`more WAL than ${MOST_WAL_MB} MB`);
	return [...problems, ...complaints];
}
