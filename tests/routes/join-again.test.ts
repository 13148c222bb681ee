import { describe, expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { held, rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, join, type Joined } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const of = await teacher.open({ feedback: 'hand-in' });
const first = CLASS_QUIZ.questions[0]!;

/** Comes back on a device that has never been here. */
async function comeBack(code: string, words: string) {
	const student = new Student(server);
	const form = await student.page(`/join/again?code=${code}`);
	return { student, page: await student.submit(form, 'Come back', { words }) };
}

const pageOf = (student: Joined, query = '') =>
	teacher.page(of.path(`student/${student.id}`) + query);

describe('code and three words', () => {
	test('bring an attempt back on another device, answers and all', async () => {
		const ada = await join(server, of.code);
		await ada.save(1, rightPicks(first));
		const { student, page } = await comeBack(of.code, ada.words);
		expect(page).toMatchObject({ status: 200, path: ada.path(2) });
		expect(page.text).toContain(`2 of ${CLASS_QUIZ.questions.length} – 1 answered`);
		const again = held(student, ada.id);
		expect((await again.save(2, rightPicks(CLASS_QUIZ.questions[1]!))).status).toBe(200);
		expect((await ada.page(1)).status).toBe(200);
		expect((await ada.page()).path).toBe(ada.path(3));
	});

	test('bring the result back after the hand-in', async () => {
		const ada = await join(server, of.code);
		await ada.save(1, rightPicks(first));
		await ada.handIn();
		const { page } = await comeBack(of.code, ada.words);
		expect(page).toMatchObject({ status: 200, path: ada.path('result') });
		expect(page.text).toContain('Your result 1 of');
	});

	test('are read in any case, with commas and more blanks', async () => {
		const ada = await join(server, of.code);
		const shouted = ` ${ada.words.toUpperCase().replace(/ /g, ',  ')}. `;
		expect((await comeBack(` ${of.code.toLowerCase()}`, shouted)).page.path).toBe(ada.path(1));
	});

	test('that are wrong find nobody; what was typed stays', async () => {
		const ada = await join(server, of.code);
		const other = await teacher.open();
		for (const [code, words] of [
			[of.code, 'not these words'],
			[of.code, ada.words.split(' ').slice(0, 2).join(' ')],
			[of.code, `${ada.words} more`],
			[of.code, 'x'.repeat(300)],
			[other.code, ada.words]
		] as const) {
			const { student, page } = await comeBack(code, words);
			expect(page.status).toBe(404);
			expect(page.text).toContain('Error: Nobody in this class has these three words.');
			expect(page.fields.map(({ value }) => value)).toEqual([code, words.slice(0, 200)]);
			expect([...student.cookies.keys()]).toEqual(['join']);
		}
		const { page } = await comeBack('ZZZZZZ', ada.words);
		expect(page.status).toBe(404);
		expect(page.text).toContain('Error: No class has this code.');
	});

	test('bring back who left by “Next student”; this browser has forgotten all of it', async () => {
		const ada = await join(server, of.code);
		const next = await ada.student.submit(await ada.page('you'), 'Next student');
		expect(next.path).toBe(`/j/${of.code}`);
		expect(next.text).not.toContain(ada.name);
		for (const rest of ['', 1, 'you', 'hand-in', 'result', 'questions'])
			expect((await ada.page(rest)).status).toBe(404);
		expect((await comeBack(of.code, ada.words)).page.path).toBe(ada.path(1));
	});
});

describe('the teacher', () => {
	test('shows the words on demand only', async () => {
		const ada = await join(server, of.code);
		const page = await pageOf(ada);
		expect(page.html).not.toContain(ada.words);
		const shown = await teacher.follow(page, 'Show the three words');
		expect(shown.text).toContain(`The three words, with the code ${of.code}: ${ada.words}`);
	});

	test('makes new words: the old ones and every browser that came by them are out', async () => {
		const ada = await join(server, of.code);
		const { student } = await comeBack(of.code, ada.words);
		const renewed = await teacher.submit(await pageOf(ada), 'Make new words');
		const words = /: ([a-z]+ [a-z]+ [a-z]+) Make new words/.exec(renewed.text)![1]!;
		expect(words).not.toBe(ada.words);
		expect((await ada.page(1)).status).toBe(404);
		expect((await student.page(ada.path(1))).status).toBe(404);
		expect((await ada.save(1, rightPicks(first))).status).toBe(404);
		expect((await comeBack(of.code, ada.words)).page.status).toBe(404);
		expect((await comeBack(of.code, words)).page.path).toBe(ada.path(1));
	});

	test('renames a student, but not to a name that is taken or none', async () => {
		const ada = await join(server, of.code);
		const bob = await join(server, of.code);
		const renamed = await teacher.submit(await pageOf(ada), 'Rename', { name: '  Ada L. ' });
		expect(renamed).toMatchObject({ status: 200, heading: 'Ada L.' });
		expect((await ada.page('you')).heading).toBe('You are Ada L.');
		const taken = await teacher.submit(await pageOf(ada), 'Rename', { name: bob.name });
		expect([taken.status, taken.heading]).toEqual([409, 'Ada L.']);
		expect(taken.text).toContain('Error: Somebody in this class has that name.');
		for (const name of ['', ' ', 'A\u202eda', 'x'.repeat(41), 'x'.repeat(300)]) {
			const wrong = await teacher.submit(await pageOf(ada), 'Rename', { name });
			expect([wrong.status, wrong.heading]).toEqual([400, 'Ada L.']);
			expect(wrong.text).toContain('Error: Type a name of 1 to 40 letters');
		}
		const same = await teacher.submit(await pageOf(ada), 'Rename', { name: 'Ada L.' });
		expect(same.status).toBe(200);
	});

	test('renames within the register as a number', async () => {
		const list = await teacher.open({ naming: 'register' });
		const ada = await join(server, list.code, '3');
		await join(server, list.code, '4');
		const page = () => teacher.page(list.path(`student/${ada.id}`));
		expect((await teacher.submit(await page(), 'Rename', { name: '4' })).status).toBe(409);
		expect((await teacher.submit(await page(), 'Rename', { name: 'Ada' })).status).toBe(400);
		const renamed = await teacher.submit(await page(), 'Rename', { name: '5' });
		expect(renamed.heading).toBe('Number 5');
		expect((await teacher.submit(renamed, 'Rename')).heading).toBe('Number 5');
	});

	test('removes a student with all answers; the name is free again', async () => {
		const ada = await join(server, of.code);
		await ada.save(1, rightPicks(first));
		const list = await teacher.submit(await pageOf(ada), `Remove ${ada.name}`);
		expect(list.path).toBe(`${of.path()}?names=shown`);
		expect(list.text).not.toContain(ada.name);
		for (const table of ['response', 'attempt_session'])
			expect(database.all(`select * from ${table} where attempt_id = ?`, ada.id)).toEqual([]);
		expect((await ada.page(1)).status).toBe(404);
		expect((await comeBack(of.code, ada.words)).page.status).toBe(404);
		expect((await pageOf(ada)).status).toBe(404);
	});

	test('opens one attempt again: it takes answers, and the result is hidden', async () => {
		const ada = await join(server, of.code);
		await ada.save(1, rightPicks(first));
		await ada.handIn();
		await teacher.submit(await pageOf(ada), 'Open this attempt again');
		expect((await ada.page('result')).path).toBe(ada.path('hand-in'));
		expect((await ada.page()).path).toBe(ada.path(2));
		expect((await ada.save(2, rightPicks(CLASS_QUIZ.questions[1]!))).status).toBe(200);
		expect((await ada.handIn()).text).toContain('Your result 3 of');
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
