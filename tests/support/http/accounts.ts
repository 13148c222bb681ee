import { expect } from 'vitest';
import type { Teacher } from './teacher.ts';

/** Sends a form as its page would, whatever it holds, and follows where it leads. */
export const send = (who: Teacher, path: string, fields: Record<string, string>) =>
	who.post(path, new URLSearchParams(fields));

export const SET_UP = '/teacher/set-up';

/** No password, name, code or token was written to the log, and nothing failed. */
export function expectNothingTold({ output }: { output(): string }, secrets: string[]): void {
	for (const secret of secrets) expect(output()).not.toContain(secret);
	expect(output()).not.toMatch(/invitation\/[\w-]{20}|Error/);
	expect(output()).not.toMatch(/"status":5/);
}
