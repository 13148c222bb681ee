import { readFileSync } from 'node:fs';
import type { Page } from './page.ts';
import type { Student } from './student.ts';
import { bring } from './article.ts';
import { attribute, elements } from './html.ts';
import type { Teacher } from './teacher.ts';

/** Begins the quiz on an article that a teacher brought, and answers its id. */
export async function draftOn(teacher: Student, article: string): Promise<string> {
	const page = await teacher.post(`/teacher/article/${article}?/draft`, new URLSearchParams());
	return quizIn(page);
}

export function quizIn({ path, text }: Page): string {
	const id = /^\/teacher\/draft\/([\da-f-]{32,36})/.exec(path)?.[1];
	if (!id) throw new Error(`No quiz at ${path}: ${text.slice(0, 400)}`);
	return id;
}

let tokens = 0;
/** As a page makes it: 32 letters. */
export const token = () => String(++tokens).padStart(32, 't');

/** Begins a question of the teacher's own. */
export async function ownQuestion(teacher: Student, quiz: string, view = 'choice') {
	const page = await teacher.post(
		`/teacher/draft/${quiz}?/own`,
		new URLSearchParams({ skill: 'attribution', view, token: token() })
	);
	const question = /\/question\/(own-[\da-f]{8})$/.exec(page.path)?.[1];
	if (!question) throw new Error(`No question at ${page.path}: ${page.text.slice(0, 400)}`);
	return { quiz, question };
}

const TEXT = readFileSync(new URL('../../articles/council.txt', import.meta.url), 'utf8');
let articles = 0;

/** What a teacher does who makes a quiz of drafts. */
export function drafting(teacher: Teacher) {
	/** A quiz in the making on an article that nobody else has. */
	async function begin() {
		const article = await bring(
			teacher,
			`${TEXT}\n\nThis copy is number ${++articles} of its kind.`
		);
		const quiz = await draftOn(teacher, article);
		return { article, quiz, at: (rest = '') => `/teacher/draft/${quiz}${rest}` };
	}

	async function press({ at }: Begun, question: string, what: string, revision = '0') {
		return teacher.post(at('?/question'), new URLSearchParams({ question, do: what, revision }));
	}

	/** Corrects the marks: none of those who were found is a speaker. */
	async function nobodySpeaks({ article }: Begun) {
		const cast = await teacher.page(`/teacher/article/${article}/cast`);
		const names = cast.fields.filter(({ name }) => /^is\./.test(name));
		const nobody = Object.fromEntries(names.map(({ name }) => [name, '-']));
		await teacher.submit(cast, 'See who says what', nobody);
	}

	return { begin, press, nobodySpeaks };
}

export type Begun = Awaited<ReturnType<ReturnType<typeof drafting>['begin']>>;

/** The questions chosen, by id and in order. */
export const chosen = (page: Page) =>
	elements(page.document, 'section')
		.filter((one) => attribute(one, 'aria-label') === 'The questions chosen')
		.flatMap((one) => elements(one, 'article'))
		.flatMap((one) => /^q-(.+)$/.exec(attribute(one, 'id') ?? '')?.[1] ?? [])
		.filter((id) => page.forms.some(({ fields, buttons }) => isFormOf(id, fields, buttons)));

const isFormOf = (id: string, fields: Page['fields'], buttons: { words: string }[]) =>
	fields.some(({ name, value }) => name === 'question' && value === id) &&
	buttons.some(({ words }) => words === 'Leave out');

/** The others, by id and in order. */
export const waiting = (page: Page) => {
	const here = chosen(page);
	return elements(page.document, 'article')
		.flatMap((one) => /^q-(.+)$/.exec(attribute(one, 'id') ?? '')?.[1] ?? [])
		.filter((id) => !here.includes(id));
};

/** Whether the list of the others is open in a page as it comes, without script. */
export const listIsOpen = (page: Page) =>
	elements(page.document, 'details').some(
		(one) => attribute(one, 'id') === 'more' && attribute(one, 'open') !== undefined
	);

export const buttonsOf = (page: Page, question: string) =>
	page.forms
		.filter(({ fields }) => fields.some(({ value }) => value === question))
		.flatMap(({ buttons }) => buttons.map(({ words }) => words));

export const revisionOf = (page: Page, question: string) =>
	page.forms
		.find(({ fields }) => fields.some(({ value }) => value === question))!
		.fields.find(({ name }) => name === 'revision')!.value;
