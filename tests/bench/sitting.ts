import { Student, type Page } from '../support/http/student.ts';
import { ASKS, Connection } from './connection.ts';
import { counted } from './counted.ts';
import type { Server } from './server.ts';

export const AT_ONCE = 30;

type Sent = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

/** A browser without JavaScript that takes compressed pages, as browsers do, and counts. */
class Browser extends Student {
	override readonly scripts = false;
	requests = 0;
	commits = 0;

	override send(path: string, init: Sent = {}): Promise<Response> {
		this.requests++;
		return super.send(path, { ...init, headers: { ...ASKS, ...init.headers } });
	}

	/** Presses the button that leads on, with the first option chosen wherever there is a choice. */
	async goOn(page: Page): Promise<Page> {
		const buttons = page.forms.flatMap((form) => form.buttons);
		const button = buttons.find(({ value }) => value === 'next') ?? buttons[0];
		if (!button) throw new Error(`Nothing to press on ${page.path}: ${page.text}`);
		const filled: Record<string, string> = {};
		for (const { name, value } of page.fields)
			if (name.startsWith('row.') && value !== '') filled[name] ??= value;
		this.commits++;
		return this.submit(page, button.words, filled);
	}
}

type Sitting = { requests: number; commits: number };

/** From the code on the board to the result. */
export async function sit(server: { url: string }, code: string): Promise<Sitting> {
	const browser = new Browser(server);
	let page = await browser.page('/join');
	page = await browser.submit(page, 'Join', { code });
	// Somebody may have taken the name meanwhile; then the page offers another.
	while (!page.path.endsWith('/you')) page = await browser.goOn(page);
	page = await browser.follow(page, 'To the questions');
	while (!page.path.endsWith('/result')) page = await browser.goOn(page);
	if (!page.heading.startsWith('Your result')) throw new Error(`No result: ${page.text}`);
	return browser;
}

/** All that comes back over the wire in one sitting without JavaScript, but for files. */
export async function sittingBytes(server: { url: string }, code: string): Promise<number> {
	const between = await counted(server);
	await sit(between, code);
	between.close();
	return between.bytes();
}

export const allAtOnce = <T>(one: () => Promise<T>) =>
	Promise.all(Array.from({ length: AT_ONCE }, one));

/** Server CPU of one sitting in milliseconds, thirty at once, and how much was asked in it. */
export async function sittingCpu(server: Server, code: string) {
	const before = server.cpuMs();
	const [first] = await allAtOnce(() => sit(server, code));
	return { cpuMs: (server.cpuMs() - before) / AT_ONCE, asked: first! };
}

/** The same number of requests and commits of the floor, in the same order of magnitude. */
export async function floorCpu(floor: Server, { requests, commits }: Sitting): Promise<number> {
	const before = floor.cpuMs();
	await allAtOnce(async () => {
		const connection = new Connection(floor);
		const body = JSON.stringify({ picks: [{ row: '1', option: '0123456789' }], revision: 0 });
		for (let n = 0; n < requests - commits; n++) {
			await connection.send({ path: `/attempt/${n}` });
			const path = `/attempt/${crypto.randomUUID()}/${n}`;
			if (n < commits) await connection.send({ method: 'POST', path, body });
		}
		connection.close();
	});
	return (floor.cpuMs() - before) / AT_ONCE;
}
