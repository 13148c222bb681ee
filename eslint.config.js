import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import { builtinModules } from 'node:module';
import ts from 'typescript-eslint';
import { VIEWS } from './src/lib/question/schema.ts';
import svelteConfig from './svelte.config.js';

// Of the folders of src/lib, each may import those before it; all but lib/server are pure.
export const rooms = [
	'article',
	'attribution',
	'question',
	'quiz',
	'class',
	'library',
	'report',
	'export'
];
// So may the steps of lib/attribution, in the order of the run.
export const steps = `lexicon schema.ts analysis.ts
	1-read 2-grammar 3-cue 4-content 5-statement 6-speaker 7-claim
	analyze.ts outline.ts`.split(/\s+/);
const code = '{js,ts,svelte}';

/**
 * Imports of these folders of src/lib, lib/article or lib/attribution, by `$lib/` or a relative path.
 * @param {string[]} names
 */
const folders = (names) =>
	`^(?:\\$lib|\\.\\.?(?:/\\.\\.)*)/(?:lib/)?(?:(?:article|attribution)/)?(?:${names.join('|')})(?:/|$)`;

const serverOnly = {
	regex: folders(['server']),
	message: 'Only routes and hooks import lib/server.'
};
const database = {
	regex: '^(?:drizzle-orm|better-sqlite3)(?:/|$)',
	message: 'Only lib/server/db knows the database; call one of its functions.'
};
const outside = {
	regex: `^(?:node:(?!crypto$)|\\$(?:app|env)/|(?:${builtinModules.join('|')})(?:/|$))`,
	message: 'This folder is pure: hand it what it needs.'
};
const crypto = {
	name: 'node:crypto',
	allowImportNames: ['createHash', 'hash'],
	message: 'This folder is pure: a hash is all it may take from here.'
};

const bring = {
	regex: folders(['bring']),
	message: 'An article is the same wherever it came from: bring may use it, not the other way.'
};

/** @param {string[]} list @param {string} one */
const notAfter = (list, one) => {
	const later = list.slice(list.indexOf(one) + 1);
	const message = `Imports run ${list.join(' ← ')}: ${one} comes before this one.`;
	return later.length > 0 ? [{ regex: folders(later), message }] : [];
};

/**
 * @param {object[]} patterns @param {object[]} [paths]
 * @returns {import('eslint').Linter.RulesRecord}
 */
const noImports = (patterns, paths = []) => ({
	'no-restricted-imports': ['error', { patterns, paths }]
});

const views = VIEWS.join('|');
const aView = ':matches([property.name="view"], [name="view"], [expression.property.name="view"])';
const noViewNames = [
	`BinaryExpression[operator=/^[!=]==?$/]:has(> ${aView}):has(> Literal[value=/^(${views})$/])`,
	`SwitchStatement > ${aView}.discriminant`
].map((selector) => ({
	selector,
	message: 'Only a view knows its name: put what differs into the table of lib/question/view.'
}));

const clockAndChance = 'This folder is pure: hand it the time, the id, the seed.';
const noClock = [
	{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clockAndChance },
	{ selector: 'CallExpression[callee.name="Date"]', message: clockAndChance },
	{ selector: 'ImportExpression', message: 'This folder is pure: it loads nothing later.' }
];
/** @type {import('eslint').Linter.RulesRecord} */
const pure = {
	'no-restricted-syntax': ['error', ...noViewNames, ...noClock],
	'no-restricted-properties': [
		'error',
		{ object: 'Date', property: 'now', message: clockAndChance },
		{ object: 'Math', property: 'random', message: clockAndChance },
		{ object: 'globalThis', property: 'crypto', message: clockAndChance }
	],
	'no-restricted-globals': [
		'error',
		...['crypto', 'performance', 'process', 'fetch', 'setTimeout', 'setInterval'].map((name) => ({
			name,
			message: 'This folder is pure: hand it what it needs.'
		}))
	]
};

/**
 * A pure folder or file of src/lib, and what of the others it may not import.
 * @param {string} path @param {object[]} later
 */
const pureRoom = (path, later) => {
	const direction = [database, serverOnly, ...later];
	return [
		{
			files: [`src/lib/${path}`, `src/lib/${path}/**/*.${code}`],
			rules: noImports(direction)
		},
		{
			files: [`src/lib/${path}`, `src/lib/${path}/**/*.{js,ts}`],
			// Tests may read files and ask the clock; what lives with a component may as well.
			ignores: ['**/*.test.ts', '**/*.svelte.{js,ts}'],
			rules: { ...pure, ...noImports([...direction, outside], [crypto]) }
		}
	];
};

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'data/', 'drizzle/']),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		// TypeScript knows better what is defined.
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		files: [`src/**/*.${code}`, 'scripts/**', 'server/**', 'server.js'],
		rules: { ...noImports([database]), 'no-restricted-syntax': ['error', ...noViewNames] }
	},
	{
		files: ['src/lib/server/db/**'],
		rules: { 'no-restricted-imports': 'off' }
	},
	{
		files: [`src/lib/**/*.${code}`],
		ignores: ['src/lib/server/**'],
		rules: noImports([database, serverOnly])
	},
	...rooms.flatMap((room) =>
		pureRoom(room, [...notAfter(rooms, room), ...(room === 'article' ? [bring] : [])])
	),
	...pureRoom('article/bring', notAfter(rooms, 'article')),
	...steps.flatMap((step) =>
		pureRoom(`attribution/${step}`, [...notAfter(rooms, 'attribution'), ...notAfter(steps, step)])
	),
	{
		files: [`src/lib/question/view/**/*.${code}`, 'src/lib/question/schema.ts'],
		rules: { 'no-restricted-syntax': ['error', ...noClock] }
	},
	prettier,
	svelte.configs.prettier
);
