import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

type Start = {
	/** The script to run, and what it is told. */
	args: string[];
	cwd: string;
	env?: Record<string, string>;
	/** What it says goes here, as under a service manager: nobody has to read it meanwhile. */
	log: string;
};

export type Server = Awaited<ReturnType<typeof serve>>;

/** Starts a server in production mode on a free port and waits until it says where it listens. */
export async function serve({ args, cwd, env, log }: Start) {
	const file = openSync(log, 'w');
	const child = spawn(process.execPath, args, {
		cwd,
		stdio: ['ignore', file, file],
		env: {
			PATH: process.env.PATH,
			NODE_ENV: 'production',
			HOST: '127.0.0.1',
			PORT: '0',
			...env
		}
	});
	closeSync(file);
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const stop = () => (child.kill('SIGKILL'), ended);
	process.once('exit', stop);
	for (let waited = 0; ; waited += 50) {
		const said = readFileSync(log, 'utf8');
		const [, url] = /^Listening on (http:\S+)$/m.exec(said) ?? [];
		if (url)
			return { url, cpuMs: () => cpuMs(child.pid!), memoryMb: () => memoryMb(child.pid!), stop };
		if (waited > 30_000 || child.exitCode !== null) throw new Error(`It does not start:\n${said}`);
		await pause(50);
	}
}

/** The CPU time of a process with all its threads; the kernel counts it in hundredths of a second. */
export function cpuMs(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	// The name of the command, in brackets, may hold blanks: counted from behind it.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const [user, system] = [fields[11], fields[12]];
	return (Number(user) + Number(system)) * 10;
}

/** What a process holds in memory now, shared pages in proportion, in megabytes. */
export function memoryMb(pid: number): number {
	const [, kilobytes] = /^Pss:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))!;
	return Number(kilobytes) / 1024;
}
