import type { QuestionRule } from '../rule.ts';
import { distractorsOf } from '../row.ts';

/** Three options; two for a true pair; more only where each wrong one has its reason. */
export const optionCount: QuestionRule = {
	name: 'option-count',
	level: 'W',
	basis: 'R05',
	check: ({ rows }) =>
		rows.flatMap((row) => {
			if (row.options.length === 3) return [];
			if (row.options.length < 3)
				return [{ row: row.id, message: 'Two options: are they a true pair, with no third?' }];
			const idle = distractorsOf(row).filter(({ reason }) => !reason);
			return idle.length === 0
				? []
				: [
						{
							row: row.id,
							message: `${row.options.length} options, ${idle.length} of them without a reason.`
						}
					];
		})
};
