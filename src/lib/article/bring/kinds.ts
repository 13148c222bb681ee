import { blocksOfKinds, type Block, type BlockKind } from '../blocks.ts';

/** What a block of a document may be: the kinds of an article, and what only its page knows. */
export const BROUGHT_KINDS = [
	'headline',
	'standfirst',
	'byline',
	'heading',
	'paragraph',
	'caption',
	'pull-quote',
	'read-more',
	'sign-up',
	'notice',
	'label'
] as const;
export type BroughtKind = (typeof BROUGHT_KINDS)[number];

export type BroughtBlock = { kind: BroughtKind; text: string };

/** What each is in a stored article: a pull quote says nothing that the report does not say. */
const STORED: Record<BroughtKind, BlockKind> = {
	headline: 'headline',
	standfirst: 'paragraph',
	byline: 'byline',
	heading: 'label',
	paragraph: 'paragraph',
	caption: 'caption',
	'pull-quote': 'label',
	'read-more': 'promo',
	'sign-up': 'promo',
	notice: 'notice',
	label: 'label'
};

/** Blocks that a teacher would strike; they are shown, and can be taken back. */
export function isStruckAtFirst(kind: BroughtKind): boolean {
	return ['pull-quote', 'read-more', 'sign-up'].includes(kind);
}

/** What counts as the article's body: its running text and the headings within. */
export function isBody(kind: BroughtKind): boolean {
	return kind === 'paragraph' || kind === 'heading';
}

/** The text to be stored: a block a line, a blank line between two. */
export function textOf(blocks: readonly BroughtBlock[]): string {
	return blocks.map(({ text }) => text).join('\n\n');
}

/**
 * The blocks of a stored text with the kinds that were settled when it was brought, in its order.
 * Where they do not fit the text, its own blocks decide.
 */
export function blocksWith(text: string, kinds: readonly BroughtKind[]): Block[] {
	return blocksOfKinds(
		text,
		kinds.map((kind) => STORED[kind])
	);
}
