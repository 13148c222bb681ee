import type { Block } from '../../article/blocks.ts';
import { MEN, WOMEN } from '../../attribution/lexicon/given-names.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { onceFor } from '../once.ts';
import { lastName, namings } from '../lint/teller.ts';
import { contentStems, findWords, LETTER, wordsOf } from '../lint/words.ts';
import { overlaps, spanAt, type Span } from '../../article/span.ts';

/** A title that only stands before a name is no role of its own. */
const BARE_TITLE =
	/^(?:coun|cllr|dr|mr|mrs|ms|miss|pc|prof|rep|rev|sen|gov|sgt|sir|lt|col|gen|det)\.?$/i;
/** A place inside a sentence where a reader, or a program, could see its end. */
const LOOKS_LIKE_END = /[.?!…]["”’)]?\s/;

/**
 * Whether a question can name somebody by the name alone: a full one, that no other shares a part
 * of, in a paragraph that tells who it is, and with more for a role than “PC”.
 */
export function canName(
	speaker: Speaker,
	all: readonly Speaker[],
	blocks: readonly Block[]
): boolean {
	const { name, kind, id } = speaker;
	if (kind !== 'person') return true;
	return (
		/^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$|^\p{Lu}\S+ \p{Lu}\. \p{Lu}\S+$/u.test(name) &&
		!/\b(?:Says?|Said|Calls?|Tells?|Chair|Convention|Committee\p{Ll}*)\b/u.test(name) &&
		(speaker.role === null || contentStems(speaker.role).size > 0) &&
		introOf(speaker, blocks) !== null &&
		!all.some(
			(other) =>
				other.kind === 'person' &&
				other.id !== id &&
				!name.includes(other.name) &&
				findWords(name, lastName(other.name), LETTER) !== -1
		)
	);
}

/** The first paragraph that names a speaker in full, and a person with the role. */
export const introOf = onceFor(
	(speaker: Speaker, blocks: readonly Block[]): Block | null =>
		blocks.find(({ kind, text }) => kind === 'paragraph' && tellsOf(text, speaker)) ?? null
);

export function tellsOf(text: string, { name, role, kind }: Speaker): boolean {
	if (!text.includes(name)) return false;
	return kind !== 'person' || !role || text.toLowerCase().includes(role.toLowerCase());
}

export const isGivenName = (name: string) =>
	WOMEN.has(name.toLowerCase()) || MEN.has(name.toLowerCase());

/** Who wrote the article, or asks in it, is named by a line like “Moss talks to Reed”. */
export const CREDIT =
	/\b(?:(?:talk|speak|chat)(?:s|ed|ing)? (?:to|with)|spoke (?:to|with)|meets?|by) $/i;

/** “Park Avenue” begins like a person. */
export const PLACE =
	/\b(?:Avenue|Street|Road|Square|Tower|Cent(?:er|re)|Bridge|Gardens?|Park|Hall|Stadium|University|City|County|Beach|Valley|Island)$/;

/** By a pronoun that the article has for somebody, or by the given name; null where neither tells. */
export const genderOf = onceFor(({ name, mentions }: Speaker): 'woman' | 'man' | null => {
	const given = (name.split(' ')[0] ?? '').toLowerCase();
	const has = (pronoun: RegExp) => mentions.some(({ text }) => pronoun.test(text));
	const woman = has(/^she$/i) || WOMEN.has(given);
	const man = has(/^he$/i) || MEN.has(given);
	if (woman === man) return null;
	return woman ? 'woman' : 'man';
});

/** The key among these labels does not stand out by its length or a full stop. */
export function areAlike(key: string, others: readonly string[]): boolean {
	const mean = others.reduce((sum, { length }) => sum + length, 0) / others.length;
	return key.length <= 1.3 * mean && (/\.$/.test(key) || !others.every((one) => /\.$/.test(one)));
}

/** The trade or title that a description in a tag has in common with somebody's role. */
export function calledAlike(source: string, { role }: Speaker): string | null {
	const [, noun] = /^[Tt]he (?:\p{Ll}+ )*(\p{Ll}{4,})$/u.exec(source) ?? [];
	return noun && wordsOf(role ?? '').includes(noun) ? noun : null;
}

/** “Longtime adviser”, as a tag has it, takes its article in a sentence of feedback. */
const BARE =
	/^(?!(?:an?|the|one|some|two|three|four|five|six|many|most|few|both|all|several|other|others|another|no|those|these|people|everyone|\p{Ll}+ of)\b)\p{Ll}/u;
/** “Chinese official”: one without a name, whatever the first letter. */
const ONE_OF_A_KIND = /^(?!(?:An?|The|One|Some|This|That)\b)\p{Lu}.* \p{Ll}*[^s\P{Ll}]$/u;
/** “Its chair”, “my niece”: no name outside of its sentence. */
const OWNED = /^(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y) (?=\p{Ll})/u;

/** The name as feedback says it: one that a full stop cuts in two goes by its last word. */
export const shortName = onceFor((who: Speaker): string => {
	const [owner] = OWNED.exec(who.name) ?? [];
	if (owner) return `${/my/i.test(owner) ? 'the writer’s' : 'the'} ${who.name.slice(owner.length)}`;
	if (who.kind === 'unnamed' && (BARE.test(who.name) || ONE_OF_A_KIND.test(who.name)))
		return `the ${who.name}`;
	return LOOKS_LIKE_END.test(`${who.name} `)
		? lastName(who.name.replace(/,? (?:Jr|Sr)\.$/, ''))
		: labelOf(who).replace(/^The /, 'the ');
});

/** At the beginning of a sentence. */
export const withCapital = (words: string): string =>
	`${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Words that feedback can quote without seeming to end its sentence. */
export function isQuotable(words: string): boolean {
	return !LOOKS_LIKE_END.test(`${words} `) && !/["“”„«»‘\n]/.test(words) && words.length <= 60;
}

/** Titles that belong to a name wherever it stands. */
const TITLE = /(?:Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Dr|Professor|Judge)\.? $/;

/** The name with the title that the article has before it. */
export function withTitle({ start, end }: Span, text: string): Span {
	const [title = ''] = TITLE.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
	return spanAt(text, start - title.length, end);
}

/** The name as an option has it: with its article, or a title that goes with it, where the text has one. */
export const labelOf = onceFor(({ name, mentions }: Speaker): string => {
	const used = mentions.find(({ text }) => /^(?:the|sir|dame) /i.test(text) && text.endsWith(name));
	const [lead = ''] = /^\S+ /.exec(used?.text ?? '') ?? [];
	return used?.text.length === lead.length + name.length ? `${withCapital(lead)}${name}` : name;
});

/** The name as it stands within a sentence: a body with “the”, where the text has it so. */
export function inSentence({ kind, name, mentions }: Speaker, { text }: { text: string }): string {
	const hasThe = ({ start }: Span) => /\bthe $/i.test(text.slice(Math.max(0, start - 5), start));
	return kind !== 'person' && !/^the /i.test(name) && mentions.some(hasThe) ? `the ${name}` : name;
}

/** Whether the words hold the full name, or a word of it that is no title. */
export function isNamedIn(words: string, who: Speaker): boolean {
	return wordsOfName(who).some((name) => findWords(words, name, LETTER) !== -1);
}

const wordsOfName = onceFor(({ kind, name }: Speaker) =>
	(kind === 'person' ? name.split(' ') : [name]).filter(
		(word) => word.length > 1 && !BARE_TITLE.test(word)
	)
);

/** The speaker whose name stands nearest to the words, outside of them, in the same paragraph. */
export function nearestTo(
	words: Span,
	speakers: readonly Speaker[],
	paragraph: Block | undefined
): string | null {
	const gaps = speakers.flatMap((speaker) =>
		namings(speaker)
			.filter((name) => paragraph && overlaps(paragraph, name))
			.map(({ start, end }) => Math.max(start - words.end, words.start - end))
			.filter((gap) => gap >= 0)
			.map((gap) => ({ id: speaker.id, gap }))
	);
	return gaps.toSorted((a, b) => a.gap - b.gap)[0]?.id ?? null;
}
