import { expect, test } from 'vitest';
import { startServer } from '../support/server/server.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const at = await teacher.open({ label: '9B' });
const page = (path: string) => teacher.page(at.path(path));

/** The first question is a match, the third is not. */
const [match] = CLASS_QUIZ.questions as [(typeof CLASS_QUIZ.questions)[number]];
const last = match.rows.length;

test('the class page leads to the lobby, and the lobby back, with nothing else of the teacher’s', async () => {
	const lobby = await teacher.follow(await page(''), 'Show the code on the wall');
	expect(lobby.path).toBe(at.path('lobby'));
	for (const words of [`Code: ${[...at.code].join(' ')}`, 'Nobody has joined yet', '/join'])
		expect(lobby.text).toContain(words);
	for (const words of ['Sign out', 'Quizzes and classes', teacher.name])
		expect(lobby.text).not.toContain(words);
	expect((await teacher.follow(lobby, 'Back to 9B')).path).toBe(at.path());
	expect((await teacher.follow(lobby, 'To the first question')).path).toBe(at.path('discuss/1'));
});

test('the lobby counts by a reload, shows no name, and says when nobody can join', async () => {
	const student = await join(server, at.code);
	const lobby = await page('lobby');
	expect(lobby.text).toContain('1 has joined');
	expect(lobby.text).toContain('Count again');
	expect(lobby.html).not.toContain(student.name);
	const closed = await teacher.open({ label: '9C' });
	await teacher.close(closed);
	const after = await teacher.page(closed.path('lobby'));
	expect(after.text).toContain('This class is closed.');
	expect(after.text).not.toContain('Code:');
	expect(after.text).not.toContain('yet');
});

test('a match stands on the wall row by row, from the first to the next question and back', async () => {
	let wall = await page('discuss/1');
	for (const [index, { text }] of match.rows.entries()) {
		expect([wall.heading, index + 1 === last || wall.text.includes('Next row')]).toEqual([
			text,
			true
		]);
		expect(wall.text).toContain(`row ${index + 1} of ${last}`);
		for (const other of match.rows)
			if (other.text !== text) expect(wall.text).not.toContain(other.text);
		if (index + 1 < last) wall = await teacher.follow(wall, 'Next row');
	}
	const second = await teacher.follow(wall, 'Next question');
	expect(second.path).toContain(at.path('discuss/2'));
	expect((await teacher.follow(second, 'Back')).path).toBe(at.path(`discuss/1?row=${last}`));
	for (const row of ['0', '99', 'x'])
		expect((await page(`discuss/1?row=${row}`)).heading).toBe(match.rows[0]!.text);
});

test('while somebody answers the key is shown after a second yes, and then for the whole walk', async () => {
	for (const path of ['discuss/1?row=2&shown', 'discuss/3?shown']) {
		const asked = await page(path);
		expect(asked.text).toContain('1 student still answers.');
		expect(asked.marks).toEqual([]);
		expect(asked.text).not.toMatch(/ Key\b|The answer:/);
		expect((await teacher.follow(asked, 'Not yet')).text).not.toContain('still answer');
		const shown = await teacher.follow(asked, 'Show it all the same');
		expect(shown.marks.length).toBeGreaterThan(0);
		const next = await teacher.follow(shown, path.includes('row') ? 'Next row' : 'Next question');
		expect(next.marks).toEqual([]);
		const name = next.text.includes('Show the answer') ? 'Show the answer' : 'Show the key';
		expect((await teacher.follow(next, name)).marks.length).toBeGreaterThan(0);
	}
});

test('where nobody answers any more the answer is shown at once, with how many had it', async () => {
	const done = await teacher.open({ label: '9D' });
	await (await join(server, done.code)).handIn();
	const wall = await teacher.page(done.path('discuss/1'));
	expect(wall.text).toContain('Which words of the article show it?');
	const shown = await teacher.follow(wall, 'Show the answer');
	expect(shown.text).toMatch(/The answer: .+ 0 of 1 had it\./);
	expect(shown.marks.length).toBeGreaterThan(0);
	expect(shown.text).toContain('Hide the answer');
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
