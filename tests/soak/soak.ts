import { setTimeout as pause } from 'node:timers/promises';
import type { Quiz } from '../../src/lib/quiz/schema.ts';
import { openClassIn } from '../support/fixtures/class.ts';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { runServer } from '../support/server/running.ts';
import { problemsIn } from './check.ts';
import { gauge } from './gauge.ts';
import { sit, type Counts, type Sitting } from './sitting.ts';

const STUDENTS = 30;
const QUIZ = { quiz: 'the-whole-check', feedback: 'hand-in' } as const;
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
	const server = await runServer(folder);
	const quiz = quizIn(server);
	const counts: Counts = { sittings: 0, answers: 0, resent: 0, stale: 0, reloads: 0, lost: 0 };
	const sittings: Sitting[] = [];
	const complaints: string[] = [];
	const gauges = gauge(server);
	let failed: unknown;

	// One that was let in by writing the class would be nobody's: it goes again.
	const open = () => openEmptyClass(server.databasePath);
	let { code } = open();
	let seats = 0;
	const seat = async () => {
		while (counts.answers < answers && !failed) {
			if (++seats % STUDENTS === 0) code = open().code;
			sittings.push(await sit(server, code, quiz, counts));
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

	const problems = failed ? [String(failed)] : problemsIn(connect(server), quiz, sittings);
	const { memory, wal } = gauges.most;
	console.log(JSON.stringify(counts));
	console.log(`at most ${Math.round(memory)} MB of memory and ${wal.toFixed(1)} MB of WAL`);
	if (memory > MOST_MEMORY_MB) problems.push(`more memory than ${MOST_MEMORY_MB} MB`);
	if (wal > MOST_WAL_MB) problems.push(`more WAL than ${MOST_WAL_MB} MB`);
	return [...problems, ...complaints];
}

function quizIn(server: { databasePath: string }): Quiz {
	const database = connect(server);
	const find = 'select content from quiz_version where quiz_id = ?';
	const [version] = database.all<{ content: string }>(find, QUIZ.quiz);
	// Whoever has the file open spares a server that was killed the recovery that is under test.
	database.close();
	return JSON.parse(version!.content);
}

function openEmptyClass(databasePath: string) {
	const opened = openClassIn(databasePath, QUIZ);
	const database = connect({ databasePath });
	database.run('delete from attempt where id = ?', opened.attempt);
	database.close();
	return opened;
}
