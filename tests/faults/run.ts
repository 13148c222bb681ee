// Plants one fault after the other in a copy of the project and runs what has to see it:
//   node tests/faults/run.ts [--quick]     with --quick those that need no build
// Prints a table. A fault whose words are not in its file counts as not planted, which is a failure.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FAULTS, type Fault } from './faults.ts';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'whose-words-faults-'));
const LEFT_OUT = new Set(['node_modules', '.git', 'data']);
const LONGEST_MS = 180_000;

const run = (...args: string[]) =>
	spawnSync(process.execPath, args, { cwd: copy, timeout: LONGEST_MS, stdio: 'ignore' }).status;

function plant({ file, from, to, seenBy, built }: Fault): string {
	const path = join(copy, file);
	const before = readFileSync(path, 'utf8');
	if (!before.includes(from)) return 'NOT PLANTED';
	try {
		writeFileSync(
			path,
			before.replace(from, () => to)
		);
		if (built && run('scripts/setup.js', 'build') !== 0) return 'NO BUILD';
		return run('scripts/test.js', ...seenBy) === 0 ? 'NOT SEEN' : 'seen';
	} finally {
		writeFileSync(path, before);
	}
}

try {
	cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	const chosen = FAULTS.filter(({ built }) => !(built && process.argv.includes('--quick')));
	console.log('| fault | seen by | |\n| --- | --- | --- |');
	let missed = 0;
	for (const fault of chosen) {
		const found = plant(fault);
		if (found !== 'seen') missed++;
		console.log(`| ${fault.what} | ${fault.seenBy.join(', ')} | ${found} |`);
	}
	process.exitCode = missed > 0 ? 1 : 0;
} finally {
	rmSync(copy, { recursive: true, force: true });
}
