import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Pick } from '../../src/lib/question/response.ts';
import {
	RULES,
	VIEWS,
	type Question,
	type Rule,
	type View
} from '../../src/lib/question/schema.ts';
import { maximum } from '../../src/lib/question/score.ts';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { choose, chooseByKeys, holds, inputOf } from '../support/browser/choosing.ts';
import { connect } from '../support/server/database.ts';
import { responseTo } from '../support/server/stored-attempt.ts';
import { join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { rightPicks, wrongPicks } from '../support/http/public-attempt.ts';
import { startServer } from '../support/server/server.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { scriptReady, type visit } from '../support/browser/visit.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);

const ALL = LIBRARY_QUIZZES.flatMap((quiz) =>
	quiz.questions.map((question, index) => ({ quiz, question, number: index + 1 }))
);
const first = (view: View, rule: Rule) =>
	ALL.find(({ question }) => question.view === view && question.rule === rule);

/** Every view but the choice, which other tests answer; under each rule that a quiz has it with. */
const CASES = VIEWS.filter((view) => view !== 'choice').flatMap((view) =>
	RULES.flatMap((rule) => {
		const found = first(view, rule);
		return found ? [[`${view}, scored by “${rule}”`, found] as const] : [];
	})
);
type Case = (typeof ALL)[number];
const match = first('match', 'rows')!;
const hottext = first('hottext', 'ticks')!;

/** A student of a class at this question. */
async function begin({ quiz, number }: Case, options: Parameters<typeof visit>[0] = {}) {
	const { code } = await teacher.open({ feedback: 'each' }, quiz);
	const { student, id: attempt, path } = await join(server, code);
	// The options are in the same order in every run.
	database.run('update attempt set seed = 7 where id = ?', attempt);
	const page = await visitAs(student, { baseURL: server.url, ...options });
	await page.goto(path(number));
	if (options.javaScript !== false) await scriptReady(page);
	return { page, attempt, path };
}

async function expectHeld(page: Page, picks: Pick[]) {
	for (const pick of picks) expect(await holds(page, pick), pick.option).toBe(true);
}

const stored = (attempt: string, question: Question) => responseTo(database, attempt, question);

const picksOf = (row: Record<string, unknown> | undefined) => JSON.parse(String(row?.picks));

/** Nothing of the page's content is wider than the window. */
async function expectFits(page: Page) {
	for (const { width, size } of WINDOWS) {
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
		const edges = await page
			.locator('main *')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
		expect(Math.max(...edges), `text of ${size}`).toBeLessThanOrEqual(width);
	}
	await page.evaluate(() => document.documentElement.removeAttribute('style'));
}

const WINDOWS = [
	{ width: 320, size: '100%' },
	{ width: 320, size: '200%' },
	{ width: 360, size: '200%' },
	{ width: 1280, size: '200%' }
];

describe.each(CASES)('%s', (_, one) => {
	const { question, number } = one;
	const right = rightPicks(question);
	const max = maximum(question.rule);

	test('is answered by keyboard, kept over a reload, checked and handed in', async () => {
		const { page, attempt, path } = await begin(one);
		for (const pick of right) await chooseByKeys(page, pick);
		await expectHeld(page, right);
		await page.getByText('Saved. You can still change it.').waitFor();
		expect(picksOf(stored(attempt, question))).toEqual(right);

		await page.reload();
		await scriptReady(page);
		await expectHeld(page, right);
		// A second mark takes a tick back; any other choice gives way to the next.
		for (const pick of question.rule === 'ticks' ? right : []) await choose(page, pick);
		for (const pick of wrongPicks(question)) await choose(page, pick);
		await expectAccessible(page, 'open');
		await expectFits(page);

		await page.getByRole('button', { name: 'Check my answer' }).click();
		await page.getByText(/^not right/).waitFor();
		await expectAccessible(page, 'checked');

		await page.goto(path('hand-in'));
		await page.getByRole('button', { name: /hand in/i }).click();
		const paper = page.locator('details').nth(number - 1);
		await paper.locator('summary').click();
		expect(await paper.getByText('Key', { exact: true }).count()).toBeGreaterThan(0);
		await expectAccessible(page, 'handed in');
		await expectFits(page);
	});

	test('is kept, answered and checked without JavaScript', async () => {
		const { page, attempt, path } = await begin(one, { javaScript: false, width: 360 });
		await choose(page, right[0]!);
		await page.getByRole('button', { name: /next question|to the hand-in/i }).click();
		await page.goto(path(number));
		await expectHeld(page, [right[0]!]);
		for (const pick of right) if (!(await holds(page, pick))) await choose(page, pick);
		await page.getByRole('button', { name: 'Check my answer' }).click();
		await page.getByText(`right ${max} of ${max}`).waitFor();
		expect(stored(attempt, question)).toMatchObject({ points: max, max });
		expect(picksOf(stored(attempt, question))).toEqual(right);
		expect(await page.locator('main [name^="row."]').count()).toBe(0);
		expect(await page.getByText('Key', { exact: true }).count()).toBeGreaterThan(0);
	});
});

