import type { Analysis } from '../../attribution/analysis.ts';
import { correctedBlocks } from '../../attribution/correction/blocks.ts';
import { correct } from '../../attribution/correction/correct.ts';
import { isEnglish } from '../../article/bring/language.ts';
import { voicesOf } from '../../report/voices.ts';
import { correctionsOf, type BroughtArticle, type LoggedCorrection } from '../db/brought.ts';
import { findIn } from './found.ts';

type Found = Pick<Analysis, 'attributions' | 'speakers' | 'blocks'>;

/** What is found in another language than English: its blocks, and nobody who speaks. */
async function findUnder(
	{ text, articleId, kinds, lang }: BroughtArticle,
	log: readonly LoggedCorrection[]
): Promise<Found> {
	const blocks = correctedBlocks(text, kinds, log);
	if (!isEnglish(lang)) return { attributions: [], speakers: [], blocks };
	return { ...(await findIn(articleId, text, blocks)), blocks };
}

export type MarkedArticle = Awaited<ReturnType<typeof markedArticle>>;

/** An article as its teacher sees it: what was found with the corrections laid over it. */
export async function markedArticle(article: BroughtArticle) {
	const log = await correctionsOf(article.id);
	const found = await findUnder(article, log);
	const { attributions, speakers, unfit } = correct(article.text, found, log);
	const { text } = article;
	const voices = voicesOf({ text, blocks: found.blocks, attributions, speakers });
	const foundUnder = (some: readonly LoggedCorrection[]) => findUnder(article, some);
	return { foundUnder, found, log, attributions, speakers, unfit, voices, blocks: found.blocks };
}
