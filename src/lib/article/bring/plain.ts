import { blocksOf, type Block } from '../blocks.ts';
import { assemble, type Options } from './assemble.ts';
import { withinBody } from './body.ts';
import { cleanText } from './clean/clean.ts';
import { authorIn, dayIn } from './dates.ts';
import type { BroughtBlock, BroughtKind } from './kinds.ts';
import { MOST_OF_DOCUMENT, Refusal, REFUSALS } from './limits.ts';
import { kindByWords } from './phrases.ts';
import type { Brought } from './schema.ts';

/** A plain text: pasted, or a file. */
export function readPlain(raw: string, { asItCame = false }: Options = {}): Brought {
	if (raw.length > MOST_OF_DOCUMENT) throw new Refusal(REFUSALS.tooLong);
	const { text, cleaned } = cleanText(raw, asItCame);
	const lines = blocksOf(text).map((line): BroughtBlock => ({
		kind: kindOf(line),
		text: line.text.trim()
	}));
	const blocks = asItCame
		? lines
		: withTitle(withinBody(withoutMenus(withoutComments(lines))), MARKED_TITLE.test(raw));
	return assemble(blocks, detailsIn(blocks), cleaned);
}

/** In Markdown the title has a sign of its own. */
const MARKED_TITLE = /^\s*# +\S/;

function detailsIn(blocks: readonly BroughtBlock[]) {
	const bylines = blocks.filter(({ kind }) => kind === 'byline').map(({ text }) => text);
	return {
		byline: authorIn(bylines.find((text) => /^by /i.test(text)) ?? ''),
		date: bylines.map(dayIn).find(Boolean) ?? ''
	};
}

function kindOf({ kind, text }: Block): BroughtKind {
	if (kind !== 'paragraph' && kind !== 'promo') return kind;
	const heading = kind === 'paragraph' && isShort(text);
	const found = kindByWords({ text, linked: 0, typical: true, late: false, heading });
	if (found === 'nothing') return 'label';
	return found ?? (heading ? 'heading' : 'paragraph');
}

/** A few words without an end are a heading between paragraphs. */
function isShort(text: string): boolean {
	return text.length <= 80 && text.split(' ').length <= 12 && !/[.!?…:;,"”’')\]]\s*$/.test(text);
}

const COMMENTS =
	/^(?:(?:\d[\d,]* |view |show |all |top |add a |post a |leave a )?(?:comments?|repl(?:y|ies))(?: \(\d+\)| below)?|join the (?:conversation|discussion))[:.!]?$/i;

/** A page may have a link to its comments above the text, behind a sentence or two. */
const FEWEST_PARAGRAPHS = 5;

/** Under a page's text its readers' comments go on to its end. */
function withoutComments(blocks: readonly BroughtBlock[]): BroughtBlock[] {
	let paragraphs = 0;
	const start = blocks.findIndex(({ kind, text }) => {
		if (kind === 'paragraph') paragraphs++;
		return paragraphs >= FEWEST_PARAGRAPHS && COMMENTS.test(text);
	});
	if (start === -1) return [...blocks];
	return blocks.map((block, index) => (index < start ? block : { ...block, kind: 'label' }));
}

/** From so many short lines in a row on they are a page's menu, and no headings. */
const SHORTEST_MENU = 3;

/** Headings stand singly between paragraphs; other short lines are the page's. */
function withoutMenus(blocks: readonly BroughtBlock[]): BroughtBlock[] {
	const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
	const last = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
	const isHeading = (index: number) => blocks[index]?.kind === 'heading';
	let start = 0;
	return blocks.map((block, index) => {
		if (!isHeading(index)) return block;
		if (!isHeading(index - 1)) start = index;
		let end = index;
		while (end - start < SHORTEST_MENU && isHeading(end)) end++;
		const isMenu = end - start >= SHORTEST_MENU || index < first || index > last;
		return isMenu ? { ...block, kind: 'label' } : block;
	});
}

/** Under a menu the headline is the last line before the text begins. */
function withTitle(blocks: readonly BroughtBlock[], isMarked: boolean): BroughtBlock[] {
	if (isMarked) {
		return blocks.map((block, index) => {
			if (index === 0) return { ...block, kind: 'headline' };
			return block.kind === 'headline' ? { ...block, kind: 'paragraph' } : block;
		});
	}
	if (blocks.some(({ kind }) => kind === 'headline')) return [...blocks];
	const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
	const index = blocks
		.slice(0, Math.max(0, first))
		.findLastIndex(
			({ kind, text }) => (kind === 'label' || kind === 'heading') && text.split(' ').length >= 4
		);
	return blocks.map((block, i) => (i === index ? { ...block, kind: 'headline' } : block));
}
