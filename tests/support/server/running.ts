import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Environment = Record<string, string | undefined>;

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
				if (!found) return;
				child.stdout?.off('data', look);
				child.stderr?.off('data', look);
				resolve(found);
			};
			child.stdout?.on('data', look);
			child.stderr?.on('data', look);
			look();
			ended.then((code) => reject(new Error(`Ended with ${code}, never ${pattern}:\n${output}`)));
		});
	}
	return { child, ended, line, output: () => output };
}

export type RunningServer = Awaited<ReturnType<typeof runServer>>;

/** Starts the built server on a free port with its database in this folder, or where it is said to be. */
export async function runServer(
	folder: string,
	env: Environment = {},
	databasePath = join(folder, 'quiz.db')
) {
	let running = await start('0');

	async function start(port: string) {
		const variables = { PORT: port, DATABASE_URL: databasePath, ...env };
		const child = spawn(process.execPath, ['server.js'], {
			cwd: root,
			env: serverEnvironment(variables)
		});
		const server = follow(child);
		// Whoever gives up meanwhile leaves no server behind.
		const kill = () => void child.kill('SIGKILL');
		process.once('exit', kill);
		void server.ended.then(() => process.off('exit', kill));
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
		pid: () => running.child.pid!,
		output: () => running.output(),
		line: (pattern: RegExp) => running.line(pattern),
		/** @returns false where it has ended already */
		signal: (name: NodeJS.Signals) => running.child.kill(name),
		/** Ends it as an operator would. The database stays. */
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
