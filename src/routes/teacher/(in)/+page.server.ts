import { assignmentsOf } from '$lib/server/db/assignments.ts';
import { countWords } from '$lib/article/bring/limits.ts';
import { SKILL_IDS, SKILLS } from '$lib/question/skill.ts';
import { minutesFor } from '$lib/quiz/minutes.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { aboutArticle, isPublic, libraryQuizzes, useOf } from '$lib/server/library.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const classes = await Promise.all(
		(await assignmentsOf(locals.teacher.id)).map(async ({ assignment, joined, handedIn }) => {
			const { quiz } = await versionOf(assignment.versionId);
			return { ...assignment, quiz: quiz.title, quizId: quiz.id, joined, handedIn };
		})
	);
	// The one whose answers are open to anybody is the last that a teacher should reach for.
	const quizzes = (await libraryQuizzes()).toSorted(
		(a, b) => Number(isPublic(a)) - Number(isPublic(b))
	);
	return {
		/** What is to be known of their articles, each once. */
		notices: [...new Set(quizzes.flatMap((version) => aboutArticle(version)?.notice ?? []))],
		quizzes: quizzes.map((version) => {
			const { id, quiz, article } = version;
			return {
				id,
				title: quiz.title,
				questions: quiz.questions.length,
				minutes: minutesFor({ questions: quiz.questions.length, words: countWords(article) }),
				use: useOf(version),
				skills: SKILL_IDS.filter((one) => quiz.questions.some(({ skill }) => skill === one)).map(
					(skill) => SKILLS[skill].name
				),
				isPublic: isPublic({ id }),
				lastUsed: classes.find(({ quizId }) => quizId === quiz.id)?.label ?? null
			};
		}),
		classes
	};
};
