import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import type { Question } from '../../src/lib/question/schema.ts';
import { demoServer } from '../screenshots/demo-server.ts';
import { join as joinClass } from '../support/http/class.ts';
import { rightPicks, wrongPicks } from '../support/http/public-attempt.ts';
import type { Page, Student } from '../support/http/student.ts';
import { Teacher } from '../support/http/teacher.ts';

const folder = await mkdtemp(join(tmpdir(), 'whose-words-'));
const demo = await demoServer(folder);
const server = { url: demo.address };
afterAll(async () => {
	await demo.stop();
	await rm(folder, { recursive: true });
});

/** What a page says wrong whatever its words are: doubled marks, a wrong plural, two ends. */
const SLIPS = [
	/[“"]{2}|[”"]{2}|“”/,
	/(?<![\d.,:/–-]|(?:\d|[Qq]uestion|Gap|Row|Number) )\b1 (?!was|has|is|this|asks)[a-z]+s\b/,
	/[?!]\.(?!\.)/
];

function slipsOn({ path, text }: Page): string[] {
	return SLIPS.flatMap((slip) => {
		const found = slip.exec(text);
		return found
			? [`${path}: … ${text.slice(Math.max(0, found.index - 40), found.index + 40)} …`]
			: [];
	});
}

/** A few pages of each route are enough: they differ by numbers and names. */
const EACH = 6;
const FILE = /\.(csv|json)\b|\/export\/file\b/;
const routeOf = (path: string) =>
	path.replace(/\?.*/, '').replace(/[\da-f]{8}-[\w-]{27}|[\da-f]{64}|\b\d+\b/g, '*');

async function walk(who: Student, first: string[], own: RegExp) {
	const seen = new Set<string>();
	const ofRoute = new Map<string, number>();
	const slips: string[] = [];
	const open = [...first];
	for (let path = open.shift(); path !== undefined; path = open.shift()) {
		const route = routeOf(path);
		const before = ofRoute.get(route) ?? 0;
		if (seen.has(path) || before >= EACH || !own.test(path) || FILE.test(path)) continue;
		seen.add(path);
		ofRoute.set(route, before + 1);
		const page = await who.page(path);
		expect([path, page.status]).toEqual([path, 200]);
		slips.push(...slipsOn(page));
		open.push(...page.links.map((link) => link.path.replace(/#.*/, '')));
	}
	return { slips, routes: [...ofRoute.keys()] };
}

test('no page of a teacher doubles a mark, miscounts a noun or ends a sentence twice', async () => {
	const teacher = new Teacher(server);
	await teacher.signIn(demo.name, demo.password);
	const { slips, routes } = await walk(teacher, ['/teacher'], /^\/teacher/);
	expect(slips).toEqual([]);
	for (const end of [
		'/lobby',
		'/discuss/*',
		'/report/questions',
		'/student/*',
		'/voices',
		'/paper'
	])
		expect(routes.some((route) => route.endsWith(end))).toBe(true);
});

test('no page of a student does', async () => {
	const teacher = new Teacher(server);
	const home = await teacher.signIn(demo.name, demo.password);
	const code = /([A-Z\d]{3}) ([A-Z\d]{3}) Open now/.exec(home.text)!.slice(1).join('');
	const { student, path } = await joinClass(server, code);
	const { slips, routes } = await walk(
		student,
		[path(1), path('hand-in'), '/join/again'],
		/^\/(attempt|try|join|$)/
	);
	expect(slips).toEqual([]);
	expect(routes).toContain('/attempt/*/hand-in');
});

test.each(LIBRARY_QUIZZES.map((quiz) => [quiz.title, quiz] as const))(
	'no result of “%s” does, with all right and with one of each mistake',
	async (_, quiz) => {
		const teacher = new Teacher(server);
		await teacher.signIn(demo.name, demo.password);
		const { code } = await teacher.open({ feedback: 'hand-in' }, quiz);
		for (const picksFor of [rightPicks, oneMistake]) {
			const one = await joinClass(server, code);
			for (const [index, question] of quiz.questions.entries())
				await one.save(index + 1, picksFor(question, index));
			await one.handIn();
			const { slips, routes } = await walk(one.student, [one.path('result')], /^\/(attempt|$)/);
			expect(slips).toEqual([]);
			expect(routes).toEqual(expect.arrayContaining(['/attempt/*/result', '/attempt/*/voices']));
		}
	}
);

/** Wrong in the first question and in one row of each other, so that counts of one are said. */
function oneMistake(question: Question, index: number) {
	const [right, wrong] = [rightPicks(question), wrongPicks(question)];
	return index === 0 ? wrong : [...wrong.slice(0, 1), ...right.slice(1)];
}

test.skipIf(process.platform === 'win32')('the demo’s database is its owner’s alone', async () => {
	for (const end of ['', '-wal'])
		expect((await stat(join(folder, `quiz.db${end}`))).mode & 0o777).toBe(0o600);
});
