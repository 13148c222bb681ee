import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingRefusal, localTime, timeRefusal } from './closing-time.ts';

const zone = process.env.TZ;
beforeAll(() => void (process.env.TZ = 'Europe/Berlin'));
afterAll(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe('a closing time', () => {
	it('is of the zone of the host, summer and winter', () => {
		for (const [text, utc] of [
			['2026-11-30T14:00', '2026-11-30T13:00Z'],
			['2027-06-30T14:00', '2027-06-30T12:00Z']
		] as const) {
			expect(timeRefusal(text)).toBeUndefined();
			expect(new Date(text).getTime()).toBe(Date.parse(utc));
			expect(localTime(Date.parse(utc))).toBe(text);
		}
	});

	it.each(['2027-02-30T10:00', '2027-13-01T10:00', '2027-01-01T24:00', '2027-01-01', 'soon'])(
		'is a day and a time of day: not %s',
		(text) => expect(timeRefusal(text)).toBe('That is no date and time.')
	);

	it('is one that a clock shows: none between two and three when it goes forward', () => {
		for (const time of ['02:00', '02:30', '02:59'])
			expect(timeRefusal(`2027-03-28T${time}`)).toMatch(/no such time on that day/);
		for (const shown of ['2027-03-28T01:59', '2027-03-28T03:00', '2027-10-31T02:30'])
			expect(timeRefusal(shown)).toBeUndefined();
	});

	it('lies ahead, and before everything is deleted', () => {
		const bounds = {
			now: Date.parse('2026-11-28T12:00Z'),
			deleteAt: Date.parse('2026-12-28T12:00Z')
		};
		const at = (text: string) => closingRefusal(Date.parse(text), bounds);
		expect(closingRefusal(null, bounds)).toBeUndefined();
		expect(at('2026-11-28T12:01Z')).toBeUndefined();
		expect(at('2026-11-28T11:59Z')).toBe('That moment has passed.');
		for (const late of ['2026-12-28T12:01Z', '9999-01-01T00:00Z'])
			expect(at(late)).toBe('By then the class is deleted: that happens on 28 December 2026.');
	});
});
