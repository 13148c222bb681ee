import { hash } from 'node:crypto';
import type { Span } from '../article/span.ts';

/**
 * An option's id, derived from its words (and, for a phrase of the article, from where it stands:
 * the same phrase may stand there twice). Neither the id nor its order hints at the key.
 */
export function optionId(words: string | Span): string {
	const name = typeof words === 'string' ? words : `${words.start}:${words.text}`;
	return hash('sha256', name).slice(0, 10);
}
