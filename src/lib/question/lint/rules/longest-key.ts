import type { QuizRule } from '../rule.ts';
import { longestKeyShare } from '../figures.ts';

const MOST = 0.4;

/** Over a quiz, the key is the longest option in at most 40 % of the rows where length could tell. */
export const longestKey: QuizRule = {
	name: 'longest-key',
	level: 'W',
	basis: 'HDR',
	check: ({ questions }) => {
		const share = longestKeyShare(questions);
		return share === null || share <= MOST
			? []
			: [{ message: `The longest option is the key in ${Math.round(share * 100)} % of the rows.` }];
	}
};
