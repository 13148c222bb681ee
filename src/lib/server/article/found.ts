import type { Block } from '../../article/blocks.ts';
import { InThread } from './thread.ts';

/** What the engine found in the articles last looked at, by text and kinds of blocks. */
const analyses = new InThread('analysis', { most: 30 });

/** Who says what in an article, as the engine reads it. */
export function findIn(articleId: string, text: string, blocks: Block[]) {
	const key = `${articleId} ${blocks.map(({ kind }) => kind).join()}`;
	return analyses.of(key, text, blocks);
}

/** A text that is gone leaves the memory as well. */
export function forgetText(articleId: string): void {
	analyses.forget(articleId);
}
