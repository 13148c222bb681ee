import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { Connection, type Sent } from './connection.ts';
import { watched } from './memory.ts';
import { answersBeside, inWords, seated } from './pace.ts';
import { within } from './rate.ts';
import type { Own } from './own-server.ts';
import type { Line } from './table.ts';

const STUDENTS = 200;
const LENGTH = 5_000;

/** What others' answers take while a teacher brings one article after the other, and while nobody does. */
export async function bringingLines({ root, server, teacher }: Own): Promise<Line[]> {
	const { code } = await teacher.open({ feedback: 'hand-in' }, PUBLIC_QUIZ);
	const students = await seated(server, code, STUDENTS);
	const texts = articles(root);
	const bringing = new Connection(server);
	let brought = 0;
	const bring = async (until: number) => {
		for (; performance.now() < until; brought++)
			await toDrafts(bringing, { cookie: teacher.cookie, origin: server.url }, texts.next().value);
	};
	const { done: took, most } = await watched(server, () => answersBeside(students, bring));
	bringing.close();
	const ratio = within(0.99, took.beside) / within(0.99, took.alone);
	return [
		{
			what: `answers of ${STUDENTS} while ${brought} articles are brought, against none: p99`,
			product: `${inWords(took.beside)}, ${most.toFixed(0)} MB`,
			floor: inWords(took.alone),
			is: `${ratio.toFixed(1)} ×`,
			aim: '≤ 2 ×',
			met: ratio <= 2
		}
	];
}

/** From what was pasted to the drafts, without a pause and without reading any page. */
async function toDrafts(
	connection: Connection,
	headers: { cookie: string; origin: string },
	text: string
): Promise<void> {
	const form = (path: string, fields: Record<string, string> = {}): Sent => ({
		...{ method: 'POST', path, body: new URLSearchParams(fields).toString() },
		headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
	});
	const to = async (sent: Sent) => {
		const { status, headers, body } = await connection.send(sent);
		if (status !== 303) throw new Error(`${sent.path}: ${status} ${body}`);
		return headers.location!;
	};
	const look = async (path: string) => {
		const { status } = await connection.send({ path, headers });
		if (status !== 200) throw new Error(`${path}: ${status}`);
	};
	const html = text.replaceAll(/.+/g, '<p>$&</p>');
	const cast = await to(form('/teacher/article/bring', { text, html }));
	await look(cast);
	const article = cast.replace(/\/cast$/, '');
	await look(article);
	await look(await to(form(`${article}?/draft`)));
}

/** No text twice: each begins with one article and goes on with another, and has a number. */
function* articles(root: string): Generator<string, never> {
	const folder = join(root, 'tests/articles');
	const texts = readdirSync(folder)
		.filter((name) => /^\w+\.txt$/.test(name))
		.map((name) => readFileSync(join(folder, name), 'utf8').trim());
	for (let number = 0; ; number++) {
		const [first, second] = [number, number * 3 + 1].map((at) => texts[at % texts.length]!);
		const both = `${first}\n\n${second}`.slice(0, LENGTH);
		yield `${both.slice(0, both.lastIndexOf('\n\n'))}\n\nThis copy is number ${number} of its kind.`;
	}
}
