import type { Draft } from './draft.ts';

/** The widths to which mail and typewriters break lines. */
const NARROWEST = 30;
const WIDEST = 120;
/** So many lines of a paragraph must be as full as they can be before it counts as wrapped. */
const FULL_SHARE = 0.8;

/**
 * Joins the lines of a text that was broken at a width: there, the next line's first word would not
 * have fitted at the end of almost any line. A line with room left ends its paragraph.
 * Comes before what makes lines shorter than they were when they were broken.
 */
export function joinWrapped(draft: Draft): void {
	const chunks = draft.text
		.replace(/[ \t\u00a0]+$/gm, '')
		.split(/\n{2,}/)
		.map((chunk) => chunk.split('\n'));
	const long = chunks.filter(({ length }) => length >= 3);
	const wrapped = new Set(long.filter((lines) => isWrapped(lines)));
	if (countLines(wrapped) === 0 || countLines(wrapped) * 2 < countLines(long)) return;
	const width = Math.max(...[...wrapped].slice(0, 1000).map(widthOf));
	const whole = chunks.map((lines) => {
		if (widthOf(lines) > width) return lines.join('\n');
		return joinFull(lines, wrapped.has(lines) ? widthOf(lines) : width, draft);
	});
	draft.text = whole.join('\n\n');
}

const widthOf = (lines: readonly string[]): number =>
	lines.reduce((longest, { length }) => Math.max(longest, length), 0);

const countLines = (chunks: Iterable<readonly string[]>): number =>
	[...chunks].reduce((sum, { length }) => sum + length, 0);

function isWrapped(lines: readonly string[]): boolean {
	const width = widthOf(lines);
	if (width < NARROWEST || width > WIDEST) return false;
	const full = lines.filter((_, index) => isFull(lines, index, width)).length;
	return full >= (lines.length - 1) * FULL_SHARE;
}

function isFull(lines: readonly string[], index: number, width: number): boolean {
	const [line = '', next = ''] = [lines[index], lines[index + 1]];
	const word = next.slice(0, WIDEST).split(' ', 1)[0] as string;
	return next !== '' && line.length + 1 + word.length >= width;
}

function joinFull(lines: readonly string[], width: number, draft: Draft): string {
	const out: string[] = [];
	for (const [index, line] of lines.entries()) {
		if (index > 0 && isFull(lines, index - 1, width)) {
			out.push(joined(out.pop() as string, line, draft.text));
			draft.cleaned.joined++;
		} else out.push(line);
	}
	return out.join('\n');
}

/** With these no English word begins: what stands before the hyphen is only a part. */
const ENDING =
	/^(?:ings?|[ts]ions?|ments?|ed|ers?|ly|ness|[ai]ble|ity|ities|ous|ive|als?|[ae]nces?|ists?|isms?)(?!\p{L})/u;

/** A word parted at the end of a line is whole again where it must be one, or is one elsewhere. */
function joined(before: string, line: string, text: string): string {
	const parted = /(\p{L}{2,40})-$/u.exec(before.slice(-50));
	const rest = /^\p{Ll}{1,40}/u.exec(line);
	if (!parted || !rest) return `${before} ${line}`;
	const isWhole = ENDING.test(rest[0]) || text.includes(`${parted[1]}${rest[0]}`);
	return `${isWhole ? before.slice(0, -1) : before}${line}`;
}
