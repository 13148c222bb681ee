import { expect, test } from 'vitest';
import { mistyping, WAIT } from '../support/http/mistyping.ts';

const { teacher, of, join, at, aMinuteLater } = await mistyping();

/** So many misses from so many devices, none of which keeps a cookie. */
const missesFrom = async (address: string, count: number) => {
	const pages = await Promise.all([...Array(count)].map(() => at(address).code()));
	return pages.filter(({ status }) => status === 404).length;
};

test('a network with 600 misses waits, and no other does', async () => {
	const address = '192.0.2.4';
	expect(await missesFrom(address, 610)).toBe(600);
	expect((await at(address).code()).status).toBe(429);
	expect((await at('192.0.2.5').code(of.code)).status).toBe(200);
	await aMinuteLater(() => at(address).look(of.code));
});

test('600 wrong words slow down words for that class from everywhere, and no code and no other class', async () => {
	const other = await teacher.open();
	const ada = await join(of.code);
	const statuses = await Promise.all(
		[...Array(610).keys()].map(async (n) => {
			const { status } = await at(`198.51.100.${n % 250}`).words(of.code);
			return status;
		})
	);
	expect(statuses.filter((status) => status === 404)).toHaveLength(600);
	const late = await at('192.0.2.7').words(of.code, ada.words);
	expect(late.status).toBe(429);
	expect(late.text).toMatch(WAIT);
	expect((await at('192.0.2.7').words(other.code)).status).toBe(404);
	expect((await at('192.0.2.7').code(of.code)).status).toBe(200);
	expect((await join(of.code)).name).toMatch(/ /);
	await aMinuteLater(() => at('192.0.2.7').words(of.code));
	expect((await at('192.0.2.7').words(of.code, ada.words)).path).toBe(ada.path(1));
});
