import { NEWS } from '../fixtures/news.ts';
import type { Page } from './page.ts';
import type { Student } from './student.ts';

/** Brings a text as a teacher pastes it, and answers the article's id. */
export async function bring(teacher: Student, text = NEWS): Promise<string> {
	return idIn(await pasted(teacher, { text }));
}

export async function pasted(teacher: Student, fields: Record<string, string>): Promise<Page> {
	return teacher.post('/teacher/article/bring', new URLSearchParams(fields));
}

export function idIn(page: Page): string {
	const id = /^\/teacher\/article\/([\da-f-]{36})/.exec(page.path)?.[1];
	if (!id) throw new Error(`No article at ${page.path}: ${page.text.slice(0, 400)}`);
	return id;
}

/** A file as a form sends it. */
export async function uploaded(teacher: Student, file: File): Promise<Page> {
	const body = new FormData();
	body.set('file', file);
	return teacher.post('/teacher/article/bring', body);
}
