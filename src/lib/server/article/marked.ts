import { analyze } from '../../attribution/analyze.ts';
import type { Analysis } from '../../attribution/analysis.ts';
import { correctedBlocks } from '../../attribution/correction/blocks.ts';
import { correct } from '../../attribution/correction/correct.ts';
import { isEnglish } from '../../article/bring/language.ts';
import { voicesOf } from '../../report/voices.ts';
import { correctionsOf, type BroughtArticle, type LoggedCorrection } from '../db/brought.ts';

/**
 * What the engine found in the articles last looked at, by text and kinds of blocks. It is never
 * stored: reading an article again costs milliseconds.
 */
const kept = new Map<string, Found>();
const MOST_KEPT = 30;

type Found = Pick<Analysis, 'attributions' | 'speakers' | 'blocks'>;

/** What is found in another language than English: its blocks, and nobody who speaks. */
function findIn(
	{ text, articleId, kinds, lang }: BroughtArticle,
	log: readonly LoggedCorrection[]
): Found {
	const blocks = correctedBlocks(text, kinds, log);
	if (!isEnglish(lang)) return { attributions: [], speakers: [], blocks };
	const key = `${articleId} ${blocks.map(({ kind }) => kind).join()}`;
	const known = kept.get(key);
	if (known) return known;
	const { attributions, speakers } = analyze(text, blocks);
	const found = { attributions, speakers, blocks };
	kept.set(key, found);
	const [oldest] = kept.keys();
	if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
	return found;
}

/** A text that is gone leaves the memory as well. */
export function forgetText(articleId: string): void {
	for (const key of kept.keys()) if (key.startsWith(articleId)) kept.delete(key);
}

export type MarkedArticle = Awaited<ReturnType<typeof markedArticle>>;

/** An article as its teacher sees it: what was found with the corrections laid over it. */
export async function markedArticle(article: BroughtArticle) {
	const log = await correctionsOf(article.id);
	const found = findIn(article, log);
	const { attributions, speakers, unfit } = correct(article.text, found, log);
	const { text } = article;
	const voices = voicesOf({ text, blocks: found.blocks, attributions, speakers });
	const foundUnder = (some: readonly LoggedCorrection[]) => findIn(article, some);
	return { foundUnder, found, log, attributions, speakers, unfit, voices, blocks: found.blocks };
}
