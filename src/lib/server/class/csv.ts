import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { answerLines, fileName, scoreLines } from '../../export/csv.ts';
import { csvParts, DIALECTS, type Dialect } from '../../export/format.ts';
import { GRADEBOOKS, isGradebook, type Gradebook } from '../../export/gradebook.ts';
import { stamp } from '../../export/stamp.ts';
import { pointsOf } from '../../report/classes.ts';
import { byName } from '../../report/by-name.ts';
import { studentsOf } from '../../report/students.ts';
import type { Assignment } from '../db/assignments.ts';
import { answeredInParts, attemptsOf } from '../db/answered-attempts.ts';
import { quizOf } from '../db/repairs.ts';
import { versionOf } from '../db/versions.ts';
import { asCounted, classAnswers } from './report.ts';

const DialectName = v.picklist(['comma', 'semicolon'] satisfies (keyof typeof DIALECTS)[]);

/** In the time zone of the server, whose clock the school knows. */
const stampHere = (time: number) => stamp(time, -new Date(time).getTimezoneOffset());

/** A row a student, a row an answer, or a name and a score: lines, some at a time. */
const LINES = {
	async *scores(assignment: Assignment, dialect: Dialect) {
		const { quiz, attempts } = await classAnswers(assignment);
		const times = new Map(attempts.map(({ attempt }) => [attempt.id, attempt]));
		const report = studentsOf({ quiz, attempts });
		yield scoreLines({ ...report, students: byName(report.students) }, times, stampHere, dialect);
	},
	async *answers({ id, versionId }: Assignment, dialect: Dialect) {
		const quiz = asCounted(await quizOf({ versionId, assignmentId: id }));
		const writer = answerLines(quiz, stampHere, dialect);
		let lines = [writer.head];
		for await (const attempts of answeredInParts(id)) {
			yield [...lines, ...writer.of(attempts)];
			lines = [];
		}
		yield lines;
	},
	async *gradebook({ id, versionId }: Assignment, dialect: Dialect, gradebook: Gradebook) {
		const quiz = await quizOf({ versionId, assignmentId: id });
		const rows = (await attemptsOf(id)).map(({ name, points }) => ({ name: name ?? '', points }));
		const { lines } = GRADEBOOKS[gradebook];
		yield lines(byName(rows), { title: quiz.title, max: pointsOf(quiz) }, dialect);
	}
};

/** For the gradebook that the address names: any, or one with columns of its own. */
export function gradebookResponse(assignment: Assignment, url: URL): Promise<Response> {
	const asked = url.searchParams.get('for') ?? 'any';
	if (!isGradebook(asked))
		error(400, `There is no such gradebook. These are: ${Object.keys(GRADEBOOKS).join(', ')}.`);
	return csvResponse(assignment, 'gradebook', url, asked);
}

/** @param url its `dialect` says for which spreadsheets the file is */
export async function csvResponse(
	assignment: Assignment,
	what: keyof typeof LINES,
	url: URL,
	gradebook: Gradebook = 'any'
): Promise<Response> {
	const named = v.safeParse(DialectName, url.searchParams.get('dialect') ?? 'comma');
	if (!named.success) error(400, 'There is no such kind of CSV file: comma or semicolon.');
	const dialect = DIALECTS[named.output];
	const { quiz } = await versionOf(assignment.versionId);
	const day = stampHere(assignment.openedAt).slice(0, 10);
	const ending = gradebook === 'any' ? what : `${what}-${gradebook}`;
	const name = fileName({ day, label: assignment.label, quiz: quiz.id, what: ending, dialect });
	const parts = csvParts(LINES[what](assignment, dialect, gradebook));
	// What cannot be read is refused, not begun.
	const first = await parts.next();
	return new Response(streamOf(first, parts), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}

type Part = IteratorResult<string, void>;

/** Written as it is read, when who reads it is ready for more. */
function streamOf(first: Part, rest: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let part: Part | null = first;
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = part ?? (await rest.next());
			part = null;
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await rest.return();
		}
	});
}
