import type { QuestionRule } from '../rule.ts';
import { outsideQuotes } from '../quotes.ts';
import { sentencesOf, wordsOf } from '../words.ts';

const [FEWEST, MOST] = [6, 35];
const INSTRUCTION =
	/^(?:Choose|Complete|Find|Give|Mark|Match|Name|Pick|Put|Say|Select|Sort|Tick)\b/;

/** One question or one plain instruction, whole without its options, neither curt nor long. */
export const stem: QuestionRule = {
	name: 'stem',
	level: 'W',
	basis: 'HDR',
	check: ({ stem: text }) => {
		const count = wordsOf(outsideQuotes(text)).length;
		const asks = /\?$/.test(text) || (INSTRUCTION.test(text) && /\.[”’]?$/.test(text));
		return [
			...(count < FEWEST || count > MOST
				? [`The stem has ${count} words outside quote marks; ${FEWEST} to ${MOST} are good.`]
				: []),
			...(asks ? [] : ['The stem is neither a question nor a plain instruction.']),
			...(sentencesOf(text).length > 1 ? ['The stem is more than one sentence.'] : []),
			...(/_{2,}|…\s*$/.test(text) ? ['The stem has a blank.'] : [])
		].map((message) => ({ message }));
	}
};
