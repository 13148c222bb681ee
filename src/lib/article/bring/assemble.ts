import { cleanDetail, cleanLine } from './clean/clean.ts';
import { sumOf, type Cleaned } from './clean/cleaned.ts';
import type { BroughtBlock } from './kinds.ts';
import { languageOf } from './language.ts';
import type { Brought } from './schema.ts';

/** `asItCame`: nothing is cleaned but what could harm. */
export type Options = { asItCame?: boolean };

type Known = Partial<Pick<Brought, 'title' | 'byline' | 'source' | 'date' | 'address' | 'lang'>>;

/** Puts lines that come of a page or a Word document, and what is known of it, into their shape. */
export function bringLines(
	lines: readonly BroughtBlock[],
	known: Known,
	asItCame: boolean
): Brought {
	const counts: Cleaned[] = [];
	const clean = (text: string): string => {
		const line = cleanLine(text, asItCame);
		counts.push(line.cleaned);
		return line.text;
	};
	const blocks = lines
		.map(({ kind, text }) => ({ kind, text: clean(text) }))
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
	return assemble(withHeadline(blocks, cleanDetail(known.title ?? '')), known, sumOf(counts));
}

/** The same of blocks that are clean already. */
export function assemble(blocks: BroughtBlock[], known: Known, cleaned: Cleaned): Brought {
	const headline = blocks.find(({ kind }) => kind === 'headline')?.text ?? '';
	const running = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
	return {
		title: cleanDetail(known.title ?? '') || headline,
		byline: cleanDetail(known.byline ?? ''),
		source: cleanDetail(known.source ?? ''),
		date: known.date ?? '',
		address: known.address ?? '',
		...languageOf(running.join('\n'), known.lang),
		blocks,
		cleaned
	};
}

/** A title that is only in the head of its page is still the article's headline. */
function withHeadline(blocks: BroughtBlock[], title: string): BroughtBlock[] {
	if (title === '' || blocks.length === 0) return blocks;
	return blocks.some(({ kind }) => kind === 'headline')
		? blocks
		: [{ kind: 'headline', text: title }, ...blocks];
}
