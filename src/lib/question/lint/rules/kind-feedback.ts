import type { QuestionRule } from '../rule.ts';
import { outsideQuotes } from '../quotes.ts';
import { placeOf, rationalesOf } from '../texts.ts';
import { sentencesOf } from '../words.ts';

const VERDICT =
	/\b(?:true|untrue|false|correct|incorrect|an? (?:\w+ )?lie|lied|liar|proven|disproved|debunked|in truth|in reality|in fact)\b/i;
/** “Checkable does not mean true”, “whether it is true”: the word is named, nothing is judged. */
const OPEN = /\b(?:mean|means|whether|if|not yet)\b/i;

/** Feedback on a kind of claim says how it could be checked, never whether it holds. */
export const kindFeedback: QuestionRule = {
	name: 'kind-feedback',
	level: 'E',
	basis: 'Pew',
	check: (question) => {
		if (question.skill !== 'kind') return [];
		return rationalesOf(question).flatMap((said) =>
			sentencesOf(outsideQuotes(said.text)).flatMap((sentence) => {
				const [word] = (!OPEN.test(sentence) && VERDICT.exec(sentence)) || [];
				return word
					? [{ ...placeOf(said), message: `“${word}” judges the claim instead of its kind.` }]
					: [];
			})
		);
	}
};
