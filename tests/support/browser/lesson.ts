import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { joinIn, signInIn } from './class-visit.ts';
import { QUIZ, wrongPicks } from '../http/public-attempt.ts';
import { choose, COUNT, onQuestion, option, overflow, press, question, visit } from './visit.ts';

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The teacher signs in and opens the public quiz to a class; answers with its code. */
async function openIn(page: Page): Promise<string> {
	await signInIn(page);
	await page.getByRole('heading', { name: 'Your quizzes and classes' }).waitFor();
	await page
		.getByRole('link', { name: new RegExp(`^Use with my class ?: ${QUIZ.title}$`) })
		.click();
	await button(page, 'Open the class').click();
	await page.waitForURL(/\/class\//);
	const code = /([A-Z\d]{6}) – Whose Words$/.exec(await page.title())![1]!;
	expect(await overflow(page)).toBe(0);
	return code;
}

/** Answers every question, and hands in. */
async function answerAll(page: Page): Promise<void> {
	await press(page, 'To the questions');
	for (let number = 1; number <= COUNT; number++) {
		await onQuestion(page, number);
		await choose(page, wrongPicks(question(number)));
		await press(page, number < COUNT ? 'Next question' : 'To the hand-in');
	}
	await page.getByText(`All ${COUNT} questions are answered.`).waitFor();
	await button(page, 'Hand in').click();
	await page.getByRole('heading', { name: 'Handed in' }).waitFor();
}

/** From the code on the wall to the scores: the teacher has an account, two students join. */
export async function teachALesson(window: {
	baseURL: string;
	javaScript: boolean;
	width: number;
}): Promise<void> {
	const wall = await visit(window);
	const [ada, bob, phone] = await Promise.all([1, 2, 3].map(() => visit(window)));
	const code = await openIn(wall);

	await ada!.goto('/join');
	await ada!.getByLabel('Code').fill(` ${code.toLowerCase()} `);
	await button(ada!, 'Join').click();
	const adas = await joinIn(ada!);
	expect(await overflow(ada!)).toBe(0);
	await answerAll(ada!);

	await bob!.goto(`/j/${code}`);
	await press(bob!, 'Another name (2 left)');
	const bobs = await joinIn(bob!);
	await press(bob!, 'To the questions');
	await option(bob!, 1, 0).check();
	await press(bob!, 'Next question');
	await onQuestion(bob!, 2);

	await wall.reload();
	expect(await wall.getByText(adas.name).count()).toBe(0);
	await link(wall, 'Show names').click();
	await wall.getByText(`1 of ${COUNT} answered`).waitFor();
	await link(wall, 'Close the class').click();
	await wall.getByText('1 has not handed in.').waitFor();
	await button(wall, 'Take what they have').click();
	await wall.getByText('Closed at').waitFor();

	await ada!.reload();
	await ada!.getByText(`points, in ${COUNT} questions`).waitFor();
	await bob!.reload();
	await bob!.getByText(`points, in ${COUNT} questions`).waitFor();
	await phone!.goto('/join');
	await link(phone!, 'I was here before and have three words').click();
	await phone!.getByLabel('Code of the class').fill(code);
	await phone!.getByLabel('Your three words').fill(adas.words.toUpperCase());
	await button(phone!, 'Come back').click();
	await phone!.getByText(`points, in ${COUNT} questions`).waitFor();

	await link(wall, 'Report').click();
	await link(wall, 'Students').click();
	for (const { name } of [adas, bobs]) await wall.getByRole('row', { name }).waitFor();
	expect(await overflow(wall)).toBe(0);
	await link(wall, adas.name).click();
	await wall.getByText('Question by question').waitFor();
	expect(await overflow(wall)).toBe(0);
}
