import { hash } from 'node:crypto';
import type { Span } from '../article/span.ts';
import { remembered } from './lint/remembered.ts';

/**
 * An option's id, derived from its words (and, for a phrase of the article, from where it stands:
 * the same phrase may stand there twice). Neither the id nor its order hints at the key.
 */
export function optionId(words: string | Span): string {
	return idOf(typeof words === 'string' ? words : `${words.start}:${words.text}`);
}

/** The questions on an article have the same names for options again and again. */
const idOf = remembered((name) => hash('sha256', name).slice(0, 10));
