import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { fillClass } from '../support/fixtures/filled-class.ts';
import { startServer } from '../support/server/server.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { visitAs } from '../support/browser/class-visit.ts';

const server = await startServer();
const teacher = await Teacher.first(server);

const signedIn = () => visitAs(teacher, { baseURL: server.url });

async function mend(page: Page): Promise<void> {
	await page.getByLabel('Give everyone the points').check();
	await page.getByLabel('Why').fill('Unclear');
	await page.getByRole('button', { name: 'Repair' }).click();
	await page.getByRole('heading', { name: 'What was changed' }).waitFor();
}

test('every view of a report can be used by everybody', async () => {
	const { id } = await fillClass(server, teacher.name, { students: 32, quiz: CLASS_QUIZ });
	const page = await signedIn();
	const views = ['', '/questions', '/students', '/test-makers', '/changes'].map(
		(end) => `report${end}`
	);
	for (const view of ['question/1', ...views, 'class-list', 'discuss/1?shown', 'key']) {
		await page.goto(`/teacher/class/${id}/${view}`);
		await expectAccessible(page, view);
		// From here on there is a change to show.
		if (view === 'question/1') await mend(page);
	}
	await page.goto('/teacher');
	await expectAccessible(page, 'the quizzes and classes');
	for (const name of ['On paper', 'Key', 'Class by class']) {
		await page.goto('/teacher');
		await page
			.getByRole('link', { name })
			.nth(name === 'Class by class' ? 0 : 1)
			.click();
		await expectAccessible(page, name);
	}
});

test('a class list is joined in the browser, and nothing of it is sent', async () => {
	const at = await teacher.open({ label: '7A', naming: 'register', feedback: 'hand-in' });
	const student = await join(server, at.code, '2');
	await student.handIn();
	const page = await signedIn();
	await page.goto(at.path('class-list'));
	const sent: string[] = [];
	page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
	await page.getByLabel('Your class list').fill('1 Ada Lovelace\n2 "Bo", Li\n');
	await page.getByText('1 of 2 names have somebody in the class.').waitFor();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the CSV with names' }).click()
	]);
	const text = (await file.createReadStream().then((stream) => stream.toArray())).join('');
	expect(text.split('\r\n').slice(1, 3)).toEqual(['Ada Lovelace,', '"""Bo"", Li",0']);
	expect(sent.filter((one) => /Ada|Lovelace/.test(one))).toEqual([]);
});
