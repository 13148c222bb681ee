import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { join as joinClass } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { answer, type Attempt } from './answer.ts';
import { firstVisit, textOf, type Visit } from './bytes.ts';
import { Connection } from './connection.ts';
import { buildEmptyPage } from './empty-page.ts';
import { engineLines } from './engine.ts';
import { onOwnServer, OWN_SERVER } from './own-server.ts';
import { rateOf, type Rate } from './rate.ts';
import { classReportLines } from './class-report.ts';
import { serve, type Server } from './server.ts';
import { floorCpu, sittingBytes, sittingCpu } from './sitting.ts';
import { START } from './start.ts';
import { printTable, type Line } from './table.ts';

const ROUNDS = 3;
const CONNECTIONS = 32;

type Round = {
	sitting: { product: number; floor: number };
	answers: { product: Rate; floor: Rate };
	pages: { product: Rate; floor: Rate };
};

/** Measures everything and prints the table; all that it writes lies in the folder. */
export async function bench(root: string, folder: string): Promise<void> {
	const begun = performance.now();
	const at = (name: string) => join(folder, name);
	const emptyPage = buildEmptyPage(root);
	const database = at('quiz.db');
	const product = await serve({
		args: START,
		cwd: root,
		env: { DATABASE_URL: database },
		log: at('product.log')
	});
	const empty = await serve({ args: START, cwd: emptyPage, log: at('empty.log') });

	const teacher = await Teacher.first({ url: product.url, databasePath: database });
	const open = () => teacher.open({ feedback: 'hand-in' }, PUBLIC_QUIZ);
	const { code } = await open();
	const attempts: Attempt[] = [];
	while (attempts.length < CONNECTIONS) {
		const { path, student } = await joinClass(product, code);
		attempts.push({ path: path(1), headers: { cookie: student.cookie } });
	}
	const connection = new Connection(product);
	const page = textOf(await connection.send(attempts[0]!));
	const next = answer(attempts, page);
	const reply = await connection.send(next(0));
	connection.close();

	writeFileSync(at('page.html'), page);
	writeFileSync(at('reply.json'), textOf(reply));
	const floor = await serve({
		args: [
			join(import.meta.dirname, 'floor.ts'),
			...['floor.db', 'page.html', 'reply.json'].map(at)
		],
		cwd: root,
		log: at('floor.log')
	});

	const floorNext = answer(attempts, page);
	// It answers: the attempts above are answered by `next` alone.
	const visitor = await joinClass(product, code);
	const bytes = await firstVisit(product, visitor);
	const sitting = bytes.files + (await sittingBytes(product, code));
	const rounds: Round[] = [];
	for (let n = 1; n <= ROUNDS; n++) {
		console.log(`Round ${n} of ${ROUNDS} …`);
		rounds.push(
			await round({ product, floor, empty, code: (await open()).code, next, floorNext, attempts })
		);
	}
	console.log('The report …');
	const report = await classReportLines({ product, empty, teacher, database });
	await Promise.all([product, floor, empty].map((server) => server.stop()));
	const own: Line[] = [];
	for (const name of OWN_SERVER) {
		console.log(`On a server of its own: ${name} …`);
		own.push(...(await onOwnServer(name, root, folder)));
	}
	printTable([...lines(rounds, bytes, sitting), ...own, ...report, ...engineLines(ROUNDS)]);
	console.log(`\n${Math.round((performance.now() - begun) / 1000)} seconds in all`);
}

type Measured = {
	product: Server;
	floor: Server;
	empty: Server;
	code: string;
	next: ReturnType<typeof answer>;
	floorNext: ReturnType<typeof answer>;
	attempts: Attempt[];
};

/** One after the other: what runs at the same time would slow the other down. */
async function round({
	product,
	floor,
	empty,
	code,
	next,
	floorNext,
	attempts
}: Measured): Promise<Round> {
	const { cpuMs, asked } = await sittingCpu(product, code);
	return {
		sitting: { product: cpuMs, floor: await floorCpu(floor, asked) },
		answers: {
			product: await rateOf(product, CONNECTIONS, next),
			floor: await rateOf(floor, CONNECTIONS, floorNext)
		},
		pages: {
			product: await rateOf(product, CONNECTIONS, (index) => attempts[index]!),
			floor: await rateOf(empty, CONNECTIONS, () => ({ path: '/' }))
		}
	};
}

function lines(rounds: Round[], bytes: Visit, sitting: number): Line[] {
	const least = (of: 'product' | 'floor') => Math.min(...rounds.map(({ sitting }) => sitting[of]));
	const most = (what: 'answers' | 'pages', of: 'product' | 'floor') =>
		Math.max(...rounds.map((round) => round[what][of].perSecond));
	const cpu = (what: 'answers' | 'pages', of: 'product' | 'floor') =>
		Math.min(...rounds.map((round) => round[what][of].cpuMs));
	const rate = (what: 'answers' | 'pages', name: string, least: number): Line => {
		const [ours, theirs] = [most(what, 'product'), most(what, 'floor')];
		const cell = (of: 'product' | 'floor') =>
			`${Math.round(most(what, of))}/s, ${cpu(what, of).toFixed(2)} ms CPU`;
		return {
			what: name,
			product: cell('product'),
			floor: cell('floor'),
			is: `${(ours / theirs).toFixed(2)} ×`,
			aim: `≥ ${least} ×`,
			met: ours / theirs >= least
		};
	};
	const size = (what: string, bytes: number, most: number): Line => ({
		what,
		product: kilobytes(bytes),
		floor: '',
		is: kilobytes(bytes),
		aim: `≤ ${most} KB`,
		met: bytes <= most * 1000
	});
	const [ours, theirs] = [least('product'), least('floor')];
	return [
		{
			what: 'a whole sitting without JavaScript, server CPU, 30 at once',
			product: `${ours.toFixed(1)} ms`,
			floor: `${theirs.toFixed(1)} ms`,
			is: `${(ours / theirs).toFixed(1)} ×`,
			aim: '≤ 11 ×',
			met: ours / theirs <= 11
		},
		rate('answers', `durable answers, ${CONNECTIONS} connections`, 0.6),
		rate('pages', 'a question page, against an empty page', 0.42),
		size(`first visit with JavaScript, ${bytes.requests} requests`, bytes.withScript, 60),
		size(
			'a sitting with JavaScript: first visit and ten answers',
			bytes.withScript + bytes.answers,
			64
		),
		size('first visit without JavaScript', bytes.plain, 14),
		size('each further question without JavaScript', bytes.further, 6.3),
		size('a whole sitting without JavaScript, from the code to the result', sitting, 92)
	];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
