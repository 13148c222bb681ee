import { expect, test } from 'vitest';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';

const server = await startServer();
const KEEP = 'Keep on this device';

test('how to read is kept by a form, on every page, until it is changed back', async () => {
	const student = new Student(server);
	const first = await student.page('/');
	const kept = await student.submit(first, KEEP, { size: 'larger', sans: 'sans' });
	expect(kept).toMatchObject({ status: 200, redirects: ['/'] });
	expect(student.cookies.get('reading')).toBe('larger.sans');
	for (const path of ['/', '/try/2', '/join']) {
		const { html } = await student.page(path);
		expect(html).toMatch(/data-size="larger" data-sans="true">/);
	}
	const checked = kept.helps[0]!.fields.filter((field) => field.checked).map(({ value }) => value);
	expect(checked).toEqual(['larger', 'sans']);

	const back = { size: 'normal', sans: [] };
	await student.submit(kept, KEEP, back);
	expect(student.cookies.has('reading')).toBe(false);
});

test('the cookie is the preferences and no more', async () => {
	const student = new Student(server);
	const body = new URLSearchParams({ size: 'largest', wide: 'wide', back: '/try/2' });
	const response = await student.send('/reading', { method: 'POST', body });
	expect(response.headers.getSetCookie()).toHaveLength(1);
	expect(response.headers.getSetCookie()[0]).toMatch(/^reading=largest\.wide; Max-Age=31536000;/);
	expect(response.headers.get('location')).toBe('/try/2');
});

test('a forged form leads nowhere else and keeps nothing that is not known', async () => {
	for (const back of [
		'https://example.org/',
		'//example.org',
		'/.//example.org',
		'/x/..//example.org/',
		'\\\\example.org',
		'javascript:1',
		''
	]) {
		const student = new Student(server);
		const body = new URLSearchParams({ size: '<b>', sans: 'huge', back });
		const response = await student.send('/reading', { method: 'POST', body });
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/');
		expect(student.cookies.has('reading')).toBe(false);
	}
	const garbage = await new Student(server).send('/reading', { method: 'POST', body: 'garbage' });
	expect([303, 415]).toContain(garbage.status);
});

test('a forged cookie reads as nothing', async () => {
	const student = new Student(server);
	student.cookies.set('reading', '"><script>.larger');
	const { status, html } = await student.page('/');
	expect(status).toBe(200);
	expect(html).toContain('data-size="larger"');
	expect(html).not.toContain('"><script>.');
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
