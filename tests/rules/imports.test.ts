import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { rooms, steps } from '../../eslint.config.js';
import { RULES, VIEWS } from '../../src/lib/question/schema.ts';
import { root } from '../support/server/server.ts';

const eslint = new ESLint({
	cwd: root,
	// Of all rules those on how the house is built.
	ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
	// The files named here do not exist, so there are no types to be had for them.
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } }
});

/** The rules that these lines break in that file. */
async function complaints(file: string, lines: string): Promise<string[]> {
	const source = file.endsWith('.svelte') ? `<script lang="ts">\n${lines}\n</script>\n` : lines;
	const [result] = await eslint.lintText(source, { filePath: `src/${file}` });
	const fatal = result!.messages.filter((message) => message.fatal);
	expect(fatal).toEqual([]);
	return result!.messages.map(({ ruleId }) => ruleId!);
}

const linted = new Map<string, Promise<string[]>>();

/** Which of these imports are refused in that file, which is read once. */
function refusedIn(file: string, froms: string[]): Promise<string[]> {
	const lines = froms.map((from, n) => `import { a as a${n} } from '${from}';`).join('\n');
	const lint = async () => {
		const [result] = await eslint.lintText(lines, { filePath: `src/${file}` });
		return result!.messages.map(({ line }) => froms[line - 1]!);
	};
	if (!linted.has(file)) linted.set(file, lint());
	return linted.get(file)!;
}

const imports = (from: string) => `import { a } from '${from}';\na();\n`;

/** Each of a list with each of it, and whether it may import that: what stands before it. */
const pairsOf = (list: string[]) =>
	list.flatMap((one, i) => list.map((other, j) => [one, other, j <= i] as const));

describe('imports between the folders of lib run one way', () => {
	const ways = (other: string) => [`$lib/${other}/a.ts`, `../${other}/a.ts`, `$lib/${other}`];
	const fromDeeper = (other: string) => `../../${other}/a.ts`;

	test.each(pairsOf(rooms))('%s may import %s: %s', async (room, other, allowed) => {
		const refused = await refusedIn(`lib/${room}/b.ts`, [...rooms.flatMap(ways), './a.ts']);
		expect(refused.filter((from) => ways(other).includes(from))).toEqual(
			allowed ? [] : ways(other)
		);
		expect(refused).not.toContain('./a.ts');
		const deeper = await refusedIn(`lib/${room}/deep/b.ts`, rooms.map(fromDeeper));
		expect(deeper.includes(fromDeeper(other))).toBe(!allowed);
	});

	test.each(pairsOf(steps))('of the steps of attribution %s may import %s: %s', async (...pair) => {
		const [step, other, allowed] = pair;
		const isFile = (name: string) => name.endsWith('.ts');
		const from = (name: string) =>
			`${isFile(step) ? '.' : '..'}/${isFile(name) ? name : `${name}/a.ts`}`;
		const file = `lib/attribution/${isFile(step) ? step : `${step}/b.ts`}`;
		const refused = await refusedIn(file, steps.map(from));
		expect(refused.includes(from(other))).toBe(!allowed);
	});

	test.each(['b.test.ts', 'b.svelte.ts', 'B.svelte'])('for %s as well', async (file) => {
		expect(await complaints(`lib/question/${file}`, imports('../article/a.ts'))).toEqual([]);
		const found = await complaints(`lib/question/${file}`, imports('../quiz/a.ts'));
		expect(found).toEqual(['no-restricted-imports']);
	});

	test.each([
		['lib/question/b.ts', "import type { A } from '../quiz/a.ts';\nexport type B = A;\n"],
		['lib/question/b.ts', "export { a } from '../quiz/a.ts';\n"],
		['lib/question/b.ts', "export * from '../quiz/a.ts';\n"]
	])('in %s no type and no export goes round: %s', async (file, lines) => {
		expect(await complaints(file, lines)).toEqual(['no-restricted-imports']);
	});
});

