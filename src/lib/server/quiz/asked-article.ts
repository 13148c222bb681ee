import type { Block, BlockKind } from '../../article/blocks.ts';
import { blocksOf } from '../../article/blocks.ts';
import { notesOn, type Note } from '../../article/notes.ts';
import type { Speaker } from '../../attribution/schema.ts';
import type { LibraryArticle } from '../../library/article.ts';
import { libraryArticle } from '../../library/index.ts';
import type { Source } from '../../question/draft/material.ts';
import { markedArticle } from '../article/marked.ts';
import { notesOf } from '../article/notes.ts';
import { broughtWith, type BroughtArticle } from '../db/brought.ts';
import type { TeacherQuiz } from '../db/quizzes.ts';

/** The article that a teacher's quiz asks about, with its marks as they are now. */
export type AskedArticle = Omit<Source, 'seed'> & {
	blocks: Block[];
	speakers: Speaker[];
	/** The teacher's own; null: it ships. */
	brought: BroughtArticle | null;
	/** Where it ships. */
	shipped: LibraryArticle | null;
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
		return { text, brought, shipped: null, attributions, speakers, blocks, kinds };
	}
	const shipped = libraryArticle(articleId);
	const { attributions, speakers } = shipped?.marks ?? {
		attributions: [],
		speakers: []
	};
	const byHand = { confidence: 1, sure: true, namedAt: null, unclosed: false };
	return {
		...{ text, brought, shipped, speakers, blocks: blocksOf(text), kinds: undefined },
		attributions: attributions.map((one) => ({ ...one, ...byHand }))
	};
}

/** The notes on its hard words. */
export async function notesOfAsked({ brought, text, shipped }: AskedArticle): Promise<Note[]> {
	return notesOn(text, brought ? await notesOf(brought) : (shipped?.hardWords ?? []));
}
