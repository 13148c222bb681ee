import { spanAt, type Span } from './span.ts';

/** Report comes as headline, byline, paragraph and caption; the rest is the page's furniture. */
export type BlockKind =
	'headline' | 'byline' | 'paragraph' | 'caption' | 'label' | 'promo' | 'notice';

export type Block = Span & { kind: BlockKind };

const FURNITURE: ReadonlySet<BlockKind> = new Set(['label', 'promo', 'notice']);

export function isFurniture(block: Block): boolean {
	return FURNITURE.has(block.kind);
}

/** The text's lines that are not blank, each with its kind, in the order of the text. */
export function blocksOf(text: string): Block[] {
	const lines = [...text.matchAll(/[^\n]+/g)]
		.filter(([line]) => line.trim() !== '')
		.map((match) => spanAt(text, match.index, match.index + match[0].length));
	const headline = lines.findIndex((line) => kindOfLine(line.text) === undefined && isTitle(line));
	return lines.map((line, index) => {
		const kind = kindOfLine(line.text);
		if (kind) return { ...line, kind };
		if (index === headline) return { ...line, kind: 'headline' };
		return { ...line, kind: index < headline ? 'label' : 'paragraph' };
	});
}

const NOTICE =
	/\badded by the user\b|\bnot responsible for the content\b|©|\ball rights reserved\b/i;
const PROMO =
	/^get .* by e-?mail\b|^by signing up\b|^sign up (for|to)\b|^subscribe\b|^(read|see) (more|also):/i;
/** A caption ends in its agency's credit: “(NAME/AGENCY)”. */
const CREDIT = /\([^()]*\/[^()]*\)\s*$/;

function kindOfLine(line: string): BlockKind | undefined {
	if (NOTICE.test(line)) return 'notice';
	if (PROMO.test(line)) return 'promo';
	if (CREDIT.test(line)) return 'caption';
	if (/^by \p{Lu}[^.]{2,60}$/u.test(line)) return 'byline';
	return undefined;
}

/** A headline has some words and no full stop; a section label is shorter. */
function isTitle({ text }: Span): boolean {
	return text.split(/\s+/).length >= 4 && !/[.!?]["”’]?\s*$/.test(text);
}
