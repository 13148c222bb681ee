import { bringLines, type Options } from './assemble.ts';
import { authorIn } from './dates.ts';
import type { BroughtBlock, BroughtKind } from './kinds.ts';
import { linesOf, type Line } from './page/lines.ts';
import { kindByWords } from './phrases.ts';
import type { Brought } from './schema.ts';

/**
 * Styles of Word whose names say what a paragraph is, as the classes that stand for them here; and
 * a new page or column within one, which parts words as a line break does.
 */
export const WORD_STYLES = [
	"p[style-name='Title'] => h1.title:fresh",
	"p[style-name='Subtitle'] => p.standfirst:fresh",
	"p[style-name='Caption'] => p.caption:fresh",
	"p[style-name='caption'] => p.caption:fresh",
	"br[type='page'] => br",
	"br[type='column'] => br"
];

/** Notes stand behind the text and their numbers within it: neither is the article's. */
const NOTES = 'li[id^="footnote"], li[id^="endnote"], sup a, [id^="comment"]';

/** A Word document, as the HTML that was made of it: its author chose what is in it, so all is kept. */
export function readWord(document: Document, { asItCame = false }: Options = {}): Brought {
	for (const note of document.querySelectorAll(NOTES)) note.remove();
	const lines = linesOf(document.body);
	const headline = headlineOf(lines);
	const blocks = lines.flatMap((line, index): BroughtBlock[] => {
		const kind = index === headline ? 'headline' : kindOf(line);
		return kind === 'nothing' ? [] : [{ kind, text: line.text }];
	});
	const byline = blocks
		.slice(0, 6)
		.find(({ kind, text }) => kind === 'byline' && /^by /i.test(text));
	return bringLines(blocks, { byline: authorIn(byline?.text ?? '') }, asItCame);
}

/** The title by its style, else the first heading, else a first line that is no sentence. */
function headlineOf(lines: readonly Line[]): number {
	const start = lines.slice(0, 8);
	const titled = start.findIndex(({ element }) => element.getAttribute('class') === 'title');
	if (titled !== -1) return titled;
	const heading = start.findIndex(({ element }) => /^h[1-3]$/.test(element.localName));
	if (heading !== -1) return heading;
	const { text = '' } = lines[0] ?? {};
	const isTitle = text.length < 200 && text.split(' ').length >= 3 && !/[.:;,]["”’']?$/.test(text);
	return isTitle ? 0 : -1;
}

function kindOf({ element, text, linked }: Line): BroughtKind | 'nothing' {
	const style = element.getAttribute('class');
	if (style === 'caption' || style === 'standfirst') return style;
	const heading = /^h[1-6]$/.test(element.localName);
	if (element.closest('td, th') && !/[.!?…]["”’)]?$/.test(text)) return 'label';
	const kind = kindByWords({ text, linked, typical: true, late: false, heading });
	return kind ?? (heading ? 'heading' : 'paragraph');
}
