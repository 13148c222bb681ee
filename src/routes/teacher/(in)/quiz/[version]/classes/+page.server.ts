import { SKILLS, SKILL_IDS } from '$lib/question/skill.ts';
import { summaryOf } from '$lib/report/summary.ts';
import { assignmentsOf } from '$lib/server/db/assignments.ts';
import { classPapers } from '$lib/server/report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { version, teacher } = locals;
	const classes = (await assignmentsOf(teacher.id)).filter(
		({ assignment }) => assignment.versionId === version.id
	);
	const asked = new Set(version.quiz.questions.map(({ skill }) => skill));
	return {
		title: version.quiz.title,
		skills: SKILL_IDS.filter((skill) => asked.has(skill)).map((skill) => ({
			skill,
			...SKILLS[skill]
		})),
		classes: await Promise.all(
			classes.map(async ({ assignment }) => {
				const { joined, students, points, max, skills } = summaryOf(await classPapers(assignment));
				return {
					id: assignment.id,
					label: assignment.label,
					openedAt: assignment.openedAt,
					joined,
					students,
					mean: points?.mean ?? null,
					max,
					skills: new Map(skills.map(({ skill, share }) => [skill, share]))
				};
			})
		)
	};
};
