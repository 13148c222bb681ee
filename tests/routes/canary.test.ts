import { parse } from 'csv-parse/sync';
import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { GRADEBOOKS } from '../../src/lib/export/gradebook.ts';
import { FORMAT_IDS } from '../../src/lib/export/losses.ts';
import { VIEWS } from '../../src/lib/question/schema.ts';
import { CANARY, CANARY_QUIZ } from '../support/fixtures/canary.ts';
import { brokenOut } from '../support/http/broken-out.ts';
import { classOn, join } from '../support/http/class.ts';
import { ownQuestion, quizIn, token } from '../support/http/draft.ts';
import type { Page } from '../support/http/page.ts';
import { Student } from '../support/http/student.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect, everything } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';
import { CLASS, MATRIX } from './ownership.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);

/** The canary behind whatever stands in the fields of a page that one can type in. */
const typedIn = ({ fields }: Page, names: RegExp) =>
	Object.fromEntries(
		fields
			.filter(({ name, type }) => names.test(name) && /^text/.test(type))
			.map(({ name, value }) => [name, value + CANARY])
	);

const file = new FormData();
file.set('token', token());
file.set('file', new File([CANARY_QUIZ], 'a.quiz.json'));
const quiz = quizIn(await teacher.post('/teacher/quiz/import', file));
const [article] = database.all<{ id: string }>('select id from brought').map(({ id }) => id);
const cast = await teacher.page(`/teacher/article/${article}/cast`);
await teacher.submit(cast, 'See who says what', typedIn(cast, /^(name|role)\./));
await teacher.post(
	`/teacher/article/${article}/notes`,
	new URLSearchParams({ words: `houses${CANARY}`, note: CANARY })
);
const made = await teacher.post(`/teacher/draft/${quiz}?/make`, new URLSearchParams());
const { question } = await ownQuestion(teacher, quiz);
const half = await teacher.page(`/teacher/draft/${quiz}/question/${question}`);
await teacher.submit(half, 'Save', typedIn(half, /^(stem|title|row)/));

const of = classOn(
	await teacher.submit(await teacher.page(made.path), 'Open the class', {
		...{ naming: 'typed', label: `9B ${CANARY}` }
	})
);
const [ada, bob] = [await join(server, of.code, 'Ada'), await join(server, of.code, 'Bob')];
await ada.handIn();
await teacher.post(
	of.path('question/1?/mend'),
	new URLSearchParams({ what: 'everyone', option: '', note: CANARY })
);
// Straight into the database: what a form would refuse may be stored by an older version.
for (const [table, column] of [
	['teacher', 'name'],
	['attempt', 'name'],
	['attempt', 'words'],
	['teacher_session', 'browser']
])
	database.run(`update ${table} set ${column} = ${column} || ?`, CANARY);

/** Texts of the database that the product itself makes, or that a form offers to choose from. */
const NOT_TYPED =
	/(\.|_)(id|hash|key|code|feedback|naming|by|chosen|articles|skill|view|rule|reason|what|type|speaker|kinds?|date|lang|dir|(cue|source|mentions)\.text)$/;

