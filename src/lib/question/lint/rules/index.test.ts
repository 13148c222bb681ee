import { expect, it } from 'vitest';
import { QUESTION_RULES, QUIZ_RULES } from './index.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
	eager: true
});

it('every file of this folder has one rule, and the lists have all of them', () => {
	const listed: unknown[] = [...QUESTION_RULES, ...QUIZ_RULES];
	const found = Object.entries(files).map(([file, exported]) => [
		file,
		Object.values(exported).filter((one) => listed.includes(one)).length
	]);
	expect(found).toEqual(Object.keys(files).map((file) => [file, 1]));
	expect(found).toHaveLength(listed.length);
});
