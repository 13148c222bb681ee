import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('never lets more run at once, keeps the order and refuses what the queue has no room for', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 4 }),
			fc.nat(6),
			fc.array(fc.boolean(), { maxLength: 20 }),
			async (atOnce, longestQueue, fails) => {
				const turns = new Turns({ atOnce, longestQueue });
				const begun: number[] = [];
				let running = 0;
				let most = 0;
				const results = await Promise.all(
					fails.map((fail, i) =>
						turns
							.take('one', async () => {
								begun.push(i);
								most = Math.max(most, ++running);
								await pause(0);
								running--;
								if (fail) throw new Error('failed');
								return i;
							})
							.catch(() => 'failed')
					)
				);
				const room = Math.min(fails.length, atOnce + longestQueue);
				expect(most).toBe(Math.min(atOnce, room));
				expect(begun).toEqual(Array.from({ length: room }, (_, i) => i));
				expect(results.map((result) => result === null)).toEqual(fails.map((_, i) => i >= room));
				expect([turns.running, turns.waiting]).toEqual([0, 0]);
			}
		),
		{ numRuns: 40 }
	);
});

it('whoever fills the queue waits behind everybody else, and makes room for them', async () => {
	const turns = new Turns({ atOnce: 1, longestQueue: 4 });
	const begun: string[] = [];
	const take = (who: string) =>
		turns.take(who, async () => {
			begun.push(who);
			await pause(0);
			return who;
		});
	const flood = Array.from({ length: 10 }, () => take('flood'));
	const others = [take('Ada'), take('Grace'), take('Ada')];
	expect(await Promise.all(others)).toEqual(['Ada', 'Grace', null]);
	const done = await Promise.all(flood);
	expect(done.filter((one) => one !== null)).toHaveLength(3);
	expect(begun).toEqual(['flood', 'flood', 'Ada', 'Grace', 'flood']);
});
