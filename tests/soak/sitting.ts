import { setTimeout as pause } from 'node:timers/promises';
import { normalise, takesSeveral, type Pick } from '../../src/lib/question/response.ts';
import type { Question } from '../../src/lib/question/schema.ts';
import type { Quiz } from '../../src/lib/quiz/schema.ts';
import type { Json } from '../support/http/student.ts';
import { Steadfast } from '../support/http/steadfast.ts';

export type Counts = Record<
	'sittings' | 'answers' | 'resent' | 'stale' | 'reloads' | 'lost',
	number
> & {
	/** How many reloads showed for a moment what stood before; where it is not counted, none may. */
	behind?: number;
};

/** For how long a reload may be behind: a leader just elected carries out what its log has. */
const BEHIND_MS = 1_000;

/** What a student was told is stored: the newest picks of each question, and their revision. */
export type Sitting = {
	attempt: string;
	answers: Map<string, { picks: Pick[]; revision: number }>;
};

const chance = (share: number) => Math.random() < share;
const oneOf = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)]!;

/** One student from the join page to the result, with double clicks, resends, reloads and two tabs. */
export async function sit(
	server: { url: string },
	code: string,
	quiz: Quiz,
	counts: Counts
): Promise<Sitting> {
	const student = new Steadfast(server);
	// Thousands of students sit behind many addresses.
	student.always['x-forwarded-for'] = [10, ...crypto.getRandomValues(new Uint8Array(3))].join('.');
	const attempt = await join(student, code);
	const path = (rest: string | number) => `/attempt/${attempt}/${rest}`;
	const answers: Sitting['answers'] = new Map();
	const turns = quiz.questions.flatMap((_, index) => (chance(0.7) ? [index, index] : [index]));

	for (const index of turns.sort(() => Math.random() - 0.5)) {
		const question = quiz.questions[index]!;
		const stands = answers.get(question.id) ?? { picks: [], revision: 0 };
		const picks = someOtherPicks(question, stands.picks);
		const put = (picks: Pick[], revision: number) =>
			student.put(path(`questions/${index + 1}`), { picks, revision, check: false });

		const clicks = chance(0.1) ? 2 : 1;
		const replies = await Promise.all(
			Array.from({ length: clicks }, () => put(picks, stands.revision))
		);
		// The same from the same revision changes nothing, however often and however late it comes.
		if (chance(0.1)) replies.push(await put(picks, stands.revision));
		const revision = stands.revision + 1;
		for (const reply of replies) expectSaved(reply, picks, revision);
		answers.set(question.id, { picks, revision });
		counts.answers++;
		counts.resent += replies.length - 1;

		if (chance(0.05)) {
			// Another tab, which does not know of this answer, must not push it out.
			const { status, body } = await put(someOtherPicks(question, picks), stands.revision);
			const kept = JSON.stringify(body.shown?.answer.picks) === JSON.stringify(picks);
			if (status !== 409 || !kept) throw new Error(`stale: ${status} ${JSON.stringify(body)}`);
			counts.stale++;
		}
		if (chance(0.05)) {
			const until = performance.now() + BEHIND_MS;
			let wrong = await differing(student, path('questions'), answers);
			if (wrong && counts.behind !== undefined) counts.behind++;
			while (wrong && counts.behind !== undefined && performance.now() < until) {
				await pause(50);
				wrong = await differing(student, path('questions'), answers);
			}
			if (wrong) throw new Error(`reloaded: ${wrong}`);
			counts.reloads++;
		}
	}
	await handIn(student, path('hand-in'));
	counts.sittings++;
	counts.lost += student.lost;
	return { attempt, answers };
}

/** The first answer that is another than the student was told; undefined: none is. */
async function differing(student: Steadfast, path: string, answers: Sitting['answers']) {
	const { body } = await student.json(path);
	for (const { question, answer } of body) {
		const known = answers.get(question.id) ?? { picks: [], revision: 0 };
		const same = JSON.stringify(answer.picks) === JSON.stringify(known.picks);
		if (!same) return JSON.stringify({ answer, known });
	}
}

async function join(student: Steadfast, code: string): Promise<string> {
	let page = await student.page(`/j/${code}`);
	while (!page.path.endsWith('/you')) {
		const button = page.forms.flatMap(({ buttons }) => buttons)[0];
		if (!button) throw new Error(`No way in on ${page.path}: ${page.text}`);
		// Somebody may have taken the name meanwhile; then the page offers another.
		page = await student.submit(page, button.words);
	}
	return page.path.split('/')[2]!;
}

async function handIn(student: Steadfast, path: string): Promise<void> {
	const page = await student.submit(await student.page(path), 'Hand in');
	if (!page.heading.startsWith('Your result')) throw new Error(`${page.path}: ${page.text}`);
}

function expectSaved({ status, body }: Json, picks: Pick[], revision: number): void {
	const answer = body.shown?.answer;
	const same =
		answer?.revision === revision && JSON.stringify(answer.picks) === JSON.stringify(picks);
	if (status !== 200 || !same) throw new Error(`not saved: ${status} ${JSON.stringify(body)}`);
}

/** A change: one option a row, or any number of them, and never what stands. */
function someOtherPicks(question: Question, standing: Pick[]): Pick[] {
	for (;;) {
		const drawn = question.rows.flatMap(({ id, options }) =>
			takesSeveral(question)
				? options.filter(() => chance(0.5)).map((option) => ({ row: id, option: option.id }))
				: [{ row: id, option: oneOf(options).id }]
		);
		const picks = normalise(question, drawn) ?? [];
		if (picks.length > 0 && JSON.stringify(picks) !== JSON.stringify(standing)) return picks;
	}
}
