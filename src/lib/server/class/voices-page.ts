import { voicesOf } from '../../report/voices.ts';
import type { Version } from '../db/versions.ts';
import { marksOf } from '../marks.ts';

/** Whose words the article of a quiz is made of. */
export async function voicesPage(version: Version) {
	const { article: text, blocks } = version;
	return { blocks, voices: voicesOf({ text, blocks, ...(await marksOf(version)) }) };
}
