import { error, fail, redirect } from '@sveltejs/kit';
import { missingSkills } from '$lib/question/draft/missing.ts';
import { VIEWS } from '$lib/question/schema.ts';
import { SKILL_IDS } from '$lib/question/skill.ts';
import { askedAbout, moved, nextBest, skillsOf, type Candidate } from '$lib/quiz/making.ts';
import { voicesOf } from '$lib/report/voices.ts';
import { saveDrafted } from '$lib/server/db/drafted-questions.ts';
import { changeQuiz, chooseQuestions } from '$lib/server/db/quizzes.ts';
import {
	findingsOn,
	inMaking,
	makeQuiz,
	markRead,
	type InMaking
} from '$lib/server/quiz/making.ts';
import { blankQuestion } from '$lib/server/quiz/own-question.ts';
import { SAVE_REFUSALS } from '$lib/server/quiz/refusals.ts';
import { shownCandidate } from '$lib/server/quiz/shown-candidate.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import { newToken } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { quiz } }) => {
	const { article, drafts, chosen, more } = await inMaking(quiz);
	const { text, blocks, attributions, speakers, brought } = article;
	const voices = voicesOf({ text, blocks, attributions: [...attributions], speakers });
	const about = askedAbout(
		chosen.map(({ question }) => question),
		attributions
	);
	const shown = (one: Candidate) => ({
		...shownCandidate(one, blocks),
		// A draft that nobody touched is one that the linter has nothing against.
		findings: one.revision === 0 ? [] : findingsOn(one.question, article)
	});
	return {
		...{ id: quiz.id, title: quiz.title, prompt: quiz.prompt, made: quiz.versionId },
		article: brought && { id: brought.id, title: brought.title, lang: brought.lang },
		...{ blocks, voices },
		counts: voices.speakers.map((voice) => ({ voice, asked: about.get(voice.id) ?? 0 })),
		skills: skillsOf(chosen.map(({ question }) => question)),
		moreSkills: skillsOf(more.map(({ question }) => question)),
		/** Skills that no draft asks for, each with the reason why. */
		missing: missingSkills({ ...article, seed: 0 }, drafts),
		chosen: chosen.map(shown),
		more: more.map(shown),
		token: newToken()
	};
};

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
	if (answer !== 'saved' && answer in SAVE_REFUSALS) {
		const { status, message } = SAVE_REFUSALS[answer as keyof typeof SAVE_REFUSALS];
		return fail(status, { message });
	}
	redirect(303, `/teacher/draft/${quiz.id}#q-${answer === 'saved' ? here.question.id : answer}`);
}

/** What a button does; answers “saved”, a refusal, or the question to go on with. */
type Act = (making: InMaking, here: Candidate, from: number) => Promise<string>;

const ACTS: Record<string, Act | undefined> = {
	yes: ({ quiz }, here, from) => markRead(quiz, here, { from, read: true, now: Date.now() }),
	unread: ({ quiz }, here, from) => markRead(quiz, here, { from, read: false, now: Date.now() }),
	in: ({ quiz }, { question }) =>
		chosenAs(quiz, [...without(quiz.chosen, question.id), question.id]),
	out: async ({ quiz, chosen }, { question }) => {
		const at = chosen.findIndex((one) => one.question.id === question.id);
		const next = chosen[at + 1] ?? chosen[at - 1];
		const answer = await chosenAs(quiz, without(quiz.chosen, question.id));
		return answer === 'saved' ? (next?.question.id ?? 'more') : answer;
	},
	up: ({ quiz }, { question }) => chosenAs(quiz, moved(quiz.chosen, question.id, -1)),
	down: ({ quiz }, { question }) => chosenAs(quiz, moved(quiz.chosen, question.id, 1)),
	another: async ({ quiz, chosen, more, article }, { question }) => {
		const kept = chosen.map((one) => one.question).filter(({ id }) => id !== question.id);
		const next = nextBest(question.skill, more, kept, article);
		if (!next) return 'none-left';
		const now = quiz.chosen.map((id) => (id === question.id ? next.question.id : id));
		const answer = await chosenAs(quiz, now);
		return answer === 'saved' ? next.question.id : answer;
	}
};

const without = (chosen: readonly string[], id: string) => chosen.filter((one) => one !== id);

async function chosenAs(quiz: InMaking['quiz'], now: readonly string[]): Promise<string> {
	return (await chooseQuestions(quiz.id, { was: quiz.chosen, now })) ? 'saved' : 'stale';
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
		const content = blankQuestion({ skill, view }, field('token'));
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
		if ('versionId' in made) redirect(303, `/teacher/quiz/${made.versionId}/open`);
		if (made.obstacles.length === 0) error(409, 'A quiz needs a question: take one in first.');
		return fail(409, { obstacles: made.obstacles });
	}
};

const ABOUT =
	'A quiz needs a title of at most 100 letters, and its closing prompt has at most 300.';
