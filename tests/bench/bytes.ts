import { brotliDecompressSync } from 'node:zlib';
import type { Joined } from '../support/http/class.ts';
import { WITHOUT_SCRIPT_COOKIE } from '../support/http/student.ts';
import { Connection, type Reply } from './connection.ts';
import type { ShownQuestion } from '../../src/lib/quiz/shown.ts';

export type Visit = Awaited<ReturnType<typeof firstVisit>>;

/** What a browser loads for an attempt's first page, in bytes, with JavaScript and without. */
export async function firstVisit(server: { url: string }, { path, student }: Joined) {
	const first = path(1);
	const connection = new Connection(server);
	const loaded = new Map<string, Reply>();

	/** Loads a file and all that it imports in turn. */
	async function load(address: string): Promise<void> {
		const { pathname } = new URL(address, server.url + first);
		if (loaded.has(pathname)) return;
		const reply = await connection.send({ path: pathname });
		if (reply.status !== 200) throw new Error(`${pathname}: ${reply.status}`);
		loaded.set(pathname, reply);
		const imports = textOf(reply).matchAll(/\b(?:import|from)\s*"(\.[^"]+\.js)"/g);
		if (pathname.endsWith('.js'))
			for (const [, one] of imports) await load(new URL(one!, server.url + pathname).pathname);
	}
	/** The page, and the style sheets and the icon that it links. */
	async function open(path: string): Promise<Reply> {
		const page = await connection.send({ path, headers: { cookie: student.cookie } });
		for (const [, address] of textOf(page).matchAll(/<link[^>]+href="([^"]+)"/g))
			await load(address!);
		return page;
	}
	const sizeOf = (page: Reply) =>
		[page, ...loaded.values()].reduce((sum, { bytes }) => sum + bytes, 0);

	student.cookies.set(WITHOUT_SCRIPT_COOKIE, '');
	const plainPage = await open(first);
	const plain = sizeOf(plainPage);
	const further = await connection.send({ path: path(2), headers: { cookie: student.cookie } });

	student.cookies.delete(WITHOUT_SCRIPT_COOKIE);
	const headers = { cookie: student.cookie };
	loaded.clear();
	const page = await open(first);
	const html = textOf(page);
	for (const [, address] of html.matchAll(/\bimport\("([^"]+)"\)/g)) await load(address!);
	// The parts that this page is made of are named by number, and their files beside the numbers.
	const [, parts = ''] = /node_ids: \[([\d, ]+)\]/.exec(html) ?? [];
	for (const part of parts.split(', ')) {
		const [, file] = new RegExp(`'${part}': \\(\\) => import\\('([^']+)'\\)`).exec(html) ?? [];
		await load(file!);
	}
	// What the script asks for as soon as it runs: all questions at once.
	const questions = await connection.send({ path: first.replace(/\d+$/, 'questions'), headers });
	let answers = 0;
	for (const { number, question } of JSON.parse(textOf(questions)) as ShownQuestion[]) {
		const picks = question.rows.map(({ id, options }) => ({ row: id, option: options[0]!.id }));
		const reply = await connection.send({
			method: 'PUT',
			path: first.replace(/\d+$/, `questions/${number}`),
			headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ picks, revision: 0, check: false })
		});
		if (reply.status !== 200) throw new Error(`question ${number}: ${reply.status}`);
		answers += reply.bytes;
	}
	connection.close();
	return {
		plain,
		/** Style sheets and the icon, which a browser keeps. */
		files: plain - plainPage.bytes,
		/** The saving of an answer to every question. */
		answers,
		withScript: sizeOf(page) + questions.bytes,
		further: further.bytes,
		requests: 2 + loaded.size
	};
}

export function textOf({ headers, body }: Reply): string {
	return (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString();
}
