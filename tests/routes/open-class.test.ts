import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { LIBRARY, LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { connect } from '../support/server/database.ts';
import { attribute, elements, parseHtml } from '../support/http/html.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, classOn, inDays } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const stored = (id: string) => database.all('select * from assignment where id = ?', id)[0]!;

/** Reads the drawing of a page's QR code as a camera would. */
function readQr(html: string): string | undefined {
	const svg = elements(parseHtml(html), 'svg').find((one) =>
		attribute(one, 'class')?.includes('qr')
	);
	const size = Number(
		attribute(svg!, 'viewbox')?.split(' ')[2] ?? attribute(svg!, 'viewBox')?.split(' ')[2]
	);
	const path = attribute(elements(svg!, 'path')[0]!, 'd')!;
	const scale = 4;
	const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
	for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
		for (let i = 0; i < scale ** 2; i++) {
			const row = Number(y) * scale + Math.floor(i / scale);
			const pixel = (row * size * scale + Number(x) * scale + (i % scale)) * 4;
			pixels.fill(0, pixel, pixel + 3);
		}
	return jsQR(pixels, size * scale, size * scale)?.data;
}

describe('from the first page to the code', () => {
	test('it takes three clicks at most, and nothing to fill in', async () => {
		let clicks = 0;
		const home = await teacher.page('/teacher');
		const use = home.links.filter(({ words }) => words.startsWith('Use with my class'));
		expect(use).toHaveLength(LIBRARY_QUIZZES.length);
		clicks++;
		const form = await teacher.page(use[1]!.path);
		clicks++;
		const live = await teacher.submit(form, 'Open the class');
		expect(classOn(live).code).toHaveLength(6);
		expect(clicks).toBeLessThanOrEqual(3);
	});

	test('the defaults are those that the product names', async () => {
		const { id } = await teacher.open();
		const row = stored(id);
		expect(row).toMatchObject({
			label: 'My class',
			feedback: 'close',
			naming: 'generated',
			closes_at: null,
			closed_at: null,
			released_at: null
		});
		expect(Number(row.delete_at) - Number(row.opened_at)).toBe(30 * 24 * 60 * 60_000);
	});

	test('every setting is stored as it was chosen', async () => {
		const { id } = await teacher.open({
			label: '  9b,  Friday ',
			feedback: 'release',
			naming: 'register',
			closesAt: inDays(3, '10:30'),
			deleteDays: '7'
		});
		const row = stored(id);
		expect(row).toMatchObject({ feedback: 'release', naming: 'register' });
		expect(String(row.label).trim()).toBe(row.label);
		expect(row.closes_at).toBe(new Date(inDays(3, '10:30')).getTime());
		expect(Number(row.delete_at) - Number(row.opened_at)).toBe(7 * 24 * 60 * 60_000);
	});

	test('the public quiz warns that its answers are open, no other does', async () => {
		const home = await teacher.page('/teacher');
		const uses = home.links.filter(({ words }) => words.startsWith('Use with my class'));
		const warnings = await Promise.all(
			uses.map(async ({ path }) =>
				(await teacher.page(path)).text.includes('answers of this quiz are open')
			)
		);
		expect(warnings).toEqual(
			LIBRARY.flatMap(({ quizzes }, article) =>
				quizzes.map((_, index) => article === 0 && index === quizzes.length - 1)
			)
		);
	});
});

describe('the code', () => {
	test('has six letters or digits that nobody takes for another', async () => {
		const codes = await Promise.all([...Array(12)].map(async () => (await teacher.open()).code));
		expect(new Set(codes).size).toBe(12);
		for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
	});

	test('stands on the page as a drawing that a camera reads as the short address', async () => {
		const { code, path } = await teacher.open();
		const { html, text } = await teacher.page(path());
		const address = readQr(html);
		expect(address).toMatch(new RegExp(`^http://[\\w.-]+:${server.port}/j/${code}$`));
		// On the board stands where the code is typed, as short as can be.
		expect(text).toContain(
			`Go to ${address!.replace('http://', '').replace(`/j/${code}`, '/join')} Code:`
		);
	});

	test('leads to the class by the short address', async () => {
		const { code } = await teacher.open({ label: 'Class 7a' });
		const page = await new Student(server).page(`/j/${code}`);
		expect(page).toMatchObject({ status: 200, heading: 'Join Class 7a' });
	});

	test('stands on the first page as long as the class is open', async () => {
		const of = await teacher.open({ label: 'Class 8c' });
		const inGroups = `${of.code.slice(0, 3)} ${of.code.slice(3)}`;
		const home = await teacher.page('/teacher');
		expect(home.text).toContain(`${inGroups} Open now: Class 8c, ${CLASS_QUIZ.title}`);
		await teacher.close(of);
		expect((await teacher.page('/teacher')).text).not.toContain(inGroups);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
