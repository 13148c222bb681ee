import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { versionId } from '../../src/lib/quiz/version.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { partedMarks } from '../support/browser/parted-marks.ts';
import { join } from '../support/http/class.ts';
import { wrongPicks } from '../support/http/public-attempt.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const baseURL = server.url;

async function expectWhole(page: Page, path: string): Promise<void> {
	await page.goto(path);
	for (const summary of await page.locator('summary').all()) await summary.click();
	for (const width of [320, 360, 768, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		const seen = { path, width, parted: await partedMarks(page) };
		expect(seen).toEqual({ path, width, parted: [] });
	}
}

test.each(LIBRARY_QUIZZES.map((quiz) => [quiz.title, quiz] as const))(
	'no mark is parted from its words on any page of “%s”',
	{ timeout: 180_000 },
	async (_, quiz) => {
		const { code, path } = await teacher.open({ feedback: 'each' }, quiz);
		const one = await join(server, code);
		const page = await visitAs(one.student, { baseURL });
		for (const [index, question] of quiz.questions.entries()) {
			await expectWhole(page, one.path(index + 1));
			await one.save(index + 1, wrongPicks(question), 0, true);
			await expectWhole(page, one.path(index + 1));
		}
		await one.handIn();
		for (const rest of ['result', 'voices']) await expectWhole(page, one.path(rest));

		const wall = await visitAs(teacher, { baseURL });
		for (const paper of ['paper', 'key', 'voices'])
			await expectWhole(wall, `/teacher/quiz/${versionId(quiz)}/${paper}`);
		for (const [index, { view, rows }] of quiz.questions.entries()) {
			const steps = view === 'match' ? rows.map((_, row) => `?row=${row + 1}&`) : ['?'];
			for (const step of steps)
				for (const shown of ['', 'shown'])
					await expectWhole(wall, path(`discuss/${index + 1}${step}${shown}`));
		}
	}
);
