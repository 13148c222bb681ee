import { describe, expect, test } from 'vitest';
import { everything } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { Student, type Filled } from '../support/http/student.ts';
import { joinedOn, startOn } from '../support/http/class.ts';
import { joining } from '../support/http/joining.ts';

const { server, database, generated, typed, attemptsOf, open, post, newJoin } = await joining();

describe('the same browser', () => {
	test('that sends its form again is the same student, in one attempt', async () => {
		const fields = { join: newJoin(), name: 'Twice' };
		const students = [new Student(server), new Student(server)];
		const pages = await Promise.all(students.map((one) => post(typed.code, fields, one)));
		const again = await post(typed.code, { ...fields, name: 'Other' });
		const [first, second] = pages.map((page, index) => joinedOn(students[index]!, page));
		expect(second).toMatchObject({ id: first!.id, words: first!.words });
		expect(again.heading).toBe('You are Twice');
		expect(attemptsOf(typed).filter(({ name }) => name === 'Twice')).toHaveLength(1);
		expect(attemptsOf(typed).filter(({ name }) => name === 'Other')).toHaveLength(0);
	});

	test.each([generated, typed])('whose reply was lost gets it at the next press', async (of) => {
		const { student, page } = await open(of.code);
		const lost = student.copy();
		const name: Filled = of === typed ? { name: 'Lost' } : {};
		const first = joinedOn(lost, await lost.submit(page, startOn(page), name));
		const reloaded = await student.page(`/j/${of.code}`);
		expect(reloaded.text).not.toContain('In this browser');
		const again = joinedOn(student, await student.submit(reloaded, startOn(reloaded), name));
		expect(again).toMatchObject({ id: first.id, name: first.name, words: first.words });
	});

	test.each([generated, typed])('brings nothing back after the hand-in', async (of) => {
		const { student, page } = await open(of.code);
		const name: Filled = of === typed ? { name: 'Done' } : {};
		const before = student.copy();
		const first = joinedOn(student, await student.submit(page, startOn(page), name));
		await first.handIn();
		const refused = await before.submit(page, startOn(page), name);
		expect(refused.status).toBe(409);
		expect(refused.text).toContain('Error: Somebody has joined from this page before.');
		expect([...before.cookies.keys()]).toEqual(['join']);
		const next: Filled = of === typed ? { name: 'Next' } : {};
		const second = joinedOn(before, await before.submit(refused, startOn(refused), next));
		expect(second.id).not.toBe(first.id);
	});

	test('brings nothing back after “Next student”', async () => {
		const fields = { join: newJoin(), name: 'Gone' };
		const student = new Student(server);
		const you = await post(typed.code, fields, student);
		await student.submit(you, 'Next student');
		expect([...student.cookies.keys()]).toEqual(['join']);
		expect(student.cookies.get('join')).not.toBe(fields.join);
		expect((await post(typed.code, fields, student)).status).toBe(409);
		expect([...student.cookies.keys()]).toEqual(['join']);
	});

	test('brings nothing back after ten minutes', async () => {
		const fields = { join: newJoin(), name: 'Late' };
		await post(typed.code, fields);
		const ago = Date.now() - 10 * 60_000 - 1;
		database.run(`update attempt set started_at = ? where name = 'Late'`, ago);
		expect((await post(typed.code, fields)).status).toBe(409);
	});

	test('without a cookie stores nothing, and is told so', async () => {
		const before = everything(database);
		const student = new Student(server);
		const page = await student.post(`/j/${typed.code}`, new URLSearchParams({ name: 'Ada' }));
		expect(page.status).toBe(400);
		expect(page.text).toContain('did not send back the cookie of this page');
		expect(everything(database)).toEqual(before);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
