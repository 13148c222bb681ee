import { fail, redirect } from '@sveltejs/kit';
import type { HalfQuestion } from '$lib/question/half.ts';
import { VIEWS } from '$lib/question/schema.ts';
import { SKILL_IDS } from '$lib/question/skill.ts';
import { askedAbout, moved, nextBest, skillsOf, type Candidate } from '$lib/quiz/making.ts';
import { givingAway } from '$lib/quiz/giving-away.ts';
import { doubtfulAmong } from '$lib/server/article/cast.ts';
import { voicesOf } from '$lib/report/voices.ts';
import { saveDrafted } from '$lib/server/db/drafted-questions.ts';
import { changeQuiz, chooseQuestions } from '$lib/server/db/quizzes.ts';
import {
	inMaking,
	makeQuiz,
	markRead,
	obstaclesOf,
	remarksOn,
	type InMaking
} from '$lib/server/quiz/making.ts';
import { askedArticle } from '$lib/server/quiz/asked-article.ts';
import { blankQuestion } from '$lib/server/quiz/own-question.ts';
import { SAVE_REFUSALS } from '$lib/server/quiz/refusals.ts';
import { shownCandidate } from '$lib/server/quiz/shown-candidate.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import { newToken } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

/** A button on the long scroll changes its question, and nothing else moves. */
export const csr = true;

export const load: PageServerLoad = async ({ locals: { quiz }, url }) => {
	const { article, drafts, missing, chosen, more } = await inMaking(quiz);
	const { text, blocks, attributions, speakers, brought } = article;
	const voices = voicesOf({ text, blocks, attributions: [...attributions], speakers });
	// The names of what ships were looked at.
	const doubtful = brought ? doubtfulAmong(voices.speakers.map(({ name }) => name)) : [];
	const asked = chosen.map(({ question }) => question);
	const about = askedAbout(asked, attributions);
	const shown = (one: Candidate) => {
		// A draft that nobody touched is one that the linter has nothing against.
		const { obstacles, warnings } =
			one.revision === 0 ? { obstacles: [], warnings: [] } : remarksOn(one.question, article);
		return {
			...shownCandidate({ ...one, read: one.read && obstacles.length === 0 }, article),
			...{ obstacles, warnings },
			away: givingAway(one.question, asked),
			/** Whom it offers as an answer, and what is doubtful about them. */
			doubts: doubtful.filter(({ name }) => offers(one.question, name))
		};
	};
	return {
		...{ id: quiz.id, title: quiz.title, prompt: quiz.prompt, made: quiz.versionId },
		article: brought && { id: brought.id, title: brought.title, lang: brought.lang },
		...{ blocks, voices },
		doubtful: doubtful.map(({ name }) => name),
		counts: voices.speakers.map((voice) => ({ voice, asked: about.get(voice.id) ?? 0 })),
		skills: skillsOf(asked),
		drafted: drafts.length > 0,
		/** Skills that no draft asks for, each with the reason why. */
		missing,
		chosen: chosen.map(shown),
		more: more.map(shown),
		/** Without script the list of the others is open where the address says so. */
		listOpen: chosen.length === 0 || url.searchParams.has('more'),
		token: newToken()
	};
};

/** Whether somebody is one of the answers, with or without an article before the name. */
const offers = ({ rows }: HalfQuestion, name: string) =>
	rows.some(({ options }) => options.some(({ text }) => plain(text) === plain(name)));
const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /, '');

type Event = Parameters<Actions[string]>[0];

/** One question of the quiz, by a button beside it; comes back to where it stands. */
async function onQuestion(event: Event) {
	const { quiz } = event.locals;
	const form = await formOf(event.request);
	const field = (name: string) => String(form?.get(name) ?? '');
	const making = await inMaking(quiz);
	const here = [...making.chosen, ...making.more].find(
		({ question }) => question.id === field('question')
	);
	// A name that every object has is none of these.
	const act = Object.hasOwn(ACTS, field('do')) ? ACTS[field('do')] : undefined;
	if (!here || !act) return fail(400, { message: NO_FORM });
	const answer = await act(making, here, Number(field('revision')) || 0);
	if ('refused' in answer) {
		const { status, message } = SAVE_REFUSALS[answer.refused];
		return fail(status, { refused: { message, question: here.question.id } });
	}
	const { next = here.question.id, list = false } = answer;
	redirect(303, `/teacher/draft/${quiz.id}${list ? '?more' : ''}#${next ? `q-${next}` : 'more'}`);
}

type Refusal = keyof typeof SAVE_REFUSALS;
/** The question to go on with where it is another, null where none is left; among the others, or not. */
type Answer = { refused: Refusal } | { next?: string | null; list?: boolean };
/** What a button does. */
type Act = (making: InMaking, here: Candidate, from: number) => Promise<Answer>;

