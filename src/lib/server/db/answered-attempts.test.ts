import { expect, it } from 'vitest';
import { answeredAttempts, answeredInParts, PART } from './answered-attempts.ts';
import { first, second, storedClass } from './stored-class.ts';

const { enter, answer } = storedClass();

it('a class is read some attempts at a time, each with all its answers, and in the same order', async () => {
	const names = Array.from({ length: PART + 1 }, (_, n) => `Number ${100 + n}`);
	for (const name of names) {
		await enter(name);
		for (const question of [first, second]) await answer(name, question);
	}
	const parts = answeredInParts('class');
	const some = await parts.next();
	expect(some.value).toHaveLength(PART);
	const rest = await parts.next();
	expect(rest.value).toHaveLength(1);
	expect((await parts.next()).done).toBe(true);
	const all = [...some.value!, ...rest.value!];
	expect(all).toEqual(await answeredAttempts('class'));
	expect(all.every(({ responses }) => responses.length === 2)).toBe(true);
});
