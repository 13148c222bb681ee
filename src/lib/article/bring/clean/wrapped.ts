import type { Draft } from './draft.ts';

/** The widths to which mail and typewriters break lines. */
const NARROWEST = 30;
const WIDEST = 120;
/** So many of the lines must be as full as they can be before they count as wrapped. */
const FULL_SHARE = 0.8;

/**
 * Joins the lines of a text that was broken at a width: there, the next line's first word would not
 * have fitted at the end of almost any line. A line with room left ends its paragraph.
 */
export function joinWrapped(draft: Draft): void {
	const lines = draft.text.split('\n');
	const width = lines.reduce((longest, { length }) => Math.max(longest, length), 0);
	if (width < NARROWEST || width > WIDEST) return;
	const isFull = (index: number): boolean => {
		const [line, next] = [lines[index] as string, lines[index + 1] ?? ''];
		return next !== '' && line.length + 1 + firstWord(next).length > width;
	};
	const followed = lines.flatMap((line, i) =>
		line !== '' && (lines[i + 1] ?? '') !== '' ? [i] : []
	);
	const full = followed.filter(isFull);
	if (full.length < 2 || full.length < followed.length * FULL_SHARE) return;

	const out: string[] = [];
	let joins = false;
	for (const [index, line] of lines.entries()) {
		if (joins) out.push(joined(out.pop() as string, line, draft.text));
		else out.push(line);
		joins = line !== '' && isFull(index);
	}
	draft.cleaned.joined += full.length;
	draft.text = out.join('\n');
}

const firstWord = (line: string): string => line.slice(0, 60).split(' ', 1)[0] as string;

/** A word parted at the end of a line is whole again where the text has it whole elsewhere. */
function joined(before: string, line: string, text: string): string {
	const parted = /(\p{L}{2,40})-$/u.exec(before.slice(-50));
	const rest = /^\p{Ll}{1,40}/u.exec(line);
	if (!parted || !rest) return `${before} ${line}`;
	const isWhole = text.includes(`${parted[1]}${rest[0]}`);
	return `${isWhole ? before.slice(0, -1) : before}${line}`;
}
