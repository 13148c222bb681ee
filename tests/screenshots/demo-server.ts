import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Fills a database in this folder with the demo and serves it, as a teacher would to look around. */
export async function demoServer(folder: string) {
	const env = {
		...process.env,
		HOST: '127.0.0.1',
		PORT: '0',
		DATABASE_URL: join(folder, 'quiz.db'),
		ORIGIN: undefined
	};
	const said = execFileSync(process.execPath, ['scripts/demo.ts'], { env, encoding: 'utf8' });
	const server = spawn(process.execPath, ['server.js'], {
		env,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	return {
		address: await addressOf(server.stdout),
		name: told(said, 'name'),
		password: told(said, 'password'),
		async stop() {
			const ended = new Promise((resolve) => server.once('close', resolve));
			if (server.kill()) await ended;
		}
	};
}

function told(said: string, what: 'name' | 'password'): string {
	const [, word] = new RegExp(`^ +${what} +(.+)$`, 'm').exec(said) ?? [];
	if (!word) throw new Error(`The demo told no ${what}:\n${said}`);
	return word;
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
	for await (const line of createInterface(output)) {
		const address = /^Listening on (\S+)$/.exec(line)?.[1];
		if (address) {
			// What it says from here on is of no interest, but must be read.
			output.resume();
			return address;
		}
	}
	throw new Error('The server did not start');
}
