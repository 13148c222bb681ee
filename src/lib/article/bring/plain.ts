import { blocksOf } from '../blocks.ts';
import { assemble, type Options } from './assemble.ts';
import { cleanText } from './clean/clean.ts';
import { dayIn } from './dates.ts';
import type { BroughtBlock, BroughtKind } from './kinds.ts';
import { Refusal, REFUSALS } from './limits.ts';
import { kindByWords } from './phrases.ts';
import type { Brought } from './schema.ts';

/** Longer texts are refused whatever is in them; they need not be cleaned first. */
const LONGEST = 1_000_000;

/** A plain text: pasted, or a file. */
export function readPlain(raw: string, { asItCame = false }: Options = {}): Brought {
	if (raw.length > LONGEST) throw new Refusal(REFUSALS.tooLong);
	const { text, cleaned } = cleanText(raw, asItCame);
	const lines = blocksOf(text);
	const blocks = withoutMenus(
		lines.map((line): BroughtBlock => ({
			kind: kindOf(line.kind, line.text),
			text: line.text.trim()
		}))
	);
	const headline = blocks.find(({ kind }) => kind === 'headline')?.text ?? '';
	const byline =
		blocks.find(({ kind, text }) => kind === 'byline' && /^by /i.test(text))?.text ?? '';
	const dated = blocks.filter(({ kind }) => kind === 'byline').map((block) => dayIn(block.text));
	const known = {
		title: headline,
		byline: byline.replace(/^by\s+/i, ''),
		date: dated.find(Boolean) ?? ''
	};
	return assemble(blocks, known, cleaned);
}

function kindOf(kind: BroughtKind, text: string): BroughtKind {
	if (kind !== 'paragraph' && kind !== 'promo') return kind;
	const heading = kind === 'paragraph' && isHeading(text);
	const found = kindByWords({ text, linked: 0, typical: true, late: false, heading });
	if (found === 'nothing') return 'label';
	return found ?? (heading ? 'heading' : kind);
}

/** A few words without an end are a heading between paragraphs. */
function isHeading(text: string): boolean {
	return text.length <= 80 && text.split(' ').length <= 12 && !/[.!?…:;,"”’')\]]\s*$/.test(text);
}

/** From so many short lines in a row on they are a page's menu, and no headings. */
const SHORTEST_MENU = 3;

function withoutMenus(blocks: BroughtBlock[]): BroughtBlock[] {
	const out = [...blocks];
	let start = 0;
	while (start < out.length) {
		let end = start;
		while (out[end]?.kind === 'heading') end++;
		if (end - start >= SHORTEST_MENU || end === out.length)
			for (let i = start; i < end; i++) out[i] = { ...(out[i] as BroughtBlock), kind: 'label' };
		start = end + 1;
	}
	return withTitle(out);
}

/** Under a menu the headline is the last line before the text begins. */
function withTitle(blocks: BroughtBlock[]): BroughtBlock[] {
	if (blocks.some(({ kind }) => kind === 'headline')) return blocks;
	const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
	const index = blocks
		.slice(0, Math.max(0, first))
		.findLastIndex(
			({ kind, text }) => (kind === 'label' || kind === 'heading') && text.split(' ').length >= 4
		);
	return blocks.map((block, i) => (i === index ? { ...block, kind: 'headline' } : block));
}
