import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { bring } from '../support/http/article.ts';
import type { Teacher } from '../support/http/teacher.ts';
import type { Server } from './server.ts';
import { allAtOnce, AT_ONCE, sit } from './sitting.ts';
import type { Own } from './own-server.ts';
import type { Line } from './table.ts';

const SITTINGS = 500;
const EVERY_MS = 100;

/** The most memory that a server of its own takes: by sittings alone, and with an article brought. */
export async function memoryLines({ server, started, teacher }: Own): Promise<Line[]> {
	const { most: before } = await watched(server, () => sittings(server, teacher, SITTINGS));
	const { most: after } = await watched(server, async () => {
		await bring(teacher);
		await sittings(server, teacher, AT_ONCE);
	});
	return [
		line(`before an article is brought, ${SITTINGS} sittings`, { started, most: before }, 150),
		line(`after one, ${AT_ONCE} more`, { started, most: after }, 220)
	];
}

/** So many sittings, a class of thirty after the other. */
async function sittings(server: Server, teacher: Teacher, count: number): Promise<void> {
	for (let begun = 0; begun < count; begun += AT_ONCE) {
		const { code } = await teacher.open({ feedback: 'hand-in' }, PUBLIC_QUIZ);
		await allAtOnce(() => sit(server, code));
	}
}

/** Does something and answers with the most memory that the server held meanwhile, megabytes. */
export async function watched<Done>(server: Server, work: () => Promise<Done>) {
	let most = server.memoryMb();
	const timer = setInterval(() => (most = Math.max(most, server.memoryMb())), EVERY_MS);
	const done = await work().finally(() => clearInterval(timer));
	return { done, most };
}

function line(
	what: string,
	{ started, most }: { started: number; most: number },
	aim: number
): Line {
	return {
		what: `most memory, ${AT_ONCE} students at once: ${what}`,
		product: `${most.toFixed(0)} MB`,
		floor: `${started.toFixed(0)} MB at the start`,
		is: `${most.toFixed(0)} MB`,
		aim: `≤ ${aim} MB`,
		met: most <= aim
	};
}
