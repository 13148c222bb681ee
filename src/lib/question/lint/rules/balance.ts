import { supportedShare } from '../figures.ts';
import type { QuizRule } from '../rule.ts';

export const BAND = [0.4, 0.6] as const;
/** With fewer rows a share says nothing. */
const ENOUGH = 4;

/** Trust and doubt pay alike: 40 to 60 % of the keys are well supported (see `supportedShare`). */
export const balance: QuizRule = {
	name: 'balance',
	level: 'W',
	basis: 'MIST',
	check: ({ questions }) => {
		const { share, rows } = supportedShare(questions);
		return rows < ENOUGH || (share >= BAND[0] && share <= BAND[1])
			? []
			: [{ message: `${Math.round(share * 100)} % of ${rows} keys are well supported.` }];
	}
};
