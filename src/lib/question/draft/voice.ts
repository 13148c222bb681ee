import type { Speaker } from '../../attribution/schema.ts';
import { lastName, namings } from '../lint/teller.ts';
import { findWords, LETTER } from '../lint/words.ts';
import type { Span } from '../../article/span.ts';

/** A title that only stands before a name is no role of its own. */
const BARE_TITLE =
	/^(?:coun|cllr|dr|mr|mrs|ms|miss|pc|prof|rep|rev|sen|gov|sgt|sir|lt|col|gen|det)\.?$/i;
const LONGEST_ROLE = 45;
/** Half a role, or a word of comment. */
const NO_ROLE =
	/^(?:former|rival|fellow|critic|one|another|its|his|her|their|top|the)$|^(?:one|another|moderate|outspoken|bare|fellow) |\b(?:American|Democratic|Republican|National|State)$/i;
const OPENED =
	/^(?:Planning|Retired|Former|Chief|Head|Local|Senior|Deputy|Lead|Team|Club|Council|Company|Police|Union|Project|Campaign|Bus|Shop|School|Fire|Engineer|Baker|Teacher|Student|Nurse|Farmer|Resident|Spokes\p{Ll}+)(?: \p{Ll}+)+$/u;

/** A place inside a sentence where a reader, or a program, could see its end. */
const LOOKS_LIKE_END = /[.?!…]["”’)]?\s/;

/** How a question names a speaker: the title or the role beside the full name, as readers know it. */
export function callOf(speaker: Speaker): string {
	const { name, role, kind } = speaker;
	if (kind === 'person' && role && BARE_TITLE.test(role))
		return /^(?:coun|cllr|rep|sen|gov|lt|col|gen|dr|prof|rev|sgt|det)/i.test(role)
			? `${role} ${name}`
			: name;
	const said = roleOf(speaker);
	return said ? `${name}, ${said}` : name;
}

/** Whether a question can name somebody without half a role or half a name of somebody else. */
export function canName(speaker: Speaker, all: readonly Speaker[]): boolean {
	const { name, role, kind, id } = speaker;
	if (kind !== 'person') return true;
	const label = callOf(speaker);
	const said = role === null || label !== name;
	return (
		said &&
		/^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$|^\p{Lu}\S+ \p{Lu}\. \p{Lu}\S+$/u.test(name) &&
		!/\b(?:Says?|Said|Calls?|Tells?|Chair|Convention|Committee\p{Ll}*)\b/u.test(name) &&
		!all.some(
			(other) =>
				other.kind === 'person' &&
				other.id !== id &&
				!label.includes(other.name) &&
				findWords(label, lastName(other.name), LETTER) !== -1
		)
	);
}

export const labelsOf = (speakers: readonly Speaker[]): string[] => speakers.map(callOf);

/** The key among these labels stands out neither by a role that it alone has or lacks, nor by length. */
export function areAlike(key: string, others: readonly string[]): boolean {
	const comma = (label: string) => label.includes(',');
	const mean = others.reduce((sum, { length }) => sum + length, 0) / others.length;
	return (
		key.length <= 1.3 * mean &&
		(comma(key) ? others.some(comma) : !others.every(comma)) &&
		(/\.$/.test(key) || !others.every((label) => /\.$/.test(label)))
	);
}

export function roleOf({ role, kind }: Speaker): string | null {
	if (kind !== 'person' || !role || BARE_TITLE.test(role) || role.length > LONGEST_ROLE)
		return null;
	if (/["“”‘]|\p{Lu}{6}|\p{Ll}\p{Lu}|\d|\b(?:Mr|Mrs|Ms|Dr)\b/u.test(role) || NO_ROLE.test(role))
		return null;
	// “Planning officer” opened a sentence; “US Secretary” and “Republican leader” did not.
	return OPENED.test(role) ? `${role.charAt(0).toLowerCase()}${role.slice(1)}` : role;
}

/** The name as feedback says it: one that a full stop cuts in two goes by its last word. */
export function shortName({ name }: Speaker): string {
	return LOOKS_LIKE_END.test(name) ? lastName(name) : name;
}

/** Words that feedback can quote without seeming to end its sentence. */
export function isQuotable(words: string): boolean {
	return !LOOKS_LIKE_END.test(`${words} `) && !/["“”„«»‘\n]/.test(words) && words.length <= 60;
}

/** Whether the words hold the full name, or a word of it that is no title. */
export function isNamedIn(words: string, who: Speaker): boolean {
	const names = who.kind === 'person' ? who.name.split(' ') : [who.name];
	return names.some(
		(name) => name.length > 1 && findWords(words, name, LETTER) !== -1 && !BARE_TITLE.test(name)
	);
}

/** The speaker whose name stands nearest to the words, outside of them. */
export function nearestTo(words: Span, speakers: readonly Speaker[]): string | null {
	const gaps = speakers.flatMap((speaker) =>
		namings(speaker)
			.map(({ start, end }) => Math.max(start - words.end, words.start - end))
			.filter((gap) => gap >= 0)
			.map((gap) => ({ id: speaker.id, gap }))
	);
	return gaps.toSorted((a, b) => a.gap - b.gap)[0]?.id ?? null;
}
