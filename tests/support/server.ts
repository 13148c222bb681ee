import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment of a server whose clock a test moves on: see clock.js. */
export const CLOCK = { NODE_OPTIONS: '--import=./tests/support/clock.js' };

type Environment = Record<string, string | undefined>;

/** This process's own environment without what a test run or a shell may have set for the server. */
export function serverEnvironment(variables: Environment = {}): NodeJS.ProcessEnv {
	const unset = { NODE_ENV: undefined, ORIGIN: undefined, TRUST_PROXY: undefined };
	return { ...process.env, ...unset, HOST: '127.0.0.1', PORT: '0', ...variables };
}

/** A process whose output is kept. */
export function follow(child: ChildProcess) {
	let output = '';
	child.stdout?.on('data', (chunk) => (output += chunk));
	child.stderr?.on('data', (chunk) => (output += chunk));
	const ended = once(child, 'close').then(([code]) => code as number | null);

	/** Waits for a line of the output. Rejects where the process ends without it. */
	function line(pattern: RegExp): Promise<RegExpExecArray> {
		return new Promise((resolve, reject) => {
			const look = () => {
				const found = pattern.exec(output);
				if (found) resolve(found);
			};
			look();
			child.stdout?.on('data', look);
			child.stderr?.on('data', look);
			ended.then((code) => reject(new Error(`Ended with ${code}, never ${pattern}:\n${output}`)));
		});
	}
	return { child, ended, line, output: () => output };
}

export type TestServer = Awaited<ReturnType<typeof startServer>>;

/**
 * Starts the built server on a free port with a new database in a folder of its own. What a test
 * file leaves running ends with the file.
 */
export async function startServer({ env = {} }: { env?: Environment } = {}) {
	const folder = await mkdtemp(join(tmpdir(), 'whose-words-'));
	clean.push(() => rm(folder, { recursive: true, force: true }));
	const databasePath = join(folder, 'quiz.db');
	let running = await start('0');

	async function start(port: string) {
		const variables = { PORT: port, DATABASE_URL: databasePath, ...env };
		const child = spawn(process.execPath, ['server.js'], {
			cwd: root,
			env: serverEnvironment(variables)
		});
		const server = follow(child);
		clean.push(async () => {
			child.kill('SIGKILL');
			await server.ended;
		});
		const [, url, itsPort] = await server.line(/^Listening on (http:\S+:(\d+))$/m);
		return { ...server, url: url!, port: Number(itsPort) };
	}

	/** @returns the exit code; null where a signal ended the process */
	async function end(signal: NodeJS.Signals) {
		running.child.kill(signal);
		return running.ended;
	}

	return {
		url: running.url,
		port: running.port,
		databasePath,
		output: () => running.output(),
		line: (pattern: RegExp) => running.line(pattern),
		/** @returns false where it has ended already */
		signal: (name: NodeJS.Signals) => running.child.kill(name),
		/** Ends it as an operator would. The database stays until the test file ends. */
		stop: () => end('SIGTERM'),
		/** Ends it as a crash would. */
		kill: () => end('SIGKILL'),
		/** Ends it if it still runs, and starts it again on the same database and port. */
		async restart() {
			await end('SIGTERM');
			running = await start(String(running.port));
		}
	};
}

const clean: (() => Promise<void>)[] = [];
afterAll(async () => {
	// Last started, first ended; a folder goes when nothing writes to it any more.
	for (const undo of clean.reverse()) await undo();
});
