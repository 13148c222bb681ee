import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FailureLimit, GrowingPause } from './throttle.ts';

const key = 'one';

describe('a limit of failures', () => {
	it('lets try again when the oldest failure has left the window', () => {
		const limit = new FailureLimit({ most: 2, windowMs: 1000 });
		limit.fail(key, 0);
		limit.fail(key, 400);
		expect([limit.wait(key, 400), limit.wait(key, 999), limit.wait(key, 1000)]).toEqual([
			600, 1, 0
		]);
		limit.fail(key, 1000);
		expect([limit.wait(key, 1000), limit.wait(key, 1400)]).toEqual([400, 0]);
		expect(limit.wait('another', 400)).toBe(0);
	});

	it('lets through no more than the limit in any window, whenever they try', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(300), { maxLength: 60 }),
				fc.integer({ min: 1, max: 5 }),
				(gaps, most) => {
					const limit = new FailureLimit({ most, windowMs: 1000 });
					const failures: number[] = [];
					let now = 0;
					for (const gap of gaps) {
						now += gap;
						const wait = limit.wait(key, now);
						const inWindow = failures.filter((time) => time > now - 1000).length;
						expect(wait === 0).toBe(inWindow < most);
						if (wait > 0) continue;
						limit.fail(key, now);
						failures.push(now);
					}
				}
			)
		);
	});

	it('forgets who failed longest ago where there are too many', () => {
		const limit = new FailureLimit({ most: 1, windowMs: 1e9 });
		for (let i = 0; i < 10_001; i++) limit.fail(`key ${i}`, i);
		expect(limit.wait('key 0', 10_001)).toBe(0);
		expect(limit.wait('key 1', 10_001)).toBeGreaterThan(0);
	});
});

describe('a growing pause', () => {
	const growing = () =>
		new GrowingPause({ free: 5, firstMs: 2000, longestMs: 60_000, forgetMs: 3_600_000 });

	it('comes after five failures and doubles up to a minute', () => {
		const pause = growing();
		const waits = Array.from({ length: 12 }, () => {
			pause.fail(key, 0);
			return pause.wait(key, 0) / 1000;
		});
		expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
		expect(pause.wait(key, 59_999)).toBe(1);
		expect(pause.wait(key, 60_000)).toBe(0);
		expect(pause.wait('another', 0)).toBe(0);
	});

	it('is over with a success, and after an hour without a failure', () => {
		const pause = growing();
		for (let i = 0; i < 9; i++) pause.fail(key, 0);
		pause.succeed(key);
		expect(pause.wait(key, 0)).toBe(0);
		for (let i = 0; i < 9; i++) pause.fail(key, 0);
		pause.fail(key, 3_600_000);
		expect(pause.wait(key, 3_600_000)).toBe(0);
	});

	it('lets no more than a hundred tries an hour through, however they are spread', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(70_000), { minLength: 200, maxLength: 300 }), (gaps) => {
				const pause = growing();
				let now = 0;
				let tries = 0;
				for (const gap of gaps) {
					now += gap;
					if (now > 3_600_000) break;
					if (pause.wait(key, now) > 0) continue;
					pause.fail(key, now);
					tries++;
				}
				expect(tries).toBeLessThanOrEqual(100);
			})
		);
	});
});