test('every text of the database that a person can type has the canary', () => {
	const texts = new Map<string, boolean>();
	const look = (at: string, value: unknown): void => {
		if (Array.isArray(value)) for (const one of value) look(at, one);
		else if (value && typeof value === 'object')
			for (const [name, one] of Object.entries(value)) look(`${at}.${name}`, one);
		else if (typeof value === 'string')
			texts.set(at, (texts.get(at) ?? false) || value.includes(CANARY));
	};
	for (const [table, rows] of Object.entries(everything(database)))
		for (const row of rows ?? database.all(`select * from ${table}`))
			for (const [column, value] of Object.entries(row))
				look(`${table}.${column}`, /^[[{]/.test(String(value)) ? JSON.parse(String(value)) : value);
	const without = [...texts].flatMap(([name, has]) => (has ? [] : [name]));

	expect(without.filter((name) => !NOT_TYPED.test(name))).toEqual([]);
});

const NAMED: [string, string | undefined][] = [
	['/(in)', ''],
	['[class]', of.id],
	['[code]', of.code],
	['[version]', /[\da-f]{64}/.exec(made.path)![0]],
	['[article]', article],
	['[quiz]', quiz],
	['[question]', question],
	['[token]', 'x'.repeat(32)]
];
/** What an address may ask for, by how its route ends. */
const ASKED: [RegExp, string[]][] = [
	[/export(\/file)?$/, FORMAT_IDS.map((format) => `?format=${format}&text=yes`)],
	[/\.csv$/, ['?dialect=semicolon', ...Object.keys(GRADEBOOKS).map((name) => `?for=${name}`)]],
	[/\[article\]$/, ['?change=1', '?add=0']],
	[/article\]\/cast$|bring$/, [`?from=${article}`]],
	[/discuss/, ['?shown&sure&names=shown']],
	[/join\/again$/, [`?code=${encodeURIComponent(CANARY)}`]],
	[/\[class\]/, ['?names=shown&words=shown']],
	[/./, ['']]
];
const pathsOf = (route: string, student: string) => {
	const numbers = route.includes('[n]') ? VIEWS.map((_, index) => String(index + 1)) : [''];
	const asked = ASKED.find(([ending]) => ending.test(route))![1];
	return numbers.flatMap((number) => {
		const named = [...NAMED, ['[n]', number], ['[attempt]', student], ['[student]', student]];
		const path = named.reduce((path, [name, value]) => path.replace(name!, value!), route);
		return asked.map((query) => (path || '/') + query);
	});
};

/** In whatever way it is escaped: two letters alone stand in a random token now and then. */
const MET = /xq.{1,20}?i.{1,8}?xq/s;

/** Sends it, and answers whether the canary came with it; as markup it never may. */
async function carriesText(who: Student, path: string, init?: RequestInit): Promise<boolean> {
	const response = await who.send(path, { ...init, headers: {} });
	const bytes = new Uint8Array(await response.arrayBuffer());
	const type = response.headers.get('content-type') ?? '';
	expect([path, response.status]).toEqual([path, expect.toSatisfy((n: number) => n < 500)]);
	expect([path, type, brokenOut(type, bytes)]).toEqual([path, type, false]);
	const text = strFromU8(bytes);
	if (type.includes('json')) JSON.parse(text);
	if (type.includes('csv')) parse(text, { bom: true, delimiter: [',', ';'] });
	return MET.test(text) || type.includes('zip') || type.includes('officedocument');
}

test('a canary in every text that a person can type is text on every page, print and file', async () => {
	const drawn = new Map<string, boolean>();
	const look = async (route: string, who: Student, student: string) => {
		const found = await Promise.all(pathsOf(route, student).map((path) => carriesText(who, path)));
		drawn.set(route, drawn.get(route) || found.includes(true));
	};
	const read = Object.keys(MATRIX).flatMap((what) => /^GET (.*)/.exec(what)?.[1] ?? []);
	for (const route of read) {
		const { student, id } = route.endsWith('/waiting') ? ada : bob;
		await look(route, route.startsWith('/teacher') ? teacher : student, id);
	}
	await teacher.close(of);
	for (const route of read)
		if (route.startsWith('/attempt')) await look(route, ada.student, ada.id);
		else if (route === CLASS || route.startsWith(`${CLASS}/discuss`))
			await look(route, teacher, ada.id);
	// No text of a person stands on these; on every other the canary was met.
	expect([...drawn].flatMap(([route, met]) => (met ? [] : [route]))).toEqual([
		...['/', '/healthz', '/readyz', '/join', '/try/[n]', '/attempt/[attempt]'],
		...['/teacher/set-up', '/teacher/sign-in', '/teacher/sign-out', '/teacher/invitation/[token]'],
		`${CLASS}/scores`
	]);
});

test('what a form refuses is text where it is shown again', async () => {
	const fields =
		'code name password words label note title text stem prompt source notice address closesAt';
	const body = new URLSearchParams(fields.split(' ').map((name) => [name, CANARY]));
	for (const name of ['token', 'join']) body.set(name, 'x'.repeat(32));
	let met = 0;
	for (const what of Object.keys(MATRIX)) {
		const [, route] = /^POST (.*)/.exec(what) ?? [];
		if (!route || /delete|sign-out|everywhere|leave|remove/.test(route)) continue;
		const who = route.startsWith('/teacher/(in)') ? teacher : new Student(server);
		const [path] = pathsOf(route, ada.id);
		if (await carriesText(who, path!.replace('?/default', ''), { method: 'POST', body })) met++;
	}
	expect(met).toBeGreaterThan(8);
});

test('an action of a form that is not there is answered 4xx, on every page, by whatever name', async () => {
	const routes = new Set(Object.keys(MATRIX).map((one) => one.replace(/^\w+ |\?.*/g, '')));
	const answers = new Set<number>();
	for (const route of routes) {
		const path = route.replace('/(in)', '').replaceAll(/\[[^\]]+\]/g, '1');
		const statuses = await Promise.all(
			['nothing', 'toString', '__proto__', ''].map(async (name) => {
				const body = new URLSearchParams();
				const response = await teacher.send(`${path}?/${name}`, { method: 'POST', body });
				await response.text();
				return response.status;
			})
		);
		for (const status of statuses) answers.add(status);
		expect([path, Math.max(...statuses)]).toEqual([path, expect.toSatisfy((n: number) => n < 500)]);
	}
	expect([...answers]).toEqual(expect.arrayContaining([404, 405]));
});
