import { expect, test } from 'vitest';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { join } from '../support/http/class.ts';
import { rightPicks, wrongPicks } from '../support/http/public-attempt.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);

test.each(LIBRARY_QUIZZES)(
	'each row of a match in $title fits a low projector with its answer, its buttons in one place',
	async (quiz) => {
		const at = await teacher.open({}, quiz);
		// Every option was chosen by somebody, so that every reason is shown.
		for (const which of [0, 1, 2, 3]) {
			const one = await join(server, at.code);
			for (const [index, question] of quiz.questions.entries())
				await one.save(index + 1, which === 3 ? rightPicks(question) : wrongPicks(question, which));
			await one.handIn();
		}
		const page = await visitAs(teacher, { baseURL: server.url, width: 1280, height: 720 });
		for (const [index, { view, rows }] of quiz.questions.entries()) {
			for (const row of view === 'match' ? rows.keys() : []) {
				const places = [];
				for (const shown of ['', '&shown']) {
					const path = at.path(`discuss/${index + 1}?row=${row + 1}${shown}`);
					await page.goto(path);
					const high = await page.evaluate(() => document.documentElement.scrollHeight);
					expect({ path, high }).toEqual({ path, high: 720 });
					const button = page.getByRole('link', { name: /^(Show|Hide) the answer$/ });
					places.push(await button.boundingBox());
				}
				expect(places[1]).toEqual(places[0]);
			}
		}
	}
);
