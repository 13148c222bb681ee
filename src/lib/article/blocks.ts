import { spanAt, type Span } from './span.ts';

/** Report comes as headline, byline, paragraph and caption; the rest is the page's furniture. */
export const BLOCK_KINDS = [
	'headline',
	'byline',
	'paragraph',
	'caption',
	'label',
	'promo',
	'notice'
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export type Block = Span & { kind: BlockKind };

const FURNITURE: ReadonlySet<BlockKind> = new Set(['label', 'promo', 'notice']);

export function isFurniture(block: Block): boolean {
	return FURNITURE.has(block.kind);
}

/** Whether a passage, on its own, is furniture: shown beside others it must not read as report. */
export const isOfPage = (text: string): boolean => blocksOf(text).some(isFurniture);

/** The text's lines that are not blank, each with its kind, in the order of the text. */
export function blocksOf(text: string): Block[] {
	const lines = linesOf(text);
	const kinds = lines.map((line) => kindOfLine(line.text));
	const headline = headlineOf(lines, kinds);
	return lines.map((line, index) => {
		const kind = kinds[index];
		if (kind) return { ...line, kind };
		if (index === headline) return { ...line, kind: 'headline' };
		return { ...line, kind: index < headline ? 'label' : 'paragraph' };
	});
}

/** The blocks of a text with kinds that were settled elsewhere; its own where they do not fit it. */
export function blocksOfKinds(text: string, kinds: readonly BlockKind[] | undefined): Block[] {
	const blocks = blocksOf(text);
	if (blocks.length !== kinds?.length) return blocks;
	return blocks.map((block, index) => ({ ...block, kind: kinds[index] as BlockKind }));
}

const paragraphs = new WeakMap<readonly Block[], Block[]>();

/** The blocks that are the report, in the order of the text. */
export function paragraphsOf(blocks: readonly Block[]): readonly Block[] {
	const known = paragraphs.get(blocks) ?? blocks.filter(({ kind }) => kind === 'paragraph');
	paragraphs.set(blocks, known);
	return known;
}

/** The number of the first block, of some in the order of the text, that has a part of the span; −1: none. */
export function placeAmong(
	blocks: readonly Pick<Span, 'start' | 'end'>[],
	{ start, end }: Pick<Span, 'start' | 'end'>
): number {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (blocks[middle]!.end <= start) low = middle + 1;
		else high = middle;
	}
	const found = blocks[low];
	return found && found.start < end ? low : -1;
}

/** Lines without their line break; a carriage return belongs to the break. */
function linesOf(text: string): Span[] {
	return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)]
		.filter(([line]) => line.trim() !== '')
		.map((match) => spanAt(text, match.index, match.index + match[0].length));
}

/**
 * Lines longer than this are running text; they are not looked at for marks of the page. Only a
 * caption may be four times as long: its credit is looked for at its end.
 */
const LONGEST_MARK = 400;

const NOTICE =
	/\badded by the user\b|\bnot responsible for the content\b|©|\ball rights reserved\b|\bterms of (?:use|service)\b|\bprivacy policy\b|^(?:correction|clarification|editor['’]s note|disclosure|disclaimer)\b ?:|^this (?:story|article|post|report) (?:has been|was|is being) (?:updated|corrected|edited|originally|first|published)/i;
const PROMO =
	/^(?:get|receive) .* by e-?mail\b|^by signing up\b|^sign up (?:for|to|now)\b|^subscribe\b|^(?:read|see|watch|listen)(?: more| also| next| here)?:|^(?:read|see) (?:more|also)\b|^follow .{1,60} on (?:twitter|facebook|instagram|x)\b|^(?:click|tap) here\b|^(?:related|more from|most read|trending|recommended|advertisement|sponsored)\b.{0,60}$|^(?:like|share|join) (?:us|this|our)\b|^download (?:the|our)\b|^contact .{1,60} at \S+@/i;
/** A caption ends in its agency's credit, “(NAME/AGENCY)”, or names its photographer. */
const CREDIT =
	/\([^()]{1,80}\/[^()]{1,80}\)\s*$|\b(?:photo(?:graph)?|image|picture|credit|illustration)s?(?: by| courtesy of| credit)?: ?[^.]{1,80}\.?\s*$|^(?:photo|photograph|image|picture|file photo)s?(?: by\b|:)/i;
const BYLINE = /^by \p{Lu}[^.]{2,60}$/iu;
/** “Friday, July 21, 2017”, “Published 3 May 2020, 10:30”. */
const DATE_LINE =
	/^(?:(?:published|updated|posted|last modified)\b.{0,60}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2},? )?\d{4}.{0,20})$/i;

/** What a line shows itself to be, wherever it stands; undefined: running text, or a title. */
export function kindOfLine(line: string): BlockKind | undefined {
	if (line.length > LONGEST_MARK * 4) return undefined;
	if (CREDIT.test(line.slice(-LONGEST_MARK)) && !hasCue(line)) return 'caption';
	if (line.length > LONGEST_MARK) return undefined;
	const trimmed = line.trim();
	if (NOTICE.test(trimmed) && !/["“”]/.test(trimmed)) return 'notice';
	if (PROMO.test(trimmed) && !/["“”]/.test(trimmed)) return 'promo';
	if (BYLINE.test(trimmed) || DATE_LINE.test(trimmed)) return 'byline';
	return undefined;
}

/** A line in which somebody speaks is no caption, whatever it ends in. */
const hasCue = (line: string): boolean => /["”],? (?:\S+ ){0,4}(?:said|says|told)\b/.test(line);

/** The first line of some words that reads as a title; none where the text starts right away. */
function headlineOf(lines: readonly Span[], kinds: readonly (BlockKind | undefined)[]): number {
	const free = lines.flatMap((_, index) => (kinds[index] === undefined ? [index] : [])).slice(0, 6);
	if (free.length < 2) return -1;
	for (const index of free) {
		const line = lines[index] as Span;
		if (isTitle(line)) return index;
		if (words(line).length >= 4) return -1;
	}
	return -1;
}

const words = ({ text }: Span): string[] => text.trim().split(/\s+/, 60);

/** A headline has some words on one line, no full stop or capitals throughout. */
function isTitle(line: Span): boolean {
	// “The minister said:” opens what follows.
	if (line.text.length > 200 || /:\s*$/.test(line.text)) return false;
	const all = words(line);
	if (all.length < 4) return false;
	if (!/[.!?]["”’']?\s*$/.test(line.text)) return true;
	if (/[.!?]["”’']? \p{Lu}/u.test(line.text) && all.length > 20) return false;
	const long = all.filter((word) => /^[^\p{L}]*\p{L}{4,}/u.test(word));
	const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
	return long.length >= 2 && capital.length >= long.length * 0.75;
}
