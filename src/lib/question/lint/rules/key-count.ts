import type { QuestionRule } from '../rule.ts';

/** A row has a key among its options: several under `ticks`, exactly one under every other rule. */
export const keyCount: QuestionRule = {
	name: 'key-count',
	level: 'E',
	basis: 'HDR',
	check: ({ rule, rows }) =>
		rows.flatMap(({ id, key, options }) => {
			const known = key.filter((option) => options.some((o) => o.id === option)).length;
			const found = (message: string) => [{ row: id, message }];
			if (known < key.length) return found('A key is no option of its row.');
			if (known === 0) return found('No option is the key.');
			if (known === options.length) return found('Every option is a key.');
			if (known > 1 && rule !== 'ticks') return found(`${known} keys, where the rule takes one.`);
			return [];
		})
};
