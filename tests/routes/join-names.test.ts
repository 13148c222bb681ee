import { describe, expect, test } from 'vitest';
import { everything } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import type { Page } from '../support/http/student.ts';
import { join, joinedOn, startOn } from '../support/http/class.ts';
import { joining } from '../support/http/joining.ts';

const { server, database, teacher, generated, register, typed, attemptsOf, open, post, newJoin } =
	await joining();

const hidden = (page: Page, name: string) =>
	page.fields.find((field) => field.name === name && field.type === 'hidden')!.value;

describe('generated names', () => {
	test('are two words, with three tries, and the one that is shown is the one that joins', async () => {
		const { student, page } = await open(generated.code);
		const second = await student.follow(page, 'Another name (2 left)');
		const third = await student.follow(second, 'Another name (1 left)');
		expect(third.links.some(({ words }) => words.startsWith('Another name'))).toBe(false);
		const names = [page, second, third].map((one) => hidden(one, 'name'));
		expect(new Set(names).size).toBe(3);
		for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
		const joined = joinedOn(student, await student.submit(third, startOn(third)));
		expect(joined.name).toBe(names[2]);
		expect(attemptsOf(generated).at(-1)).toMatchObject({ name: names[2], words: joined.words });
	});

	test.each(['Class Clown', 'amber heron', '', 'Amber', '<b>Amber</b> Heron'])(
		'cannot be made up: “%s”',
		async (name) => {
			const before = everything(database);
			const page = await post(generated.code, { join: newJoin(), name });
			expect(page.status).toBe(409);
			expect(page.text).toContain('Error: This name was not offered here any more.');
			expect(everything(database)).toEqual(before);
		}
	);
});

describe('register numbers', () => {
	test('are 1 to 40, each once', async () => {
		for (let number = 1; number <= 40; number++) {
			const page = await post(register.code, { join: newJoin(), name: String(number) });
			expect(page.heading).toBe(`You are Number ${number}`);
		}
		expect(attemptsOf(register)).toHaveLength(40);
		for (const name of ['12', ' 12 ', '012']) {
			const page = await post(register.code, { join: newJoin(), name });
			expect(page.status).toBe(409);
			expect(page.text).toContain('Error: Number 12 is already here: go on with its three words.');
			expect(page.links.map(({ path }) => path)).toContain(`/join/again?code=${register.code}`);
		}
	});

	test.each(['0', '41', '-1', '1.5', '1e1', 'twelve', '', '１２ x', '999999999999'])(
		'are nothing else: “%s”',
		async (name) => {
			const page = await post(register.code, { join: newJoin(), name });
			expect(page.status).toBe(400);
			expect(page.text).toContain('Error: Type your number on the list, from 1 to 40.');
			expect(attemptsOf(register)).toHaveLength(40);
		}
	);
});

describe('typed names', () => {
	test.each([
		['  Ada  ', 'Ada'],
		['Ａｄａ２', 'Ada2'],
		['Zoe\u0308', 'Zoë'],
		['Ada   B.', 'Ada B.'],
		['李小龍', '李小龍'],
		['<b>&"', '<b>&"'],
		['=1+1', '=1+1'],
		['x'.repeat(40), 'x'.repeat(40)]
	])('are trimmed and composed: “%s”', async (name, as) => {
		const joined = await join(server, typed.code, name);
		expect(joined.name).toBe(as);
		expect(attemptsOf(typed).at(-1)).toMatchObject({ name: as });
	});

	test.each([
		['nothing', ''],
		['blanks', '   '],
		['41 letters', 'x'.repeat(41)],
		['a NUL', 'A\0da'],
		['a bell', 'A\u0007da'],
		['a turned direction', 'A\u202eda'],
		['an isolate', 'A\u2066da'],
		['a direction mark', 'A\u200fda'],
		['a blank nobody sees', '\u200b'],
		['a byte order mark', '\ufeffAda\ufeff!\u200d'],
		['a dot', '.'],
		['a blank letter', 'Ada\u3164'],
		['a blank of Braille', '\u2800'],
		['a lone accent', '\u0301'],
		['300 letters', 'x'.repeat(300)]
	])('are refused where they are %s', async (_, name) => {
		const before = everything(database);
		const page = await post(typed.code, { join: newJoin(), name });
		expect(page.status).toBe(400);
		expect(page.text).toContain('Error: Type a name of 1 to 40 letters or numbers');
		expect(everything(database)).toEqual(before);
	});

	test.each([
		['Chloë', 'CHLOË', 'Chlo ë', 'chloe\u0308'],
		['STRASSE', 'Straße'],
		['علی‌رضا', 'علیرضا']
	])('are one, however they are written: %s', async (name, ...same) => {
		const first = await join(server, typed.code, name);
		expect((await first.page('you')).html).toContain(`You are <bdi translate="no">${name}</bdi>`);
		for (const other of same) {
			const page = await post(typed.code, { join: newJoin(), name: other });
			expect(page.status).toBe(409);
			expect(page.text).toContain('Error: Somebody in this class has that name.');
		}
	});

	test('are each once in a class; the page keeps what was typed', async () => {
		await join(server, typed.code, 'Grace');
		const { student, page } = await open(typed.code);
		const refused = await student.submit(page, 'Start', { name: 'Grace' });
		expect(refused.status).toBe(409);
		expect(refused.text).toContain('Error: Somebody in this class has that name.');
		expect(refused.fields.find(({ name }) => name === 'name')?.value).toBe('Grace');
		expect((await student.submit(refused, 'Start', { name: 'Grace H.' })).status).toBe(200);
		const other = await teacher.open({ naming: 'typed' });
		expect((await join(server, other.code, 'Grace')).name).toBe('Grace');
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
