import { Connection, type Sent } from './connection.ts';
import type { Teacher } from '../support/http/teacher.ts';
import { largeClassIn, rawReader, type LargeClass } from './large-class.ts';
import type { Server } from './server.ts';
import type { Line } from './table.ts';

const TIMES = 15;
const MOST_MS = 150;

/** What a teacher opens of a class after the lesson and in it, by what it is called there. */
function pagesOf({ id, versionId, student }: LargeClass): Record<string, string> {
	const at = `/teacher/class/${id}`;
	return {
		summary: `${at}/report`,
		questions: `${at}/report/questions?sort=facility`,
		'students, by points': `${at}/report/students`,
		'students, by a skill, page 5': `${at}/report/students?sort=attribution&page=5`,
		'one student': `${at}/student/${student}`,
		'for test makers': `${at}/report/test-makers`,
		'several classes': `/teacher/quiz/${versionId}/classes`,
		discuss: `${at}/discuss/1?shown`,
		'discuss, hardest first': `${at}/discuss/1?order=hardest`,
		'repair of a question': `${at}/question/1`,
		changes: `${at}/report/changes`,
		'key, to print': `${at}/key`,
		'CSV, a row a student': `${at}/scores.csv`,
		'CSV, a row an answer': `${at}/answers.csv`,
		'CSV for a gradebook': `${at}/gradebook.csv`,
		'class list': `${at}/class-list`
	};
}

type Measured = { product: Server; empty: Server; teacher: Teacher; database: string };

/** Each page of the report of a class of 1,000, beside an empty page and a bare read of its rows. */
export async function classReportLines({
	product,
	empty,
	teacher,
	database
}: Measured): Promise<Line[]> {
	const large = await largeClassIn(database, teacher);
	const raw = rawReader(database, large);
	await mend(product, large);
	const lines: Line[] = [];
	for (const [name, path] of Object.entries(pagesOf(large))) {
		const page = await timeOf(product, { path, headers: large.headers });
		const blank = await timeOf(empty, { path: '/' });
		const read = median(Array.from({ length: TIMES }, () => time(raw.read)));
		lines.push({
			what: `report of 1,000 students: ${name}`,
			product: `${page.ms.toFixed(0)} ms, ${page.cpuMs.toFixed(0)} ms CPU`,
			floor: `${blank.ms.toFixed(1)} ms + rows ${read.toFixed(0)} ms`,
			is: `${(page.ms / (blank.ms + read)).toFixed(1)} ×`,
			aim: `≤ ${MOST_MS} ms`,
			met: page.ms <= MOST_MS
		});
	}
	raw.close();
	return lines;
}

/** Everyone gets the points of the first question, as its teacher would have it. */
async function mend(product: Server, { id, headers }: LargeClass): Promise<void> {
	const connection = new Connection(product);
	const { status } = await connection.send({
		method: 'POST',
		path: `/teacher/class/${id}/question/1?/mend`,
		headers: {
			...{ ...headers, origin: product.url },
			'content-type': 'application/x-www-form-urlencoded'
		},
		body: 'what=everyone&option=&note=Bench'
	});
	connection.close();
	if (status !== 303) throw new Error(`The question is not mended: ${status}`);
}

/** The median of some requests, one after the other, from the first byte sent to the last received. */
async function timeOf(server: Server, sent: Sent): Promise<{ ms: number; cpuMs: number }> {
	const connection = new Connection(server);
	const times: number[] = [];
	// The first few make the server's code warm, as its use does.
	for (let n = 0; n < 3; n++) await connection.send(sent);
	const cpuBefore = server.cpuMs();
	for (let n = 0; n < TIMES; n++) {
		const begun = performance.now();
		const { status, body } = await connection.send(sent);
		if (status !== 200) throw new Error(`${sent.path}: ${status} ${body}`);
		times.push(performance.now() - begun);
	}
	connection.close();
	return { ms: median(times), cpuMs: (server.cpuMs() - cpuBefore) / TIMES };
}

function time(work: () => void): number {
	const begun = performance.now();
	work();
	return performance.now() - begun;
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
