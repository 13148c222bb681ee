import type { AskedQuestion } from '../ask.ts';
import type { Pick } from '../response.ts';

/**
 * What every view gets: it draws the rows as native inputs named `row.<row id>` with option ids as
 * values, so that what is chosen is what the form holds, with a script and without.
 */
export type ViewProps = {
	question: AskedQuestion;
	picks: Pick[];
	/** Whether a script keeps what is said of the picks current. */
	live: boolean;
};
