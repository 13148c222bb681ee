import { isFurniture } from '../../../article/blocks.ts';
import { overlaps } from '../../../article/span.ts';
import type { QuestionRule } from '../rule.ts';

/**
 * Furniture proves nothing but what a question on the page itself asks; a caption proves dates,
 * pictures and the way of a statement.
 */
export const evidenceNotFurniture: QuestionRule = {
	name: 'evidence-not-furniture',
	level: 'E',
	basis: 'own',
	check: ({ skill, rows }, { blocks }) => {
		if (skill === 'page') return [];
		return rows.flatMap(({ id, evidence }) =>
			blocks
				.filter((block) => isFurniture(block) || (block.kind === 'caption' && skill !== 'chain'))
				.filter((block) => evidence.some((span) => overlaps(block, span)))
				.map(({ kind, text }) => ({
					row: id,
					message: `The evidence lies in a ${kind}: “${text.slice(0, 40)}…”.`
				}))
		);
	}
};
