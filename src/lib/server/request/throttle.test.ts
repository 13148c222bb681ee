import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveTryBack, Limit, networkOf, takeTry } from './throttle.ts';

const key = 'one';

describe('a limit', () => {
	it('lets so many tries through at once, then one every so often', () => {
		const limit = new Limit({ most: 3, everyMs: 1000 });
		for (let i = 0; i < 3; i++) {
			expect(limit.wait(key, 500)).toBe(0);
			limit.count(key, 500);
		}
		expect([limit.wait(key, 500), limit.wait(key, 1499), limit.wait(key, 1500)]).toEqual([
			1000, 1, 0
		]);
		limit.count(key, 1500);
		expect(limit.wait(key, 1500)).toBe(1000);
		expect(limit.wait('another', 1500)).toBe(0);
	});

	it('forgets everything in time', () => {
		const limit = new Limit({ most: 3, everyMs: 1000 });
		for (let i = 0; i < 3; i++) limit.count(key, 0);
		for (let i = 0; i < 3; i++) {
			expect(limit.wait(key, 3000)).toBe(0);
			limit.count(key, 3000);
		}
		expect(limit.wait(key, 3000)).toBe(1000);
	});

	it('lets no more through in any time than it says, whenever they try', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(300), { maxLength: 80 }),
				fc.integer({ min: 1, max: 5 }),
				(gaps, most) => {
					const limit = new Limit({ most, everyMs: 1000 });
					const through: number[] = [];
					let now = 0;
					for (const gap of gaps) {
						now += gap;
						if (limit.wait(key, now) > 0) continue;
						limit.count(key, now);
						through.push(now);
					}
					for (const [i, first] of through.entries())
						for (const [j, last] of through.entries())
							if (j >= i) expect(j - i + 1).toBeLessThanOrEqual(most + (last - first) / 1000);
				}
			)
		);
	});

	it('is not flushed by any number of other keys', () => {
		const limit = new Limit({ most: 2, everyMs: 1e6 });
		for (let i = 0; i < 2; i++) limit.count(key, 0);
		for (let i = 0; i < 30_000; i++) limit.count(`another ${i}`, 1);
		expect(limit.wait(key, 2)).toBeGreaterThan(0);
	});

	it('that a few have used up holds up none of ten thousand others', () => {
		const limit = new Limit({ most: 1, everyMs: 1e6 });
		for (let i = 0; i < 10; i++) limit.count(`used up ${i}`, 0);
		const others = Array.from({ length: 10_000 }, (_, i) => limit.wait(`another ${i}`, 0));
		expect(others.filter((ms) => ms > 0)).toEqual([]);
	});
});

describe('a try', () => {
	const both = () => [
		{ limit: new Limit({ most: 1, everyMs: 1000 }), key },
		{ limit: new Limit({ most: 2, everyMs: 1000 }), key }
	];

	it('is counted nowhere where one of its keys has none left', () => {
		const [strict, lax] = both() as [ReturnType<typeof both>[0], ReturnType<typeof both>[0]];
		expect(takeTry([strict, lax], 0)).toBe(0);
		expect(takeTry([strict, lax], 0)).toBe(1000);
		expect(takeTry([lax], 0)).toBe(0);
		expect(takeTry([lax], 0)).toBe(1000);
	});

	it('that was none is given back', () => {
		const counted = both();
		for (let i = 0; i < 10; i++) {
			expect(takeTry(counted, 0)).toBe(0);
			giveTryBack(counted);
		}
	});
});

describe('the network of an address', () => {
	it.each([
		['192.0.2.7', '192.0.2.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
		['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
		['2001:db8::1', '2001:db8:0:0'],
		['fe80::1%eth0', 'fe80:0:0:0'],
		['::1', '0:0:0:0'],
		['::', '0:0:0:0'],
		['1::2:3:4:5:6:7', '1:0:2:3'],
		['', '']
	])('%s is %s', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});
