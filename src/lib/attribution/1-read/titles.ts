import { NAMES_A_WORK, WORKS, BEFORE_A_TITLE, MAKERS } from '../lexicon/works.ts';

/** What one of these words, or a possessor, stands right before. */
const before = (words: readonly string[], others = ''): RegExp =>
	new RegExp(`(?:\\b(?:${words.join('|')})${others})\\s*$`, 'i');

const TITLE_LEAD = before(BEFORE_A_TITLE, "|['’]s|['’]");
const NAMING = before(NAMES_A_WORK);
const WORK = before([...WORKS, "television['’]s", "tv['’]s"], `|\\b(?:${MAKERS.join('|')}) of`);

/** “Meet the Press”: few words, the long ones in capitals, where a name could stand. */
export function isTitle(
	text: string,
	{ start, innerStart, innerEnd }: { start: number; innerStart: number; innerEnd: number }
): boolean {
	if (innerEnd - innerStart > 70) return false;
	const inner = text.slice(innerStart, innerEnd).replace(/[.,]$/, '');
	if (/[.?!;:]\s/.test(inner)) return false;
	const words = inner.trim().split(/\s+/);
	const long = words.filter((word) => /\p{L}{4,}/u.test(word));
	if (words.length > 8 || long.some((word) => !/^\P{L}*\p{Lu}/u.test(word))) return false;
	if (!/^\P{L}*\p{Lu}/u.test(words[0] ?? '')) return false;
	const lead = text.slice(Math.max(0, start - 24), start);
	return words.length === 1 ? NAMING.test(lead) || WORK.test(lead) : TITLE_LEAD.test(lead);
}
