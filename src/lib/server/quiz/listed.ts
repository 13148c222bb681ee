import { countWords } from '../../article/bring/limits.ts';
import { LIBRARY } from '../../library/index.ts';
import { SKILLS } from '../../question/skill.ts';
import { skillsOf } from '../../quiz/making.ts';
import { minutesFor } from '../../quiz/minutes.ts';
import { offeredTo, quizzesOf } from '../db/quizzes.ts';
import { versionOf, type Version } from '../db/versions.ts';
import { isOpenToAll, isPublic, libraryQuizzes, useOf } from '../library.ts';

/** A made quiz as the teacher's first page lists it. */
export type QuizInList = ReturnType<typeof inList>;

type Standing = {
	/** The quiz in the making that it comes from, where it is the teacher's own. */
	draft?: string;
	/** Which colleague offers it. */
	by?: string;
	archived?: boolean;
};

function inList(version: Version, lastUsed: string | null, standing: Standing = {}) {
	const { id, quiz, article } = version;
	return {
		...{ id, title: quiz.title, use: useOf(version), open: isOpenToAll(version), lastUsed },
		questions: quiz.questions.length,
		minutes: minutesFor({ questions: quiz.questions.length, words: countWords(article) }),
		skills: skillsOf(quiz.questions).map((skill) => SKILLS[skill].name),
		draft: standing.draft ?? null,
		by: standing.by ?? null,
		archived: standing.archived ?? false
	};
}

/** By the id of the quiz, whatever its version: the class that had it last; classes newest first. */
export type LastUsed = (quizId: string) => string | null;

/** What ships, an article at a time: its title, what is to be known of it, and its quizzes. */
export async function listedLibrary(lastUsed: LastUsed) {
	// The one whose answers are open to anybody is the last that a teacher should reach for.
	const quizzes = (await libraryQuizzes()).toSorted(
		(a, b) => Number(isPublic(a)) - Number(isPublic(b))
	);
	return LIBRARY.map(({ text, title, notice }) => ({
		...{ title, notice },
		quizzes: quizzes
			.filter(({ article }) => article === text)
			.map((version) => inList(version, lastUsed(version.quiz.id)))
	}));
}

/** A teacher's own, made and in the making, archived ones last. */
export async function listedOwn(ownerId: string, lastUsed: LastUsed) {
	const rows = (await quizzesOf(ownerId)).toSorted(
		(a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null)
	);
	const made = [];
	const unmade = [];
	for (const { id, title, versionId, archivedAt } of rows) {
		const archived = archivedAt !== null;
		if (versionId === null) unmade.push({ id, title, archived });
		else made.push(inList(await versionOf(versionId), lastUsed(id), { draft: id, archived }));
	}
	return { made, unmade };
}

export async function listedOffered(teacherId: string): Promise<QuizInList[]> {
	const offered = await offeredTo(teacherId);
	return Promise.all(
		offered.map(async ({ versionId, by }) => inList(await versionOf(versionId), null, { by }))
	);
}
