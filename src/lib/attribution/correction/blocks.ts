import type { Block } from '../../article/blocks.ts';
import { blocksWith, type BroughtKind } from '../../article/bring/kinds.ts';
import type { Correction } from './schema.ts';

/**
 * The blocks of a brought article, with what a teacher said of them: a block that is no report
 * stands apart as the page's own, one that is report is a paragraph. The last word counts.
 */
export function correctedBlocks(
	text: string,
	kinds: readonly BroughtKind[],
	log: readonly { correction: Correction }[]
): Block[] {
	const said = new Map(
		log.flatMap(({ correction }) =>
			correction.what === 'block' ? [[correction.block, correction.report] as const] : []
		)
	);
	return blocksWith(text, kinds).map((block, index) => {
		const report = said.get(index);
		if (report === undefined) return block;
		return { ...block, kind: report ? 'paragraph' : 'label' };
	});
}