const ACTS: Record<string, Act | undefined> = {
	yes: (making, here, from) => {
		const incomplete = obstaclesOf(here.question, making.article).length > 0;
		return incomplete ? refused('incomplete') : found(making, here, { from, read: true });
	},
	unread: (making, here, from) => found(making, here, { from, read: false }),
	/** Whoever takes a question in has just read it. The next of the others has its place. */
	in: async (making, here, from) => {
		const { quiz, article, more } = making;
		const { id } = here.question;
		const at = more.findIndex((one) => one.question.id === id);
		const next = (more[at + 1] ?? more[at - 1])?.question.id ?? null;
		if (at === -1) return { list: true };
		const read = obstaclesOf(here.question, article).length === 0;
		const answer = await found(making, here, { from, read });
		if ('refused' in answer) return answer;
		return chosenAs(quiz, [...without(quiz.chosen, id), id], { next, list: true });
	},
	out: async (making, here) => {
		const { quiz, chosen } = making;
		const { id } = here.question;
		const at = chosen.findIndex(({ question }) => question.id === id);
		const next = (chosen[at + 1] ?? chosen[at - 1])?.question.id ?? null;
		const answer = await putAway(making, here);
		return 'refused' in answer ? answer : chosenAs(quiz, without(quiz.chosen, id), { next });
	},
	up: ({ quiz }, { question }) => chosenAs(quiz, moved(quiz.chosen, question.id, -1)),
	down: ({ quiz }, { question }) => chosenAs(quiz, moved(quiz.chosen, question.id, 1)),
	another: async (making, here) => {
		const { quiz, chosen, more, article } = making;
		const { id, skill } = here.question;
		const kept = chosen.map(({ question }) => question).filter((one) => one.id !== id);
		const next = nextBest(skill, more, kept, article)?.question.id;
		if (!quiz.chosen.includes(id)) return {};
		if (next === undefined) return { refused: 'none-left' };
		const answer = await putAway(making, here);
		if ('refused' in answer) return answer;
		const now = quiz.chosen.map((one) => (one === id ? next : one));
		return chosenAs(quiz, now, { next });
	}
};

const refused = (why: Refusal) => Promise.resolve({ refused: why });

/** What is put away waits last among the others, whatever another page says of it. */
const putAway = (making: InMaking, here: Candidate) =>
	found(making, here, { from: here.revision, read: false });

/** Stores that a question was read and found right, or that it was not. */
async function found(
	{ quiz }: InMaking,
	here: Candidate,
	{ from, read }: { from: number; read: boolean }
): Promise<Answer> {
	const answer = await markRead(quiz, here, { from, read, now: Date.now() });
	return answer === 'saved' ? {} : { refused: answer };
}

const without = (chosen: readonly string[], id: string) => chosen.filter((one) => one !== id);

async function chosenAs(
	quiz: InMaking['quiz'],
	now: readonly string[],
	then: Answer = {}
): Promise<Answer> {
	return (await chooseQuestions(quiz.id, { was: quiz.chosen, now })) ? then : { refused: 'stale' };
}

export const actions: Actions = {
	question: (event) => onQuestion(event),
	own: async ({ request, locals: { quiz } }) => {
		const form = await formOf(request);
		const field = (name: string) => String(form?.get(name) ?? '');
		const skill = SKILL_IDS.find((id) => id === field('skill'));
		const view = VIEWS.find((id) => id === field('view'));
		if (!skill || !view || !/^[\w-]{32}$/.test(field('token')))
			return fail(400, { message: NO_FORM });
		const { speakers, attributions } = await askedArticle(quiz);
		const names = speakers
			.filter(({ id }) => attributions.some(({ speaker }) => speaker === id))
			.map(({ name }) => name);
		const content = blankQuestion({ skill, view, names }, field('token'));
		const change = { quizId: quiz.id, content, readAt: null, draftedAs: null, from: 0 };
		const answer = await saveDrafted(change, Date.now());
		if (answer === 'too-large') return fail(413, { message: SAVE_REFUSALS[answer].message });
		if (!quiz.chosen.includes(content.id)) await chosenAs(quiz, [...quiz.chosen, content.id]);
		redirect(303, `/teacher/draft/${quiz.id}/question/${content.id}`);
	},
	about: async ({ request, locals: { quiz } }) => {
		const form = await formOf(request);
		const title = String(form?.get('title') ?? '').trim();
		const prompt = String(form?.get('prompt') ?? '').trim();
		if (title === '' || title.length > 100 || prompt.length > 300)
			return fail(400, { message: ABOUT });
		await changeQuiz(quiz.id, { title, prompt });
		redirect(303, `/teacher/draft/${quiz.id}#about`);
	},
	make: async ({ locals: { quiz } }) => {
		const made = await makeQuiz(await inMaking(quiz), Date.now());
		if (made !== 'incomplete') redirect(303, `/teacher/quiz/${made.versionId}/open?made`);
		// What stands in the way is said beside each question, and listed where this was pressed.
		return fail(409, { unmade: true });
	}
};

const ABOUT =
	'A quiz needs a title of at most 100 letters, and its closing prompt has at most 300.';
