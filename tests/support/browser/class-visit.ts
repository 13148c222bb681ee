import type { Page } from 'playwright-core';
import type { Student } from '../http/student.ts';
import { NAME, PASSWORD } from '../http/teacher.ts';
import { press, visit } from './visit.ts';

type VisitOptions = Parameters<typeof visit>[0];

/** A teacher tries to sign in, in a window of their own. */
export async function signInIn(page: Page, name = NAME): Promise<void> {
	await page.goto('/teacher/sign-in');
	await page.getByLabel('Your name').fill(name);
	await page.getByLabel('Password').fill(PASSWORD);
	await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Joins the class whose join page is open; answers with what a student writes down. */
export async function joinIn(page: Page) {
	await page.getByRole('button', { name: /^Start/ }).click();
	await page.getByRole('heading', { name: /^You are / }).waitFor();
	const name = (await page.getByRole('heading', { level: 1 }).innerText()).replace('You are ', '');
	const words = await page.locator('.words').innerText();
	return { name, words, id: page.url().split('/').at(-2)! };
}

/** A student in a window of their own, on question 1, the page's script ready. */
export async function answering(options: VisitOptions, code: string) {
	const page = await visit(options);
	await page.goto(`/j/${code}`);
	const student = await joinIn(page);
	await press(page, 'To the questions');
	await page.locator('html[data-ready]').waitFor();
	return { page, ...student };
}

/** The pages of a browser whose cookies somebody has already, without the clicks that led to them. */
export async function visitAs(
	{ cookies: had }: Student,
	options: VisitOptions & { baseURL: string }
) {
	const page = await visit(options);
	const cookies = [...had].map(([name, value]) => ({
		name,
		value,
		url: options.baseURL
	}));
	await page.context().addCookies(cookies);
	return page;
}
