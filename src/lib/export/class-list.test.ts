import { describe, expect, it } from 'vitest';
import { joinClassList, readClassList } from './class-list.ts';

describe('a class list', () => {
	it('is read a line a student, however number and name are parted', () => {
		const { entries, unread } = readClassList('1 Ada\r\n02. Bo Li\n\n3;Cy\n4\tDi-Ann\nEve\n5\n');
		expect(entries).toEqual([
			{ number: 1, name: 'Ada' },
			{ number: 2, name: 'Bo Li' },
			{ number: 3, name: 'Cy' },
			{ number: 4, name: 'Di-Ann' }
		]);
		expect(unread).toEqual(['Eve', '5']);
	});

	it('is joined by number, in its own order, and says who is on one side alone', () => {
		const { entries } = readClassList('2 Bo\n1 Ada\n7 Gil\n7 Gus');
		const joined = joinClassList(entries, [
			{ number: 1, points: 3 },
			{ number: 2, points: null },
			{ number: 9, points: 1 }
		]);
		expect(joined.rows.slice(0, 2)).toEqual([
			{ name: 'Bo', points: null },
			{ name: 'Ada', points: 3 }
		]);
		expect(joined.absent.map(({ name }) => name)).toEqual(['Gil', 'Gus']);
		expect([joined.unlisted, joined.doubled]).toEqual([[9], [7]]);
	});
});
