import { expect, test } from 'vitest';
import { startServer } from '../support/server/server.ts';
import { Teacher } from '../support/http/teacher.ts';

/** It listens to this machine alone. */
const server = await startServer();
const teacher = await Teacher.first(server);
const SAID = 'Only this computer can open this address.';

test('where nobody else can open the address of a class, its page and the lobby say so', async () => {
	const at = await teacher.open({ label: '9B' });
	for (const path of [at.path(), at.path('lobby')]) {
		const { text } = await teacher.page(path);
		expect(text).toContain(SAID);
		expect(text).toContain('sets ORIGIN to the address that they type');
	}
});

test('so does an invitation, and before there is one nothing is said', async () => {
	const account = await teacher.page('/teacher/account');
	expect(account.text).not.toContain(SAID);
	expect((await teacher.submit(account, 'Make an invitation')).text).toContain(SAID);
});

test('names of a list are offered where students have numbers of one, and nowhere else', async () => {
	for (const [naming, offered] of [
		['register', true],
		['generated', false],
		['typed', false]
	] as const) {
		const at = await teacher.open({ label: naming, naming });
		const { text } = await teacher.page(at.path('report/students'));
		expect([naming, text.includes('names from your list')]).toEqual([naming, offered]);
	}
});

test('a quiz that ships says its skills, its minutes, and when to use it', async () => {
	const { text } = await teacher.page('/teacher');
	expect(text).toMatch(
		/Who said it\? For a first lesson: .+ 8 questions, about \d\d minutes with reading\. Skills: attribution, chain, voices\./
	);
	expect(text).toMatch(/The whole check At the end of a unit: .+ Skills: all eight\./);
});
