import { elements, attribute, parseHtml } from '../support/http/html.ts';
import type { Sent } from './connection.ts';

/** The first question of an attempt, and the cookie that opens it. */
export type Attempt = { path: string; headers: { cookie: string } };

/**
 * What each connection sends next: an answer to its own attempt, now one option and now another,
 * each made from the revision before, so that every request is a commit.
 */
export function answer(attempts: Attempt[], page: string) {
	const radios = elements(parseHtml(page), 'input').filter(
		(input) => attribute(input, 'type') === 'radio'
	);
	const picks = radios.map((radio) => [
		{ row: attribute(radio, 'name')!.slice('row.'.length), option: attribute(radio, 'value')! }
	]);
	const revisions = attempts.map(() => 0);
	return (index: number): Sent => {
		const { path, headers } = attempts[index]!;
		const revision = revisions[index]!++;
		return {
			method: 'PUT',
			path: path.replace(/\d+$/, 'questions/$&'),
			headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ picks: picks[revision % 2], revision, check: false })
		};
	};
}
