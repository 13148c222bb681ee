import type { QuestionRule } from '../rule.ts';
import { outsideQuotes } from '../quotes.ts';
import { placeOf, rationalesOf } from '../texts.ts';

const PERSON =
	/\b(?:bravo|brilliant|careless|clever|congratulations|dumb|excellent|foolish|good (?:job|work)|lazy|naive|obviously|of course|silly|smart|sloppy|stupid|well done|you (?:failed|forgot|should have)|your mistake|(?:better|worse) than (?:others|most)|(?:most|other) (?:students|readers|people|pupils))\b/i;

/** Feedback is about the task: no praise or blame of the person, no comparison with others. */
export const feedbackTone: QuestionRule = {
	name: 'feedback-tone',
	level: 'W',
	basis: 'SH',
	check: (question) =>
		rationalesOf(question).flatMap((said) => {
			const [word] = PERSON.exec(outsideQuotes(said.text)) ?? [];
			return word ? [{ ...placeOf(said), message: `“${word}” judges the person.` }] : [];
		})
};
