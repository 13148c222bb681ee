import type { HalfQuestion } from '../../question/half.ts';
import { Refused } from '../json/read-json.ts';
import { halfOf } from './foreign.ts';
import { readGift } from './gift.ts';
import { readMoodle } from './moodle.ts';

/** As many as a quiz in the making is looked through with patience. */
const MOST = 100;

/**
 * The questions of a file of GIFT or of Moodle XML, which its first sign tells apart. Throws
 * `Refused` where any of them does not fit: nothing is taken in part.
 */
export function questionsOfOthers(text: string): HalfQuestion[] {
	const file = text.replace(/^\ufeff/, '');
	const foreign = /^\s*</.test(file) ? readMoodle(file) : readGift(file);
	if (foreign.length === 0) throw new Refused(1, 'There is no question in this file.');
	if (foreign.length > MOST)
		throw new Refused(foreign[MOST]!.line, `At most ${MOST} questions can be taken at once.`);
	return foreign.map(halfOf);
}
