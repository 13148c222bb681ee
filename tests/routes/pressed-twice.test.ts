import { describe, expect, test } from 'vitest';
import { versionId } from '../../src/lib/quiz/version.ts';
import { connect, counts } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import type { Filled, Page } from '../support/http/student.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { NAME, PASSWORD, setUpCode, Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const database = connect(server);
const setUp = { code: setUpCode(server), name: NAME, password: PASSWORD };

/** A button pressed twice at once, and once more when its answer is there. */
async function press(browser: Teacher, page: Page, button: string, filled: Filled = {}) {
	const send = (one: Teacher) => one.submit(page, button, filled);
	const both = await Promise.all([send(browser), send(browser.copy())]);
	return [...both, await send(browser)].map(({ status, path }) => `${status} ${path}`);
}

const thrice = (path: string) => Array<string>(3).fill(`200 ${path}`);

describe('pressed twice, at once or one after the other,', () => {
	const teacher = new Teacher(server);

	test('“Make my account” makes one and signs in', async () => {
		const form = await teacher.page('/teacher/set-up');
		expect(await press(teacher, form, 'Make my account', setUp)).toEqual(thrice('/teacher'));
		const asked = await teacher.page(await teacher.invitation());
		const second = { name: 'Mr Okafor', password: PASSWORD };
		const colleague = new Teacher(server);
		expect(await press(colleague, asked, 'Make my account', second)).toEqual(thrice('/teacher'));
		expect(counts(database)).toMatchObject({ teacher: 2, invitation: 0 });
		const stranger = await new Teacher(server).submit(asked, 'Make my account', {
			...second,
			password: 'another four herons'
		});
		expect(stranger.status).toBe(410);
	});

	test('“Open the class” opens one, and another where the form was changed', async () => {
		const form = await teacher.page(`/teacher/quiz/${versionId(CLASS_QUIZ)}/open`);
		const answers = await press(teacher, form, 'Open the class', { label: '9A' });
		expect(new Set(answers).size).toBe(1);
		expect(counts(database).assignment).toBe(1);
		const other = await teacher.submit(form, 'Open the class', { label: '9B' });
		expect(other.heading).toBe('9B');
		expect(counts(database).assignment).toBe(2);
	});

	test('what deletes leads where it led', async () => {
		const of = await teacher.open();
		const student = await join(server, of.code);
		const paper = await teacher.page(of.path(`student/${student.id}`));
		const live = thrice(`${of.path()}?names=shown`);
		expect(await press(teacher, paper, `Remove ${student.name}`)).toEqual(live);
		const form = await teacher.page(of.path('delete'));
		expect(await press(teacher, form, 'Delete it now')).toEqual(thrice('/teacher'));
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
