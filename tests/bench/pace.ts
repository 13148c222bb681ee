import { setTimeout as pause } from 'node:timers/promises';
import type { ShownQuestion } from '../../src/lib/quiz/shown.ts';
import { join as joinClass } from '../support/http/class.ts';
import { textOf } from './bytes.ts';
import { Connection } from './connection.ts';
import { asked, within } from './rate.ts';
import type { Server } from './server.ts';

/** A student thinks about a question for so long, milliseconds: somewhere between. */
const [LEAST_MS, MOST_MS] = [2_000, 4_000];

/** Gives a student's next answer: how long it took, milliseconds. */
export type Seated = () => Promise<number>;

/**
 * So many students come into a class, each with a connection of their own, and load what the page with
 * its script does. Each answers one question after the other, and then again with another option.
 */
export async function seated(server: Server, code: string, count: number): Promise<Seated[]> {
	const students: Seated[] = [];
	while (students.length < count) {
		const { path, student } = await joinClass(server, code);
		const connection = new Connection(server);
		const headers = { cookie: student.cookie };
		await asked(connection, { path: path(1), headers });
		const questions = JSON.parse(
			textOf((await asked(connection, { path: path('questions'), headers })).reply)
		) as ShownQuestion[];
		let answers = 0;
		students.push(async () => {
			const { number, question } = questions[answers % questions.length]!;
			const revision = Math.floor(answers++ / questions.length);
			const picks = question.rows.map(({ id, options }) => ({
				row: id,
				option: options[revision % options.length]!.id
			}));
			const { took } = await asked(connection, {
				method: 'PUT',
				path: path(`questions/${number}`),
				headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
				body: JSON.stringify({ picks, revision, check: false })
			});
			return took;
		});
	}
	return students;
}

/** How long answers took, milliseconds: by themselves, and beside something else. */
export type Beside = { alone: number[]; beside: number[] };

const ROUNDS = 3;
const ROUND_MS = 20_000;

/** In alternating rounds students answer alone, and while something else is done until its time is over. */
export async function answersBeside(
	students: Seated[],
	work: (until: number) => Promise<unknown>
): Promise<Beside> {
	const took: Beside = { alone: [], beside: [] };
	for (let round = 0; round < ROUNDS; round++) {
		took.alone.push(...(await answers(students, performance.now() + ROUND_MS)));
		const until = performance.now() + ROUND_MS;
		const [beside] = await Promise.all([answers(students, until), work(until)]);
		took.beside.push(...beside);
	}
	return took;
}

/** Each answers at a human pace, spread from the start, as if they had been at it for a while. */
async function answers(students: Seated[], until: number): Promise<number[]> {
	const took: number[] = [];
	const sit = async (answer: Seated, index: number) => {
		await pause((index / students.length) * MOST_MS);
		while (performance.now() < until) {
			took.push(await answer());
			await pause(LEAST_MS + Math.random() * (MOST_MS - LEAST_MS));
		}
	};
	await Promise.all(students.map(sit));
	return took;
}

export const inWords = (took: number[]) =>
	`p50 ${within(0.5, took).toFixed(1)} ms, p99 ${within(0.99, took).toFixed(1)} ms`;
