import { describe, expect, test } from 'vitest';
import { rightPicks } from '../support/http/public-attempt.ts';
import { CLASS_QUIZ, inDays, join } from '../support/http/class.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { connect, everything } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';
import { Teacher } from '../support/http/teacher.ts';
import { versionId } from '../../src/lib/quiz/version.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const first = CLASS_QUIZ.questions[0]!;

describe('while a class is open', () => {
	test('its label and its closing time can be changed', async () => {
		const of = await teacher.open();
		const form = await teacher.page(of.path('settings'));
		const page = await teacher.submit(form, 'Save', { label: '9B', closesAt: inDays(2, '09:30') });
		expect(page).toMatchObject({ path: of.path(), heading: '9B' });
		const again = await teacher.page(of.path('settings'));
		expect(again.fields.find(({ name }) => name === 'closesAt')?.value).toBe(inDays(2, '09:30'));
		const past = await teacher.submit(again, 'Save', { closesAt: '2001-01-02T09:30' });
		expect([past.status, past.text]).toEqual([
			400,
			expect.stringContaining('Error: That moment has passed.')
		]);
	});

	test('feedback can be put off to a later moment, and to no earlier one', async () => {
		const of = await teacher.open({ feedback: 'hand-in' });
		const form = await teacher.page(of.path('settings'));
		expect((await teacher.submit(form, 'Save', { feedback: 'release' })).path).toBe(of.path());
		const before = everything(database);
		const fields = { label: 'x', closesAt: '', feedback: 'each' };
		const refused = await teacher.post(of.path('settings'), new URLSearchParams(fields));
		expect(refused.status).toBe(409);
		expect(refused.text).toContain('Error: Feedback can only be put off');
		expect(everything(database)).toEqual(before);
	});

	test('feedback stays once an answer is final', async () => {
		const of = await teacher.open({ feedback: 'each' });
		const ada = await join(server, of.code);
		await ada.save(1, rightPicks(first), 0, true);
		const form = await teacher.page(of.path('settings'));
		const refused = await teacher.submit(form, 'Save', { feedback: 'release' });
		expect(refused.status).toBe(409);
		expect((await teacher.submit(form, 'Save', { label: 'Still' })).heading).toBe('Still');
	});
});

describe('after “leave open for them”', () => {
	test('what they have can be taken from all, and feedback comes', async () => {
		const of = await teacher.open({ feedback: 'close' });
		const [ada, bob] = [await join(server, of.code), await join(server, of.code)];
		await ada.save(1, rightPicks(first));
		await ada.handIn();
		await teacher.close(of, 'leave');
		expect((await ada.page('result')).text).not.toContain('Your result 1');
		const page = await teacher.page(of.path());
		expect((await teacher.submit(page, 'Take what they have')).text).toContain('handed in 2');
		expect((await bob.page()).path).toBe(bob.path('result'));
		expect((await ada.page('result')).text).toMatch(/Your result/);
	});

	test('and from one, whose dead phone then keeps nobody waiting', async () => {
		const of = await teacher.open();
		const [ada, bob] = [await join(server, of.code), await join(server, of.code)];
		await teacher.close(of, 'leave');
		const page = await teacher.page(of.path(`student/${ada.id}`));
		await teacher.submit(page, 'Hand in what there is');
		expect((await ada.page('result')).path).toBe(ada.path('waiting'));
		expect((await bob.page()).path).toBe(bob.path(1));
	});
});

test('a class that is archived stands last, opens as before, and comes back', async () => {
	const [old, other] = [await teacher.open({ label: 'Old' }), await teacher.open({ label: 'New' })];
	const home = await teacher.submit(await teacher.page(other.path()), 'Archive');
	expect(home.text.lastIndexOf('New')).toBeGreaterThan(home.text.lastIndexOf('Old'));
	expect(home.text).toContain(', archived');
	expect((await teacher.page(other.path())).heading).toBe('New');
	await teacher.submit(await teacher.page(other.path()), 'Take out of the archive');
	expect((await teacher.page('/teacher')).text).not.toContain(', archived');
	expect((await teacher.page(old.path())).heading).toBe('Old');
});

test('a preview shows a question as a student sees it, tells after an answer, and stores nothing', async () => {
	const before = everything(database);
	const path = `/teacher/quiz/${versionId(CLASS_QUIZ)}/preview/1`;
	const page = await teacher.page(path);
	expect(page.text).toContain('Nothing is stored or counted.');
	expect(page.text).toContain(first.stem);
	const body = new URLSearchParams({ revision: '0', do: 'check' });
	for (const { row, option } of rightPicks(first)) body.append(`row.${row}`, option);
	const told = await teacher.post(path, body);
	expect(told.status).toBe(200);
	expect(told.text).toContain('You chose this');
	const wrong = await teacher.post(path, new URLSearchParams({ revision: '0', do: 'check' }));
	expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('Choose an answer')]);
	expect((await teacher.page(path.replace(/1$/, '99'))).status).toBe(404);
	expect(everything(database)).toEqual(before);
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
