import { createHash } from 'node:crypto';
import type { Quiz } from './schema.ts';

export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** The content of a version as JSON, the keys of every object in order: equal content, equal text. */
export function canonical(quiz: Quiz): string {
	const content: Partial<Quiz> = { ...quiz };
	delete content.title;
	return JSON.stringify(content, (_, value: unknown) =>
		value && typeof value === 'object' && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);
}

/** The name of a quiz version: SHA-256 of its canonical form, in hex. */
export function versionId(quiz: Quiz): string {
	return sha256(canonical(quiz));
}
