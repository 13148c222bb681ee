import { randomUUIDv7 } from 'node:crypto';
import * as v from 'valibot';
import { isEnglish } from '../../article/bring/language.ts';
import { Marks } from '../../attribution/schema.ts';
import { wholeOf, type HalfQuestion } from '../../question/half.ts';
import { lintQuestion } from '../../question/lint/lint.ts';
import type { Finding } from '../../question/lint/rule.ts';
import type { Question } from '../../question/schema.ts';
import { candidatesOf, CLOSING_PROMPT, firstChoice, type Candidate } from '../../quiz/making.ts';
import { forgetTexts } from '../../question/lint/remembered.ts';
import { sha256 } from '../../quiz/version.ts';
import type { BroughtArticle } from '../db/brought.ts';
import { draftedQuestionsOf, saveDrafted } from '../db/drafted-questions.ts';
import { beginUnmade, makeVersion, unmadeQuiz, type TeacherQuiz } from '../db/quizzes.ts';
import { InThread } from '../article/thread.ts';
import { askedArticle, type AskedArticle } from './asked-article.ts';

/** The drafts last drawn up, by quiz and marks: a press of a button asks for them twice. */
const drawnUp = new InThread('drafts', { most: 30 });

/** A text that is deleted leaves the memory; the others are drawn up again. */
export function forgetDrafts(): void {
	drawnUp.forget();
	forgetTexts();
}

/** Who says what is found in English alone: in another language every question is the teacher's. */
function draftsFor(quizId: string, { brought, kinds, ...article }: AskedArticle) {
	const wanted = !brought || isEnglish(brought.lang);
	const { text, attributions, speakers } = article;
	const key = sha256(JSON.stringify([quizId, text, attributions, speakers, kinds, wanted]));
	const seed = parseInt(sha256(quizId).slice(0, 8), 16);
	return drawnUp.of(key, { ...article, seed }, wanted);
}

/** A quiz in the making: its article, the questions chosen for it, and what else there is. */
export async function inMaking(quiz: TeacherQuiz) {
	const article = await askedArticle(quiz);
	const { drafts, missing } = await draftsFor(quiz.id, article);
	const touched = await draftedQuestionsOf(quiz.id);
	return {
		quiz,
		article,
		drafts,
		missing,
		...candidatesOf({ drafts, touched, chosen: quiz.chosen })
	};
}
export type InMaking = Awaited<ReturnType<typeof inMaking>>;

type Begun = Pick<TeacherQuiz, 'ownerId' | 'articleId' | 'text' | 'title'>;

/** Begins a quiz on an article with the best drafts; the one that is begun already is gone on with. */
export async function beginOn(begun: Begun, now: number): Promise<string | 'too-many'> {
	const { ownerId, articleId, title } = begun;
	const unmade = await unmadeQuiz(ownerId, articleId);
	if (unmade) return unmade;
	const id = randomUUIDv7();
	const { drafts } = await draftsFor(id, await askedArticle(begun));
	const row = { id, ownerId, articleId, title, prompt: CLOSING_PROMPT };
	return beginUnmade({ ...row, chosen: firstChoice(drafts) }, now);
}

/** Begins the quiz on an article that a teacher brought; it is called as the article is. */
export function beginOnBrought(
	{ ownerId, articleId, text, title }: BroughtArticle,
	now: number
): Promise<string | 'too-many'> {
	return beginOn({ ownerId, articleId, text, title: title.slice(0, 100) }, now);
}

/** What is asked of a candidate: to be found proven or not, as it stands. */
export async function markRead(
	quiz: TeacherQuiz,
	{ question, draftedAs }: Candidate,
	{ from, read, now }: { from: number; read: boolean; now: number }
) {
	const readAt = read ? now : null;
	return saveDrafted({ quizId: quiz.id, content: question, readAt, draftedAs, from }, now);
}

/** What a question lacks, in sentences, or, of a whole one, what the linter says of it. */
function judged(half: HalfQuestion, article: AskedArticle): { lacks: string[] } | Finding[] {
	const whole = wholeOf(half);
	return 'lacks' in whole ? whole : lintQuestion(whole.question, article);
}

/** What the linter says of a question: nothing while it is only half written. */
export function findingsOn(half: HalfQuestion, article: AskedArticle): Finding[] {
	const found = judged(half, article);
	return 'lacks' in found ? [] : found;
}

/** Why a question cannot be asked yet, and what to look at again in it, in sentences. */
export function remarksOn(half: HalfQuestion, article: AskedArticle) {
	const found = judged(half, article);
	if ('lacks' in found) return { obstacles: found.lacks, warnings: [] };
	const ofLevel = (sought: Finding['level']) =>
		found.flatMap(({ level, message }) => (level === sought ? [message] : []));
	return { obstacles: ofLevel('E'), warnings: ofLevel('W') };
}

/** Why a question cannot be asked yet, in sentences; none: it can. */
export function obstaclesOf(half: HalfQuestion, article: AskedArticle): string[] {
	return remarksOn(half, article).obstacles;
}

/** Makes a version of the questions chosen; incomplete: one cannot be asked yet, or there is none. */
export async function makeQuiz(
	{ quiz, article, chosen }: InMaking,
	now: number
): Promise<{ versionId: string } | 'incomplete'> {
	const canBeAsked = ({ question }: Candidate) => obstaclesOf(question, article).length === 0;
	if (chosen.length === 0 || !chosen.every(canBeAsked)) return 'incomplete';
	// Whoever makes a quiz has read what is left in it: a correction of its marks will be told there.
	const unread = chosen.filter(({ read }) => !read);
	await Promise.all(
		unread.map((one) => markRead(quiz, one, { from: one.revision, read: true, now }))
	);
	const { attributions, speakers, kinds } = article;
	const versionId = await makeVersion(
		{
			...{ id: quiz.id, title: quiz.title, articles: [quiz.articleId] },
			questions: chosen.flatMap(({ question }): Question[] => {
				const whole = wholeOf(question);
				return 'question' in whole ? [whole.question] : [];
			}),
			prompt: quiz.prompt || CLOSING_PROMPT,
			marks: v.parse(Marks, { attributions, speakers }),
			...(kinds ? { kinds } : {})
		},
		now
	);
	return { versionId };
}
