import { randomUUIDv7 } from 'node:crypto';
import { blocksOf } from '../../article/blocks.ts';
import type { BroughtKind } from '../../article/bring/kinds.ts';
import { carried } from '../../attribution/correction/carry.ts';
import { addCorrections, deleteBrought, keepBrought, type BroughtArticle } from '../db/brought.ts';
import { storedNotesOf } from '../db/notes.ts';
import { correctionInWords, namesIn } from './corrections.ts';
import { forgetText } from './found.ts';
import { markedArticle } from './marked.ts';
import { keepNotes, placeOfWord } from './notes.ts';

/** The kinds of an edited text's blocks: those that stood in the article keep theirs. */
export function kindsAgain(
	{ text, kinds }: Pick<BroughtArticle, 'text' | 'kinds'>,
	blocks: readonly { text: string; kind: BroughtKind }[]
): BroughtKind[] {
	const known = new Map(blocksOf(text).map((block, index) => [block.text, kinds[index]]));
	return blocks.map((block) => known.get(block.text) ?? block.kind);
}

/**
 * Keeps another text of an article as an article of its own and answers its id. Corrections whose
 * words stand in it once go along, and notes whose word does.
 */
export async function keepAgain(
	old: BroughtArticle,
	changed: Partial<BroughtArticle> & Pick<BroughtArticle, 'text' | 'kinds'>
): Promise<string | 'too-many'> {
	const now = Date.now();
	const own = { id: randomUUIDv7(), broughtAt: now, archivedAt: null };
	const next = { ...old, came: null, ...changed, ...own };
	const id = await keepBrought(next);
	if (id !== next.id) return id;
	const { corrections } = await carriedInto(old, next.text);
	const made = { token: `${old.id} ${id}`, corrections };
	if ((await addCorrections({ id, ownerId: old.ownerId }, made, now)) === 'too-many')
		return 'too-many';
	const notes = (await storedNotesOf(old.id)).flatMap(({ words, note }) => {
		const place = placeOfWord(next.text, words);
		return place ? [{ ...place, note }] : [];
	});
	await keepNotes({ id }, notes, now);
	return id;
}

async function carriedInto(old: BroughtArticle, text: string) {
	const { log, unfit, blocks } = await markedArticle(old);
	const fitting = log.filter((one) => !unfit.includes(one));
	return carried(fitting, { text: old.text, blocks }, { text, blocks: blocksOf(text) });
}

/** The corrections of an article that did not go along into another text of it, in words. */
export async function leftBehind(old: BroughtArticle, text: string): Promise<string[]> {
	const { left } = await carriedInto(old, text);
	const nameOf = namesIn(await markedArticle(old));
	return left.map(({ correction }) => correctionInWords(correction, old.text, nameOf));
}

/** The article with the text as it came, in the place of the cleaned one where nothing hangs on that. */
export async function keepAsItCame(old: BroughtArticle): Promise<string | 'too-many'> {
	if (!old.came) return old.id;
	const id = await keepAgain(old, old.came);
	if (id === 'too-many' || id === old.id) return id;
	if (await deleteBrought(old, { bare: true })) forgetText(old.articleId);
	return id;
}
