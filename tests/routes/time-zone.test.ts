import { expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { inDays, join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

/** A zone that is no test machine's, and has no summer time. */
const server = await startServer({ env: { TIME_ZONE: 'Asia/Kathmandu', TZ: 'America/New_York' } });
const database = connect(server);
const teacher = await Teacher.first(server);

const closesAt = inDays(2, '14:00');
const stands = /closes (?:by itself )?at 14:00 on \d+ \w+ \d{4}, Kathmandu time/i;

test('a closing time is one of the host’s zone, which is named wherever the time stands', async () => {
	const of = await teacher.open({ label: '9B', closesAt });
	const [row] = database.all('select closes_at from assignment where id = ?', of.id);
	expect(row!.closes_at).toBe(Date.parse(`${closesAt}+05:45`));
	const ada = await join(server, of.code);
	for (const page of [
		await teacher.page('/teacher'),
		await teacher.page(of.path()),
		await teacher.page(of.path('lobby')),
		await new Student(server).page(`/j/${of.code}`),
		await ada.page('you')
	])
		expect(page.text).toMatch(stands);
	const settings = await teacher.follow(await teacher.page(of.path()), 'Change the time');
	expect(settings.text).toMatch(/In Kathmandu time, where it is \d\d:\d\d now/);
	expect(settings.fields.find(({ name }) => name === 'closesAt')?.value).toBe(closesAt);
	await teacher.submit(settings, 'Save', { closesAt: inDays(3, '15:10') });
	expect((await teacher.page(of.path())).text).toMatch(/at 15:10 on .+, Kathmandu time/);
	// What a page's script shows comes in words from the server, and is the same.
	expect((await teacher.json(of.path('progress'))).body.at.closes).toMatch(/^15:10 on .+ time$/);
	expect((await ada.page('hand-in')).text).toMatch(/At 15:10 on .+, Kathmandu time, what you have/);
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
