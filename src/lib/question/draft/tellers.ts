import type { Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { KEY, type WrittenOption } from '../write.ts';
import type { Material, Statement } from './material.ts';
import { mistakeOf } from './rivals.ts';
import { whyNot, whyTheirs } from './say.ts';
import { labelsOf } from './voice.ts';

/** The speaker of some words and the rivals as options, each with its reason and rationale. */
export function tellersOf(
	words: Span,
	statement: Statement,
	rivals: readonly Speaker[],
	material: Material
): WrittenOption[] {
	const [label = statement.who.name, ...others] = labelsOf([statement.who, ...rivals]);
	return [
		[label, KEY, whyTheirs(statement, material.seed)],
		...rivals.map((rival, index): WrittenOption => {
			const reason = mistakeOf(rival, words, material);
			const why = whyNot(rival, reason, material.seed, `${words.start}${rival.id}`);
			return [others[index] ?? rival.name, reason, why];
		})
	];
}
