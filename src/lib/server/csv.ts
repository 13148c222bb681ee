import { answersCsv, fileName, gradebookCsv, scoresCsv } from '../export/csv.ts';
import { stamp } from '../export/stamp.ts';
import type { ClassPapers } from '../report/counted.ts';
import { scoreTable, sortRows } from '../report/scores.ts';
import { studentsOf } from '../report/students.ts';
import type { Assignment } from './db/assignments.ts';
import { classPapers, type WholePapers } from './report.ts';

/** In the time zone of the server, whose clock the school knows. */
const stampHere = (time: number) => stamp(time, -new Date(time).getTimezoneOffset());

/** A row a student, a row an answer, or a name and a score. */
const BODY = {
	scores: (papers: WholePapers) => {
		const times = new Map(papers.papers.map(({ attempt }) => [attempt.id, attempt]));
		const { skills, students } = studentsOf(papers);
		const of = new Map(students.map((student) => [student.id, student.skills]));
		return scoresCsv(byName(papers), times, stampHere, { heads: skills, of });
	},
	answers: ({ quiz, papers }: WholePapers) => answersCsv(quiz, papers, stampHere),
	gradebook: (papers: WholePapers) =>
		gradebookCsv(byName(papers), { title: papers.quiz.title, max: maximumOf(papers) })
};

function byName({ quiz, papers }: WholePapers) {
	const table = scoreTable(quiz, papers);
	return { ...table, rows: sortRows(table.rows, 'name') };
}

/** The points that the quiz can give in this class, after what was repaired. */
export function maximumOf(papers: ClassPapers): number {
	return studentsOf(papers).questions.reduce((sum, { max }) => sum + max, 0);
}

export async function csvResponse(
	assignment: Assignment,
	what: keyof typeof BODY
): Promise<Response> {
	const papers = await classPapers(assignment);
	const day = stampHere(assignment.openedAt).slice(0, 10);
	const name = fileName({ day, label: assignment.label, quiz: papers.quiz.id, what });
	return new Response(BODY[what](papers), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}
