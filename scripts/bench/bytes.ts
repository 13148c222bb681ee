import { brotliDecompressSync } from 'node:zlib';
import { Connection, type Reply } from './connection.ts';
import type { Server } from './server.ts';

/** Everything of an attempt's first page that a browser loads, in bytes, by who loads it. */
export async function firstVisit(server: Server, path: string, headers: { cookie: string }) {
	const connection = new Connection(server);
	const load = (path: string) => connection.send({ path, headers });
	const page = await load(path);
	const html = textOf(page);
	const base = new URL(path, server.url);
	const named = [...html.matchAll(/(?:href=|import\()"([^"]+)"/g), ...linked(page)];
	const files = new Set(
		named
			.map(([, address]) => new URL(address!, base).pathname)
			.filter((address) => address.startsWith('/_app/') || address.endsWith('.svg'))
	);
	let [scripts, rest] = [0, page.bytes];
	for (const file of files) {
		const { status, bytes } = await load(file);
		if (status !== 200) throw new Error(`${file}: ${status}`);
		if (file.endsWith('.js')) scripts += bytes;
		else rest += bytes;
	}
	// What the script asks for as soon as it runs: all questions at once.
	const questions = await load(path.replace(/\d+$/, 'questions'));
	const further = await load(path.replace(/\d+$/, '2'));
	connection.close();
	return {
		withScript: rest + scripts + questions.bytes,
		plain: rest,
		further: further.bytes,
		files: files.size
	};
}

/** The `link` header names what the page will need. */
function linked({ headers }: Reply) {
	return String(headers.link ?? '').matchAll(/<([^>]+)>/g);
}

export function textOf({ headers, body }: Reply): string {
	return (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString();
}
