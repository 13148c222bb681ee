import { expect, test } from 'vitest';
import type { Pick } from '../../src/lib/question/response.ts';
import { normalise } from '../../src/lib/question/response.ts';
import { score } from '../../src/lib/question/score.ts';
import { connect } from '../support/server/database.ts';
import { attemptRow, responsesOf } from '../support/server/stored-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { held, rightPicks, wrongPicks } from '../support/http/public-attempt.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, joinedOn, type Joined } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const STUDENTS = 30;
const CRASHES = 3;
const { questions } = CLASS_QUIZ;
const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const counts = { joins: 0, saves: 0, acknowledged: 0, resent: 0, stale: 0, reloads: 0, lost: 0 };

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Sends until there is a reply, as the page's queue does; the server may be away. */
async function persist<Reply>(send: () => Promise<Reply>): Promise<Reply> {
	for (;;) {
		try {
			return await send();
		} catch (error) {
			// Only a connection that is cut or refused; whatever else is wrong is the test's to see.
			if (!(error instanceof TypeError)) throw error;
			counts.lost++;
			await up;
		}
	}
}

/** Fulfilled while the server is up. */
let up = Promise.resolve();

let waiting: { count: number; reached: () => void } | undefined;

function acknowledge(): void {
	counts.acknowledged++;
	if (waiting && counts.acknowledged >= waiting.count) waiting.reached();
}

/** Fulfilled once so many answers were acknowledged. */
function acknowledgedAbout(count: number): Promise<void> {
	return new Promise((reached) => (waiting = { count, reached }));
}

async function crash() {
	await server.kill();
	await server.restart();
}

async function joinClass(code: string, index: number): Promise<Joined> {
	const student = new Student(server);
	const page = await student.page(`/j/${code}`);
	const name = page.fields.find((field) => field.name === 'name')!.value;
	const send = () => student.post(`/j/${code}`, new URLSearchParams({ name }));
	counts.joins++;
	const you = await send();
	// Every third lost the reply, and asks again.
	return joinedOn(student, index % 3 ? you : await send());
}

type Tab = { revisions: number[] };
/** The last picks of each question that the server has acknowledged. */
type Acknowledged = (Pick[] | undefined)[];

/** One student with two tabs: every question at least once, in any order, some again. */
async function answerAll(joined: Joined, random: () => number): Promise<Acknowledged> {
	const student = held(joined.student, joined.id);
	const tabs: Tab[] = [0, 1].map(() => ({ revisions: questions.map(() => 0) }));
	const acknowledged: Acknowledged = questions.map(() => undefined);
	const order = questions
		.flatMap((_, index) => (random() < 0.4 ? [index, index] : [index]))
		.map((index) => ({ index, at: random() }))
		.toSorted((a, b) => a.at - b.at);

	for (const { index } of order) {
		const question = questions[index]!;
		const tab = tabs[random() < 0.8 ? 0 : 1]!;
		const picks = normalise(
			question,
			random() < 0.6 ? rightPicks(question) : wrongPicks(question, Math.floor(random() * 3))
		)!;
		let sentBefore = false;
		for (;;) {
			const revision = tab.revisions[index]!;
			const send = () => student.save(index + 1, picks, revision);
			counts.saves++;
			const twice = random() < 0.15;
			const [reply, ...more] = await Promise.all((twice ? [1, 2] : [1]).map(() => persist(send)));
			for (const one of [reply!, ...more]) expect([200, 409]).toContain(one.status);
			if (random() < 0.15 || twice) counts.resent++;
			const done = [reply!, ...more].find(({ status }) => status === 200);
			const stands = (done ?? reply!).body.shown.answer;
			tab.revisions[index] = stands.revision;
			if (done) {
				acknowledged[index] = picks;
				acknowledge();
				// A resend long after is answered as before and changes nothing.
				if (random() < 0.15) {
					const again = await persist(send);
					expect([again.status, again.body.shown.answer.picks]).toEqual([200, picks]);
				}
				break;
			}
			// The other tab was faster: this one takes its answer, and the student chooses again.
			counts.stale++;
			expect(stands.picks).toEqual(acknowledged[index] ?? picks);
			expect(sentBefore).toBe(false);
			sentBefore = true;
		}
		if (random() < 0.1) {
			counts.reloads++;
			expect((await persist(() => student.page(index + 1))).status).toBe(200);
			const { body } = await persist(() => student.student.json(student.path('questions')));
			expect(body[index].answer.picks).toEqual(picks);
		}
	}
	return acknowledged;
}

test('thirty at once, three crashes: no answer that was acknowledged is lost, none is twice', async () => {
	const of = await teacher.open({ feedback: 'hand-in' });
	const begun = performance.now();
	const students = await Promise.all(
		[...Array(STUDENTS).keys()].map((index) => joinClass(of.code, index))
	);
	const joining = performance.now() - begun;
	expect(new Set(students.map(({ name }) => name)).size).toBe(STUDENTS);

	let answered = 0;
	const answering = students.map(async (student, index) => {
		const acknowledged = await answerAll(student, randomFrom(index + 1));
		answered++;
		return acknowledged;
	});
	for (let n = 1; n <= CRASHES; n++) {
		await acknowledgedAbout((n / (CRASHES + 1)) * STUDENTS * questions.length);
		expect(answered).toBeLessThan(STUDENTS);
		up = crash();
		await up;
	}
	const acknowledged = await Promise.all(answering);
	await Promise.all(students.map(({ handIn }) => persist(handIn)));

	let stored = 0;
	for (const [index, { id }] of students.entries()) {
		const rows = responsesOf(database, id);
		expect(rows).toHaveLength(questions.length);
		let points = 0;
		for (const [number, question] of questions.entries()) {
			const picks = acknowledged[index]![number]!;
			const row = rows.find(({ question_id: of }) => of === question.id)!;
			expect(JSON.parse(String(row.picks))).toEqual(picks);
			expect(row.points).toBe(score(question, picks).points);
			points += Number(row.points);
			stored++;
		}
		const attempt = attemptRow(database, id);
		expect(Number(attempt!.points)).toBeCloseTo(points, 9);
	}
	expect(database.all('select id from attempt')).toHaveLength(STUDENTS);
	expect(stored).toBe(STUDENTS * questions.length);

	await server.kill();
	expect(database.all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	expect(database.all('pragma foreign_key_check')).toEqual([]);
	console.log(`Thirty at once: joined in ${Math.round(joining)} ms, ${JSON.stringify(counts)}`);
	expect(counts.lost).toBeGreaterThan(0);
	expect(complaintsOf(server)).toEqual([]);
}, 60_000);