const importCases: [boolean, string, string][] = [
	...rooms.map((room): [boolean, string, string] => [true, 'lib/server/a.ts', `../${room}/a.ts`]),
	...rooms.map((room): [boolean, string, string] => [false, `lib/${room}/a.ts`, '../server/a.ts']),
	[false, 'lib/question/view/A.svelte', '$lib/server/session.ts'],
	[false, 'lib/components/A.svelte', '$lib/server/session.ts'],
	[false, 'lib/components/a.ts', '../server/session.ts'],
	[true, 'lib/components/A.svelte', '$lib/question/ask.ts'],
	[true, 'routes/+page.server.ts', '$lib/server/session.ts'],
	[true, 'hooks.server.ts', '$lib/server/db/index.ts'],
	[true, 'routes/+page.svelte', '$lib/report/statistics.ts'],
	[true, 'lib/server/db/a.ts', 'drizzle-orm/sqlite-core'],
	[true, 'lib/server/db/a.ts', 'better-sqlite3'],
	[false, 'lib/server/a.ts', 'drizzle-orm'],
	[false, 'lib/server/a.ts', 'better-sqlite3'],
	[false, 'lib/quiz/a.ts', 'drizzle-orm'],
	[false, 'routes/+page.server.ts', 'drizzle-orm/better-sqlite3'],
	[false, 'hooks.server.ts', 'better-sqlite3'],
	[false, 'lib/article/a.ts', 'node:fs'],
	[false, 'lib/article/a.ts', 'fs/promises'],
	[false, 'lib/report/deep/a.ts', '$app/environment'],
	[true, 'lib/article/a.test.ts', 'node:fs'],
	[true, 'lib/server/a.ts', 'node:fs'],
	[true, 'lib/question/view/A.svelte', '$app/paths'],
	[true, 'lib/quiz/a.ts', 'valibot'],
	[true, 'lib/server/db/report.ts', './article.ts'],
	[true, 'lib/question/a.ts', './quiz.ts'],
	[true, 'lib/question/a.ts', './report.ts']
];

test.each(importCases)('allowed is %s: in %s an import of %s', async (allowed, file, from) => {
	const found = await complaints(file, imports(from));
	expect(found).toEqual(allowed ? [] : ['no-restricted-imports']);
});

test.each([
	[true, 'lib/quiz/a.ts', "import { createHash } from 'node:crypto';\ncreateHash('sha256');"],
	[false, 'lib/quiz/a.ts', "import { randomUUID } from 'node:crypto';\nrandomUUID();"],
	[false, 'lib/quiz/a.ts', 'export const now = () => Date.now();'],
	[false, 'lib/quiz/a.ts', 'export const now = () => new Date();'],
	[false, 'lib/quiz/a.ts', 'export const now = () => Date();'],
	[true, 'lib/quiz/a.ts', 'export const at = (time: number) => new Date(time);'],
	[false, 'lib/quiz/a.ts', 'export const chance = () => Math.random();'],
	[false, 'lib/quiz/a.ts', 'export const id = () => crypto.randomUUID();'],
	[false, 'lib/quiz/a.ts', 'export const id = () => globalThis.crypto.randomUUID();'],
	[false, 'lib/quiz/a.ts', 'export const get = () => fetch("/");'],
	[false, 'lib/quiz/a.ts', "export const later = () => import('./b.ts');"],
	[false, 'lib/question/schema.ts', 'export const now = () => new Date();'],
	[true, 'lib/quiz/a.test.ts', 'export const now = () => new Date();'],
	[true, 'lib/quiz/A.svelte', 'const now = () => Date.now();\nnow();'],
	[true, 'lib/server/a.ts', 'export const now = () => Date.now() + Math.random();']
])('purity, allowed is %s: in %s %s', async (allowed, file, lines) => {
	expect((await complaints(file, lines)).length).toBe(allowed ? 0 : 1);
});

describe('only a view knows its name', () => {
	const question = 'declare const q: { view: string; rule: string };\n';
	const asking = [
		"if (q.view === 'VIEW') q.rule = '';",
		"if ('VIEW' != q.view) q.rule = '';",
		"if (q?.view == 'VIEW') q.rule = '';",
		"const { view } = q;\nif (view !== 'VIEW') q.rule = '';",
		"switch (q.view) {\n\tcase 'VIEW':\n\t\tq.rule = '';\n}",
		"const { view } = q;\nswitch (view) {\n\tcase 'VIEW':\n\t\tq.rule = '';\n}"
	];
	// Each way to ask with one view, and each view asked for.
	const asked = asking.map((lines, i) => lines.replace('VIEW', VIEWS[i % VIEWS.length]!));

	test('every view is asked for', () => {
		for (const view of VIEWS) expect(asked.join()).toContain(`'${view}'`);
	});

	test.each(asked)('%s', async (lines) => {
		for (const file of [
			'lib/report/a.ts',
			'lib/server/a.ts',
			'routes/A.svelte',
			'lib/quiz/A.svelte'
		]) {
			expect(await complaints(file, question + lines), file).toEqual(['no-restricted-syntax']);
		}
		for (const file of [
			'lib/question/view/table.ts',
			'lib/question/view/A.svelte',
			'lib/question/schema.ts'
		]) {
			expect(await complaints(file, question + lines), file).toEqual([]);
		}
	});

	test('in the markup of a component too', async () => {
		const markup = `{#if q.view === '${VIEWS[0]}'}<p>a</p>{/if}`;
		const [result] = await eslint.lintText(markup, { filePath: 'src/routes/A.svelte' });
		expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
	});

	const sameName = VIEWS.find((view) => (RULES as readonly string[]).includes(view));
	test.each([`if (q.rule === '${sameName}') q.view = '';`, "if (q.view === q.rule) q.rule = '';"])(
		'a rule of the same name is none: %s',
		async (lines) => expect(await complaints('lib/report/a.ts', question + lines)).toEqual([])
	);
});
