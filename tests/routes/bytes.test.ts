import { expect, test } from 'vitest';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { firstVisit } from '../bench/bytes.ts';
import { sittingBytes } from '../bench/sitting.ts';
import { join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

// What a page weighs is counted to the byte; names of people and hashes make it a little more or less.
const server = await startServer();
const teacher = await Teacher.first(server);
const { code } = await teacher.open({ feedback: 'hand-in' }, PUBLIC_QUIZ);

test('a sitting with a script stays as light as it is', async () => {
	const visit = await firstVisit(server, await join(server, code));
	expect(visit.withScript).toBeLessThan(MOST.first);
	expect(visit.withScript + visit.answers).toBeLessThan(MOST.withScript);
	expect(visit.further).toBeLessThan(MOST.further);
});

test('a sitting without a script stays as light as it is', async () => {
	expect(await sittingBytes(server, code)).toBeLessThan(MOST.plain);
});

const MOST = { first: 60_000, withScript: 63_800, further: 6_100, plain: 75_500 };
