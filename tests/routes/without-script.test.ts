import { expect, test } from 'vitest';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { Student } from '../support/http/student.ts';
import { startServer } from '../support/server/server.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startOn } from '../support/http/class.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const { code } = await teacher.open({ feedback: 'hand-in' }, PUBLIC_QUIZ);

class Scriptless extends Student {
	override readonly scripts = false;
}

async function joined() {
	const student = new Scriptless(server);
	const page = await student.page(`/j/${code}`);
	const you = await student.submit(page, startOn(page));
	return { student, first: await student.follow(you, 'To the questions') };
}

test('a browser without scripts gets an attempt’s pages without them, and the same words', async () => {
	const { student, first } = await joined();
	expect(first.html).not.toMatch(/<script|<!--|modulepreload/);
	student.cookies.delete('no-script');
	const withScript = await student.page(first.path);
	expect(withScript.html).toContain('<script');
	expect(withScript.text).toBe(first.text);
	expect(withScript.forms).toEqual(first.forms);
});

test('a browser whose scripts are on again gets them with its next answer', async () => {
	const { student, first } = await joined();
	const form = first.forms.find(({ buttons }) => buttons.some(({ value }) => value === 'next'))!;
	const body = new URLSearchParams({ do: 'next' });
	for (const { name, value, type } of form.fields)
		if (type === 'hidden' && name !== 'plain') body.append(name, value);
	const next = await student.post(first.path, body);
	expect(next.path).toBe(first.path.replace(/1$/, '2'));
	expect(next.html).toContain('<script');
	expect(student.cookies.has('no-script')).toBe(false);
});

test('a teacher’s pages keep their scripts in a browser whose student had none', async () => {
	const { student } = await joined();
	const paths = [...student.cookies].filter(([name]) => name === 'no-script');
	const other = await Teacher.first(await startServer());
	for (const [name, value] of paths) other.cookies.set(name, value);
	expect((await other.page('/teacher/article/bring')).html).toContain('<script');
});
