import { describe, expect, test } from 'vitest';
import { everything } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { Student, type Filled } from '../support/http/student.ts';
import { joinedOn, startOn } from '../support/http/class.ts';
import { joining } from '../support/http/joining.ts';

const { server, database, teacher, generated, typed, attemptsOf, open, post, newJoin } =
	await joining();

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

	test.each(['joins', 'comes back'])(
		'that somebody else of the class %s at holds the first no more',
		async (how) => {
			const student = new Student(server);
			const back = await post(typed.code, { join: newJoin(), name: `Back who ${how}` });
			const words = joinedOn(new Student(server), back).words;
			const page = await student.page(`/j/${typed.code}`);
			const first = joinedOn(
				student,
				await student.submit(page, 'Start', { name: `First ${how}` })
			);
			await first.save(1, []);
			if (how === 'joins') {
				const again = await student.page(`/j/${typed.code}`);
				expect(again.text).toContain(`This browser forgets First ${how} then.`);
				joinedOn(student, await student.submit(again, 'Start', { name: `Second ${how}` }));
			} else {
				const form = await student.page(`/join/again?code=${typed.code}`);
				expect((await student.submit(form, 'Come back', { words })).status).toBe(200);
			}
			for (const rest of [1, 'result', 'you'])
				expect((await first.page(rest)).text).toContain('This quiz is not open in this browser.');
			expect((await first.save(1, [])).status).toBe(404);
			expect(
				[...student.cookies.keys()].filter((name) => name.startsWith('attempt-'))
			).toHaveLength(1);
			// The words bring the first back, here as well.
			const form = await student.page(`/join/again?code=${typed.code}`);
			const came = await student.submit(form, 'Come back', { words: first.words });
			expect(came.path).toBe(first.path(1));
		}
	);

	test('of a student who was removed is told so, and not of three words', async () => {
		const { student, page } = await open(typed.code);
		const gone = joinedOn(student, await student.submit(page, 'Start', { name: 'Removed' }));
		const paper = await teacher.page(typed.path(`student/${gone.id}`));
		await teacher.submit(paper, 'Remove Removed');
		for (const rest of [undefined, 1, 'result']) {
			const told = await gone.page(rest);
			expect(told.status).toBe(404);
			expect(told.text).toContain('Your teacher removed you from this class.');
			expect(told.links.map(({ words }) => words)).not.toContain('Come back with your three words');
		}
		expect((await gone.save(1, [])).body.message).toContain('Your teacher removed you');
		expect((await new Student(server).page(gone.path(1))).text).not.toContain('removed');
		database.run('update removed_session set expires_at = ?', Date.now() - 1);
		expect((await gone.page(1)).text).toContain('This quiz is not open in this browser.');
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
