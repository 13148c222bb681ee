import { createHash } from 'node:crypto';
import { BUILT_IN_ARTICLE } from '../article/built-in.ts';
import { BUILT_IN_ATTRIBUTIONS, BUILT_IN_SPEAKERS } from './built-in.ts';
import type { Attribution, Speaker } from './schema.ts';

export type Attributions = { attributions: Attribution[]; speakers: Speaker[] };

const known = new Map<string, Attributions>([
	[
		createHash('sha256').update(BUILT_IN_ARTICLE).digest('hex'),
		{ attributions: BUILT_IN_ATTRIBUTIONS, speakers: BUILT_IN_SPEAKERS }
	]
]);

/** Who says what in the article with this hash (SHA-256, in hex), where that is known. */
export function attributionsOf(article: string): Attributions | null {
	return known.get(article) ?? null;
}
