import { join } from 'node:path';
import { Teacher } from '../support/http/teacher.ts';
import { bringingLines } from './bringing.ts';
import { lessonLines } from './lesson.ts';
import { memoryLines } from './memory.ts';
import { serve, type Server } from './server.ts';
import { START } from './start.ts';
import type { Line } from './table.ts';

export type Own = {
	root: string;
	server: Server;
	/** What the server held before anybody came, megabytes. */
	started: number;
	teacher: Teacher;
};

/** What is measured on a server of its own, by name. */
const MEASURES: Record<string, (own: Own) => Promise<Line[]>> = {
	memory: memoryLines,
	lesson: lessonLines,
	bringing: bringingLines
};
export const OWN_SERVER = Object.keys(MEASURES);

/** Starts the server, as `npm start` does, measures and ends it. Throws for a name that is none. */
export async function onOwnServer(name: string, root: string, folder: string): Promise<Line[]> {
	const measure = MEASURES[name];
	if (!measure) throw new Error(`Nothing is called ${name}. These are: ${OWN_SERVER.join(', ')}.`);
	const databasePath = join(folder, `${name}.db`);
	const log = join(folder, `${name}.log`);
	const server = await serve({ args: START, cwd: root, env: { DATABASE_URL: databasePath }, log });
	const started = server.memoryMb();
	const teacher = await Teacher.first({ url: server.url, databasePath });
	const lines = await measure({ root, server, started, teacher });
	await server.stop();
	return lines;
}
