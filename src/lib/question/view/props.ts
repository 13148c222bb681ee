import type { AskedQuestion } from '../ask.ts';
import type { Pick } from '../response.ts';

/**
 * What every view gets: it draws the rows as native inputs named `row.<row id>` with option ids as
 * values, and calls `onpick` with the whole set of picks when one changes. Without `onpick` the page
 * has no script: what is chosen goes with the form.
 */
export type ViewProps = {
	question: AskedQuestion;
	picks: Pick[];
	onpick?: (picks: Pick[]) => void;
};
