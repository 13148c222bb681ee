import type { Block, BlockKind } from '../../article/blocks.ts';
import { blocksOf } from '../../article/blocks.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { libraryArticle } from '../../library/index.ts';
import type { Source } from '../../question/draft/material.ts';
import { markedArticle } from '../article/marked.ts';
import { broughtWith, type BroughtArticle } from '../db/brought.ts';
import type { TeacherQuiz } from '../db/quizzes.ts';

/** The article that a teacher's quiz asks about, with its marks as they are now. */
export type AskedArticle = Omit<Source, 'seed'> & {
	blocks: Block[];
	speakers: Speaker[];
	/** The teacher's own; null: it ships. */
	brought: BroughtArticle | null;
	/** Of each block, where its teacher settled it. */
	kinds: BlockKind[] | undefined;
};

export async function askedArticle(
	quiz: Pick<TeacherQuiz, 'ownerId' | 'articleId' | 'text'>
): Promise<AskedArticle> {
	const { ownerId, articleId, text } = quiz;
	const brought = await broughtWith(ownerId, articleId);
	if (brought) {
		const { attributions, speakers, blocks } = await markedArticle(brought);
		const kinds = blocks.map(({ kind }) => kind);
		return { text, brought, attributions, speakers, blocks, kinds };
	}
	const { attributions, speakers } = libraryArticle(articleId)?.marks ?? {
		attributions: [],
		speakers: []
	};
	const byHand = { confidence: 1, sure: true, namedAt: null, unclosed: false };
	return {
		...{ text, brought, speakers, blocks: blocksOf(text), kinds: undefined },
		attributions: attributions.map((one) => ({ ...one, ...byHand }))
	};
}
