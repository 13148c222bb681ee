import { REASONS } from '../../reason.ts';
import type { QuestionRule } from '../rule.ts';

/** Every distractor names the mistake it stands for, with its direction; no key does. */
export const reasons: QuestionRule = {
	name: 'reasons',
	level: 'E',
	basis: 'HDR',
	check: ({ rows }) =>
		rows.flatMap((row) =>
			row.options.flatMap(({ id, reason, text }) => {
				const isKey = row.key.includes(id);
				if (isKey === (reason === undefined) && (!reason || reason in REASONS)) return [];
				const message = isKey
					? `The key “${text}” has a reason to be wrong.`
					: `No known reason why a reader would fall for “${text}”.`;
				return [{ row: row.id, option: id, message }];
			})
		)
};
