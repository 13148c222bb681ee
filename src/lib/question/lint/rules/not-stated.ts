import type { QuizRule } from '../rule.ts';
import { isNotStated } from '../row.ts';

/** “The article does not say” is a real state: wrong over a quiz at least as often as right. */
export const notStated: QuizRule = {
	name: 'not-stated',
	level: 'W',
	basis: 'HDR, MIST',
	check: ({ questions }) => {
		const { keys, distractors } = notStatedCounts(questions);
		return keys <= distractors
			? []
			: [
					{ message: `“Does not say” is the key ${keys} times, a distractor ${distractors} times.` }
				];
	}
};

export function notStatedCounts(questions: Parameters<QuizRule['check']>[0]['questions']) {
	const said = questions.flatMap(({ rows }) =>
		rows.flatMap(({ options, key }) =>
			options.filter(isNotStated).map(({ id }) => key.includes(id))
		)
	);
	const keys = said.filter(Boolean).length;
	return { keys, distractors: said.length - keys };
}
