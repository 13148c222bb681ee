import { answersCsv, fileName, scoresCsv } from '../export/csv.ts';
import { stamp } from '../export/stamp.ts';
import { scoreTable, sortRows } from '../report/scores.ts';
import { papersOf, type Assignment } from './db/assignments.ts';
import { quizOf } from './db/repairs.ts';

/** In the time zone of the server, whose clock the school knows. */
const stampHere = (time: number) => stamp(time, -new Date(time).getTimezoneOffset());

/** A class as a CSV file: a row a student (`scores`) or a row an answer (`answers`). */
export async function csvResponse(
	{ id, versionId, label, openedAt }: Assignment,
	what: 'scores' | 'answers'
): Promise<Response> {
	const quiz = await quizOf({ versionId, assignmentId: id });
	const papers = await papersOf(id);
	const table = scoreTable(quiz, papers);
	const times = new Map(papers.map(({ attempt }) => [attempt.id, attempt]));
	const body =
		what === 'scores'
			? scoresCsv({ ...table, rows: sortRows(table.rows, 'name') }, times, stampHere)
			: answersCsv(quiz, papers, stampHere);
	const day = stampHere(openedAt).slice(0, 10);
	const name = fileName({ day, label, quiz: quiz.id, what });
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}
