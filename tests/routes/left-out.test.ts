import { expect, test } from 'vitest';
import { blocksOf } from '../../src/lib/article/blocks.ts';
import { overlaps } from '../../src/lib/article/span.ts';
import { LIBRARY } from '../../src/lib/library/index.ts';
import { COUNT, question } from '../support/http/public-attempt.ts';
import { Student } from '../support/http/student.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const blocks = blocksOf(LIBRARY[0]!.text);

/** How many paragraphs stand between the first and the last of a passage that are no part of it. */
function leftOut(number: number): number {
	const { passage } = question(number);
	const inside = blocks.map((block) => passage.some((span) => overlaps(span, block)));
	const between = blocks.slice(inside.indexOf(true), inside.lastIndexOf(true));
	return between.filter(
		(block) => block.kind === 'paragraph' && !passage.some((span) => overlaps(span, block))
	).length;
}

test('a passage says how many paragraphs it leaves out, and nothing where it leaves out none', async () => {
	let cut = 0;
	for (let number = 2; number <= COUNT; number++) {
		const { text } = await new Student(server).page(`/try/${number}`);
		const said = [...text.matchAll(/(\d+) paragraphs? left out/g)].map(([, n]) => Number(n));
		const expected = question(number).view === 'hottext' ? 0 : leftOut(number);
		expect(
			said.reduce((sum, n) => sum + n, 0),
			String(number)
		).toBe(expected);
		if (expected > 0) cut++;
	}
	expect(cut).toBeGreaterThan(0);
});
