import { brotliDecompressSync } from 'node:zlib';
import { Connection, type Reply } from './connection.ts';
import type { Server } from './server.ts';

export type Visit = Awaited<ReturnType<typeof firstVisit>>;

/** What a browser loads for an attempt's first page, in bytes, with JavaScript and without. */
export async function firstVisit(server: Server, path: string, headers: { cookie: string }) {
	const connection = new Connection(server);
	const loaded = new Map<string, Reply>();

	/** Loads a file and all that it imports in turn. */
	async function load(address: string, from: string): Promise<void> {
		const { pathname } = new URL(address, server.url + from);
		if (loaded.has(pathname)) return;
		const reply = await connection.send({ path: pathname });
		if (reply.status !== 200) throw new Error(`${pathname}: ${reply.status}`);
		loaded.set(pathname, reply);
		const imports = textOf(reply).matchAll(/\b(?:import|from)\s*"(\.[^"]+\.js)"/g);
		if (pathname.endsWith('.js')) for (const [, one] of imports) await load(one!, pathname);
	}
	const total = () => [page, ...loaded.values()].reduce((sum, { bytes }) => sum + bytes, 0);

	const page = await connection.send({ path, headers });
	const html = textOf(page);
	for (const [, address] of html.matchAll(/<link[^>]+href="([^"]+)"/g)) await load(address!, path);
	const plain = total();

	for (const [, address] of html.matchAll(/\bimport\("([^"]+)"\)/g)) await load(address!, path);
	// The parts that this page is made of are named by number; the app knows their files.
	const [app, reply] = [...loaded].find(([file]) => file.includes('/entry/app.'))!;
	const [, parts = ''] = /node_ids: \[([\d, ]+)\]/.exec(html) ?? [];
	for (const part of parts.split(', ')) {
		const [file] = new RegExp(`[./]+/nodes/${part}\\.[^"]+`).exec(textOf(reply)) ?? [];
		await load(file!, app);
	}
	// What the script asks for as soon as it runs: all questions at once.
	const questions = await connection.send({ path: path.replace(/\d+$/, 'questions'), headers });
	const further = await connection.send({ path: path.replace(/\d+$/, '2'), headers });
	connection.close();
	return {
		plain,
		withScript: total() + questions.bytes,
		further: further.bytes,
		requests: 2 + loaded.size
	};
}

export function textOf({ headers, body }: Reply): string {
	return (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString();
}
