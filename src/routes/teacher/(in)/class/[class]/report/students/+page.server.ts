import { SKILL_IDS } from '$lib/question/skill.ts';
import { facility } from '$lib/report/statistics/index.ts';
import {
	sortStudents,
	studentsOf,
	type StudentOrder,
	type StudentsReport
} from '$lib/report/students.ts';
import { classAnswers } from '$lib/server/class/report.ts';
import type { PageServerLoad } from './$types';

/** So many rows that a page stays quick to read and to send. */
const A_PAGE = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const report = studentsOf(await classAnswers(locals.assignment));
	const asked = url.searchParams.get('sort') ?? '';
	const order = orderIn(asked, report.questions.length);
	const sorted = sortStudents(report.students, order ?? 'points');
	const pages = Math.max(1, Math.ceil(sorted.length / A_PAGE));
	const page = Math.min(pages, Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1));
	const first = (page - 1) * A_PAGE;
	const hidden = url.searchParams.get('names') === 'hidden';
	return {
		sort: order ? asked : 'points',
		hidden,
		/** Numbers of a list are all that names can be joined to. */
		hasNumbers: locals.assignment.naming === 'register',
		page,
		pages,
		joined: sorted.length,
		handedIn: report.handedIn,
		questions: report.questions.map((question, index) => ({
			...question,
			share: shareRight(report, index)
		})),
		skills: report.skills.map(({ skill, name, share }) => ({ skill, name, share })),
		rows: sorted.slice(first, first + A_PAGE).map((student, index) => ({
			id: student.id,
			// Hidden names do not reach the page at all.
			name: hidden ? `Student ${first + index + 1}` : student.name,
			handedIn: student.handedIn,
			points: student.points,
			max: student.max,
			cells: student.cells,
			skills: new Map(
				student.skills.map(({ skill, earned, possible }) => [skill, { earned, possible }])
			)
		}))
	};
};

function shareRight({ students, questions }: StudentsReport, index: number): number | null {
	const done = students.filter(({ handedIn }) => handedIn);
	return facility(
		done.map(({ cells }) => cells[index]?.points ?? 0),
		questions[index]?.max ?? 0
	);
}

function orderIn(asked: string, questions: number): StudentOrder | null {
	if (asked === 'name' || asked === 'points') return asked;
	const skill = SKILL_IDS.find((one) => one === asked);
	if (skill) return { skill };
	const question = Number(asked);
	const known = Number.isInteger(question) && question >= 1 && question <= questions;
	return known ? { question } : null;
}
