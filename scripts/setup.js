// Makes `npm start`, `npm test` and `npm run check` work straight from a clone: installs what the
// lockfile names – to run, or asked with `tests`, all of it – and, asked with `build`, builds what src
// holds. Each only when something changed. It runs before anything is installed, so it may use nothing
// but Node itself (18+).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdLock } from './setup-lock.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const ALL = 'node_modules/.installed';

const sources = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

const asked = process.argv.slice(2);
// Who has what tests need keeps it.
const forTests = asked.includes('tests') || fs.existsSync(ALL);

/** One thing set up: what it is made of, where the hashes of that are kept, how it is made. */
const steps = [
	{
		says: 'Installing packages …',
		// What tests need holds what running needs.
		stamps: forTests ? [ALL] : [ALL, 'node_modules/.installed-to-run'],
		from: ['package-lock.json'],
		make: install
	},
	{ says: 'Building …', stamps: ['build/.built'], from: sources, make: build }
];
if (!asked.includes('build')) steps.pop();

if (!steps.every(upToDate)) {
	holdLock('.svelte-kit/setup.lock');
	// Asked again: whoever held the lock before may have done it all.
	for (const step of steps) if (!upToDate(step)) make(step);
}
checkNode();

/** @param {typeof steps[number]} step */
function make({ says, stamps, from, make }) {
	console.log(says);
	// The hash is taken first: what is edited meanwhile is made again next time. And the stamp goes
	// first, so that nothing half made can pass for whole.
	const made = hash(from);
	for (const stamp of stamps) fs.rmSync(stamp, { force: true });
	make();
	fs.writeFileSync(/** @type {string} */ (stamps.at(-1)), made);
}

/** @param {typeof steps[number]} step */
function upToDate({ stamps, from }) {
	const is = hash(from);
	return stamps.some((stamp) => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === is);
}

function install() {
	// better-sqlite3 and the like ship what they need inside the package; their install scripts
	// would only compile it anew.
	const dev = forTests ? '--include=dev' : '--omit=dev';
	const args = ['ci', '--ignore-scripts', dev, '--include=optional'];
	const { npm_execpath: npm, npm_node_execpath: node } = process.env;
	if (npm && node) run(node, [npm, ...args]);
	else run('npm', args, { shell: process.platform === 'win32' });
}

function build() {
	checkNode();
	// A build made outside production mode leaves out the check of a form's origin.
	const env = { ...process.env, NODE_ENV: 'production' };
	run(projectNode(), ['node_modules/vite/bin/vite.js', 'build'], { env });
}

/**
 * Runs a command and shows its output only if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function run(command, args, options) {
	const result = spawnSync(command, args, { ...options, maxBuffer: Infinity });
	if (result.status === 0) return;
	process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
	console.error(`Failed: ${[command, ...args].join(' ')} ${result.error?.message ?? ''}`);
	process.exit(result.status ?? 1);
}

/** The Node that npm's scripts run on: the packaged one, or where there is none, this one. */
function projectNode() {
	const system = process.platform === 'win32' ? 'win' : process.platform;
	const file = process.platform === 'win32' ? 'node.exe' : 'node';
	const packaged = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file);
	return fs.existsSync(packaged) ? packaged : process.execPath;
}

function checkNode() {
	const asks = 'process.stdout.write(typeof require("node:crypto").randomUUIDv7)';
	if (spawnSync(projectNode(), ['-e', asks]).stdout?.toString() === 'function') return;
	console.error(
		`This needs the newest Node 24 or later (one with crypto.randomUUIDv7); ${projectNode()} is ` +
			`${spawnSync(projectNode(), ['--version']).stdout?.toString().trim() || 'not able to run here'}.`
	);
	process.exit(1);
}

/** @param {string[]} paths files or folders; one that is missing counts as missing */
function hash(paths) {
	const sum = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
	for (const file of paths.flatMap(filesIn)) {
		sum.update(`${file}\n`).update(createHash('sha256').update(fs.readFileSync(file)).digest());
	}
	return sum.digest('hex');
}

/** @param {string} path @returns {string[]} in the same order on every machine, tests left out */
function filesIn(path) {
	if (!fs.existsSync(path) || /\.test\.[jt]s$/.test(path)) return [];
	if (!fs.statSync(path).isDirectory()) return [path];
	return fs
		.readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(`${path}/${name}`));
}
