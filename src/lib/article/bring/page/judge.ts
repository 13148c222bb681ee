import type { BroughtKind } from '../kinds.ts';
import { kindByWords } from '../phrases.ts';
import type { Line } from './lines.ts';
import { kindByName } from './names.ts';
import { isProse, Region } from './region.ts';

export type Judged = { line: Line; kind: BroughtKind };
/** What the page says about its article, to know it again where it stands in the text. */
export type Known = { title: string; description: string };

/** An element with more than this of the body is no box beside it, whatever its name. */
const BOX_SHARE = 0.3;
/** A name that so much of the body has is the name of its paragraphs. */
const COMMON_SHARE = 0.6;
const SENTENCE = /[.!?…:;]["”’')\]]*$/;
const HEADING = /^h[1-6]$/;

/** The lines that belong to the article, each with its kind; there must be one at least. */
export function judge(
	lines: readonly Line[],
	kept: ReadonlySet<Line>,
	{ title, description }: Known
): Judged[] {
	const region = new Region([...kept], (lines[0] as Line).element.ownerDocument.body);
	const lastProse = lines.findLastIndex((line) => kept.has(line) && isProse(line));
	const repeated = repeatsIn([...kept], region);

	const kinds = lines.map((line, index) => kindOf(line, index));
	const first = lines.findIndex((line, i) => kinds[i] === 'paragraph' && isProse(line));
	const last = lines.findLastIndex((line, i) => kinds[i] === 'paragraph' && isProse(line));
	const headline = lines.findIndex(
		(line, i) => isSame(line.text, title) && (i < first || line.element.localName === 'h1')
	);
	return lines.flatMap((line, index) => {
		if (index === headline) return [{ line, kind: 'headline' as const }];
		const kind = atEnds(line, index);
		return kind === 'nothing' ? [] : [{ line, kind }];
	});

	function kindOf(line: Line, index: number): BroughtKind | 'nothing' {
		const chain = region.chainOf(line);
		if (!kept.has(line) && !isQuotedPost(line, chain)) return 'nothing';
		const placed = byPlace(line, chain);
		if (placed) return placed;
		if (isSame(line.text, title)) return 'nothing';
		const element = line.element.localName;
		const byWords = kindByWords({
			text: line.text,
			linked: line.linked,
			typical: region.isTypical(line),
			late: index > lastProse - 4,
			heading: HEADING.test(element)
		});
		if (byWords) return byWords;
		if (isSame(line.text, description) && (element !== 'p' || !region.contains(line)))
			return 'standfirst';
		if (repeated(line)) return 'pull-quote';
		if (isUnderPicture(line, chain)) return 'caption';
		return HEADING.test(element) ? 'heading' : 'paragraph';
	}

	/** A post of somebody else, set into the report, is part of it. */
	function isQuotedPost(line: Line, chain: readonly Element[]): boolean {
		return region.contains(line) && chain.some(({ localName }) => localName === 'blockquote');
	}

	function byPlace(line: Line, chain: readonly Element[]): BroughtKind | 'nothing' | undefined {
		for (const element of chain) {
			const name = element.localName;
			if (name === 'figure' || name === 'figcaption') return 'caption';
			if (name === 'nav' || name === 'footer' || name === 'form') return 'nothing';
			if (region.shareOf(element) > BOX_SHARE) continue;
			if (name === 'aside') return repeated(line) ? 'pull-quote' : 'nothing';
			if (name === 'header') return inHeader(line);
		}
		for (const element of chain) {
			// Where most paragraphs have such a name, it says nothing of this one.
			const isCommon = region.shareOfPlace(element) > COMMON_SHARE;
			const isBox = region.shareOf(element) <= BOX_SHARE && !isCommon;
			const kind = isBox ? kindByName(element) : undefined;
			if (kind) return kind;
		}
		return undefined;
	}

	/** Above an article stand its date, its author, its standfirst, and the site. */
	function inHeader({ text, linked }: Line): BroughtKind | 'nothing' {
		const placed = { text, linked, typical: false, late: false, heading: false };
		const kind = kindByWords(placed);
		if (kind === 'byline' || kind === 'caption') return kind;
		const isRunning = text.split(' ').length >= 8 && linked < 0.5 && !isSame(text, title);
		return !kind && isRunning ? 'standfirst' : 'nothing';
	}

	/** Before the first paragraph and after the last, what is no sentence is the page's. */
	function atEnds(line: Line, index: number): BroughtKind | 'nothing' {
		const kind = kinds[index] as BroughtKind | 'nothing';
		if (kind !== 'paragraph' && kind !== 'heading') return kind;
		const isLoose = kind === 'heading' || !SENTENCE.test(line.text);
		if (index < first && isLoose && !region.contains(line)) return 'label';
		if (index > last && isLoose && (kind === 'heading' || !region.isTypical(line))) return 'label';
		return kind;
	}

	function isUnderPicture(line: Line, chain: readonly Element[]): boolean {
		if (region.isTypical(line) || line.text.length > 300 || isProse(line)) return false;
		return chain.slice(0, 3).some((element) => {
			const isAlone = (element.textContent ?? '').length < line.text.length * 2;
			return isAlone && element.querySelector('img, picture') !== null;
		});
	}
}

/** Whether a line that stands apart from the paragraphs only says again what one of them says. */
function repeatsIn(kept: readonly Line[], region: Region): (line: Line) => boolean {
	const said = kept.map((line) => ({ line, words: plain(line.text) }));
	return (line) => {
		const words = plain(line.text);
		if (words.length < 25 || words.length > 400 || region.isTypical(line)) return false;
		const at = said.findIndex((one) => one.line === line);
		return said.some(
			(one, index) =>
				one.line !== line &&
				one.words.includes(words) &&
				(one.words.length > words.length || region.isTypical(one.line) || index < at)
		);
	};
}

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const isSame = (text: string, other: string): boolean =>
	other !== '' && text.length < other.length * 2 && plain(text) === plain(other);
