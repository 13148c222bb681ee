import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MATRIX, WHO } from '../routes/ownership.ts';
import { root } from '../support/server/server.ts';

const document = readFileSync(join(root, 'docs/security.md'), 'utf8');
const FILES = globSync('{src,server,tests,scripts,drizzle}/**/*.{ts,js}', { cwd: root });

/** The files that a short name of the document can mean, as it says at its head. */
const meant = (name: string) =>
	FILES.filter((file) => {
		const bare = file.replace(/(\.test)?\.[tj]s$/, '');
		return [file, bare].some((one) => one === name || one.endsWith(`/${name}`));
	});
const isTest = (file: string) => file.endsWith('.test.ts');
/** What stands in it as code and looks like a file of the project. */
const namesIn = (text: string) =>
	[...text.matchAll(/`([a-z][\w-]*(?:\/[\w-]+)*(?:\.test)?(?:\.[tj]s)?)`/g)]
		.map(([, name = '']) => name)
		.filter((name) => /\/|\.[tj]s$/.test(name) && !name.startsWith('build/'));

const cells = (line: string) => line.split('|').map((cell) => cell.trim());
const rows = document
	.slice(document.indexOf('### Level 1'), document.indexOf('## Faults'))
	.split('\n')
	.filter((line) => /^\| \d/.test(line))
	.map(cells);

test('every file that the document names exists', () => {
	const names = namesIn(document);
	expect(names.length).toBeGreaterThan(80);
	expect(names.filter((name) => meant(name).length === 0)).toEqual([]);
});

test('every requirement that is met names its test, or says that it was read', () => {
	expect(rows.length).toBeGreaterThan(90);
	const without = rows.filter(
		([, , met, where = '']) =>
			met === 'yes' &&
			!namesIn(where).flatMap(meant).some(isTest) &&
			!/by reading|above|below|\.md\)/.test(where)
	);
	expect(without.map(([, requirement]) => requirement)).toEqual([]);
});

test('the table of who may do what has every route, as the server is held to it', () => {
	const drawn = document
		.slice(document.indexOf('<!-- who may do what -->'), document.indexOf('<!-- end -->'))
		.split('\n')
		.map((line) => cells(line).slice(1, -1));
	for (const [what, row] of Object.entries(MATRIX))
		expect(drawn).toContainEqual([`\`${what}\``, ...row]);
	expect(drawn).toContainEqual(['', ...WHO]);
});
