import { error } from '@sveltejs/kit';
import { attributionsOf } from '../../attribution/known.ts';
import { voicesOf } from '../../report/voices.ts';
import type { Version } from '../db/versions.ts';

/** Whose words the article of a quiz is made of, where that is known. */
export function voicesPage({ quiz, article: text, blocks }: Version) {
	const known = attributionsOf(quiz.article);
	if (!known) error(404, 'The speakers of this article are not marked.');
	return { blocks, voices: voicesOf({ text, blocks, ...known }) };
}
