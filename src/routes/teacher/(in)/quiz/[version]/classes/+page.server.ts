import { SKILLS, SKILL_IDS } from '$lib/question/skill.ts';
import { classLine } from '$lib/report/classes.ts';
import { assignmentsOf } from '$lib/server/db/assignments.ts';
import { earnedOf } from '$lib/server/db/answered-attempts.ts';
import { quizOf } from '$lib/server/db/repairs.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { version, teacher } = locals;
	const classes = await Promise.all(
		(await assignmentsOf(teacher.id)).map(async ({ assignment, joined, handedIn }) => {
			const { quiz } = await versionOf(assignment.versionId);
			// An edit makes another version of the same quiz.
			if (quiz.id !== version.quiz.id) return [];
			const { id, versionId, label, openedAt } = assignment;
			const line = classLine(
				await quizOf({ versionId, assignmentId: id }),
				await earnedOf(id),
				handedIn
			);
			return { id, label, openedAt, joined, handedIn, earlier: versionId !== version.id, ...line };
		})
	);
	const shown = classes.flat();
	const asked = new Set(version.quiz.questions.map(({ skill }) => skill));
	for (const { skills } of shown) for (const skill of skills.keys()) asked.add(skill);
	return {
		title: version.quiz.title,
		skills: SKILL_IDS.filter((skill) => asked.has(skill)).map((skill) => ({
			skill,
			...SKILLS[skill]
		})),
		classes: shown
	};
};