test.each([360, 1280])('a row of a match is named at %i pixels', async (width) => {
	const { page } = await begin(match, { width });
	const { rows } = match.question;
	const part = page.getByRole('row').filter({ hasText: rows[1]!.text });
	const group = part.getByRole('group', { name: `Part 2 of ${rows.length}` });
	await group.getByRole('combobox', { name: `Your choice ${rows[1]!.text}` }).waitFor();
	expect(await page.getByRole('table').count()).toBe(1);
	expect(await page.getByRole('columnheader', { name: 'Your choice' }).count()).toBe(1);
});

test('a gap is named by its place and the words before it', async () => {
	const gaps = first('inline-choice', 'rows')!;
	const { page } = await begin(gaps);
	const { rows } = gaps.question;
	const names = await page
		.getByRole('combobox')
		.evaluateAll((all) => all.map((one) => one.ariaLabel));
	expect(names).toHaveLength(rows.length);
	expect(names[1]).toMatch(new RegExp(`^Gap 2 of ${rows.length}, after “.+”$`));
	expect(rows[1]!.text).toContain(/“(.+)”/.exec(names[1]!)![1]);
});

test('what is chosen is counted, taken back by “Choose …” and by a second mark', async () => {
	const table = await begin(match);
	const count = match.question.rows.length;
	const [pick] = rightPicks(match.question);
	await choose(table.page, pick!);
	await table.page.getByText(`1 of ${count} chosen.`).waitFor();
	await inputOf(table.page, pick!).selectOption('');
	await table.page.getByText(`0 of ${count} chosen.`).waitFor();
	await table.page.getByText('Saved. You can still change it.').waitFor();
	expect(picksOf(stored(table.attempt, match.question))).toEqual([]);

	const text = await begin(hottext);
	const marks = rightPicks(hottext.question);
	for (const mark of marks) await choose(text.page, mark);
	await text.page
		.getByRole('status')
		.getByText(`${marks.length} of ${marks.length} marked.`)
		.waitFor();
	await choose(text.page, marks[0]!);
	await text.page.getByText(`${marks.length - 1} of ${marks.length} marked.`).waitFor();
});

test('nothing claims to count where no script does', async () => {
	const { page } = await begin(hottext, { javaScript: false });
	expect(await page.getByText(/\d of \d marked/).isVisible()).toBe(false);
	expect(await page.getByText(/marks are needed/).isVisible()).toBe(true);
});

test('on a phone the passage of a hottext stands once before the whole article', async () => {
	const { page } = await begin(hottext, { width: 360 });
	const words = hottext.question.rows[0]!.options[0]!.text;
	expect(await page.getByText(words).filter({ visible: true }).count()).toBe(2);
	expect(await page.locator('#article').getByText(words).count()).toBe(1);
});

test('the end of a question taller than the window is in reach beside the article', async () => {
	const { page } = await begin(match, { width: 1280, height: 600 });
	await page.mouse.move(900, 300);
	for (let turns = 0; turns < 5; turns++) await page.mouse.wheel(0, 200);
	const button = page.getByRole('button', { name: 'Next question' });
	await expect.poll(async () => (await button.boundingBox())!.y).toBeLessThan(560);
	expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(1000);
});
