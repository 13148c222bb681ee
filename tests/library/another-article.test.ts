import { render } from 'svelte/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Component } from 'svelte';
import { FOOTBRIDGE } from './footbridge.ts';

// The whole product as it is where nothing but this article ships.
vi.mock('../../src/lib/library/index.ts', () => {
	const LIBRARY_QUIZZES = FOOTBRIDGE.quizzes.map(({ quiz }) => quiz);
	const [id] = LIBRARY_QUIZZES[0]!.articles;
	return {
		LIBRARY: [FOOTBRIDGE],
		LIBRARY_QUIZZES,
		PUBLIC_QUIZ: LIBRARY_QUIZZES[0],
		libraryArticle: (asked: string) => (asked === id ? FOOTBRIDGE : null)
	};
});
vi.mock('$app/state', () => ({
	page: {
		...{ url: new URL('http://localhost/'), state: {}, data: { reading: {} } },
		params: { class: 'class', attempt: 'a' }
	}
}));

/** Words of the article that ships, which must be nowhere here. */
const FOREIGN = /war\b|nuclear|Ukrain|Russia|NATO|Blinken|Kremlin|sham\b|annex/i;
const [{ quiz }] = FOOTBRIDGE.quizzes as [(typeof FOOTBRIDGE.quizzes)[0]];

const library = await import('../../src/lib/server/library.ts');
const { versionOf } = await import('../../src/lib/server/db/versions.ts');
const { marksOf } = await import('../../src/lib/server/marks.ts');
const { database } = await import('../../src/lib/server/db/connection.ts');
const { account, throwAwayDatabase } = await import('../../src/lib/server/db/throw-away.ts');
const { teacher } = await import('../../src/lib/server/db/schema.ts');
const assignments = await import('../../src/lib/server/db/assignments.ts');
const { attemptHeldBy } = await import('../../src/lib/server/db/attempt-sessions.ts');
const { joinAssignment } = await import('../../src/lib/server/db/attempts.ts');
const { answerQuestion } = await import('../../src/lib/server/attempt/answer.ts');
const { endAttempt } = await import('../../src/lib/server/class/closing.ts');

afterAll(() => void vi.resetModules());
throwAwayDatabase({ each: false });

const cookies = { get: () => undefined, getAll: () => [], set: () => {}, delete: () => {} };
let locals: Record<string, unknown>;
const NOW = Date.now();

beforeAll(async () => {
	await library.keepLibrary(NOW);
	database().insert(teacher).values(account('t')).run();
	const version = await library.publicQuiz();
	const settings = { feedback: 'hand-in', naming: 'typed', label: '7C', code: 'K7M4PX' } as const;
	const assignment = (await assignments.openAssignment({
		...{ id: 'class', teacherId: 't', versionId: version.id, ...settings },
		...{ openedAt: NOW, closesAt: null, deleteAt: NOW + 9e9 }
	}))!;
	await joinAssignment(
		{
			...{ id: 'a', versionId: version.id, assignmentId: 'class', name: 'Ada', words: 'x y z' },
			...{ seed: 1, joinId: 'j', now: NOW }
		},
		{ tokenHash: 'h', expiresAt: NOW + 9e9 }
	);
	const held = (await attemptHeldBy('h', 'a', NOW))!;
	for (const [index, question] of quiz.questions.entries()) {
		const picks = question.rows.map(({ id, key }) => ({ row: id, option: key[0]! }));
		await answerQuestion(held, index + 1, { picks, revision: 0, check: false });
	}
	locals = { teacher: { id: 't', name: 'T' }, version, assignment, held };
});

type Load = (event: unknown) => Promise<Record<string, unknown>>;
const SERVER = import.meta.glob<{ load: Load }>('/src/routes/**/+page.server.ts');
const PAGES = import.meta.glob<{ default: Component<{ data: unknown; form: null }> }>(
	'/src/routes/**/+page.svelte'
);

/** What the page of this route says, in words. */
async function wordsOf(route: string, params: Record<string, string> = {}): Promise<string> {
	const load = (await SERVER[`/src/routes${route}/+page.server.ts`]!()).load;
	const page = (await PAGES[`/src/routes${route}/+page.svelte`]!()).default;
	const url = new URL('http://localhost/');
	const getClientAddress = () => '192.0.2.1';
	const event = { locals, params, url, cookies, getClientAddress, setHeaders: () => {} };
	const data = {
		...(await load(event)),
		reading: {},
		attempt: 'a',
		id: 'class',
		title: quiz.title,
		name: 'Ada'
	};
	const { body } = render(page, { props: { data, form: null } });
	const words = body.replace(/<!--.*?-->|<\/?span[^>]*>/g, '');
	return words.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

const says = async (route: string, params: Record<string, string>, ...words: string[]) => {
	const page = await wordsOf(route, params);
	for (const one of words) expect(page).toContain(one);
	expect(page).not.toMatch(FOREIGN);
};

test('the first page shows the article, its first question and its notice', () =>
	says('', {}, FOOTBRIDGE.title, quiz.questions[0]!.stem, FOOTBRIDGE.source, FOOTBRIDGE.notice));

test('the teacher’s page offers its quiz and says for whom it is', () =>
	says('/teacher/(in)', {}, quiz.title, FOOTBRIDGE.notice));

test('who joins a class with it reads its notice', () =>
	says('/j/[code]', { code: 'K7M4PX' }, FOOTBRIDGE.notice));

test('a student takes it, with the note on its hard word', async () => {
	for (const [index, { stem }] of quiz.questions.entries())
		await says('/attempt/[attempt]/[n]', { n: String(index + 1) }, stem, 'Long flat pieces');
});

test('its result and its report count what was answered', async () => {
	const version = locals.version as { id: string };
	await endAttempt({
		...{ attemptId: 'a', by: 'student', now: NOW },
		...{ versionId: version.id, assignmentId: 'class' }
	});
	locals.held = await attemptHeldBy('h', 'a', NOW);
	await says('/attempt/[attempt]/result', {}, '2 of 2', quiz.prompt);
	await says('/teacher/(in)/class/[class]/report', {}, '1 student handed in');
});

test('it has a Voices page without marks by hand where a teacher owns the quiz', async () => {
	const version = await versionOf((locals.version as { id: string }).id);
	expect(await marksOf(version)).toBe(FOOTBRIDGE.marks);
	const own = { ...version, owner: 't' };
	const { speakers, attributions } = await marksOf(own);
	const names = attributions.map((one) => speakers.find(({ id }) => id === one.speaker)?.name);
	expect(new Set(names)).toEqual(new Set(['Petra Quill', 'Anton Reve', 'Imke Vos']));
	const stored = { speakers: [], attributions: [] };
	expect(await marksOf({ ...own, quiz: { ...own.quiz, marks: stored } })).toBe(stored);
	locals.version = own;
	await says('/teacher/(in)/quiz/[version]/voices', {}, 'Petra Quill', 'Imke Vos');
});
