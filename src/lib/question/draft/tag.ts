import { overlaps, spanAt, type Span } from '../../article/span.ts';
import { inQuotes } from '../in-quotes.ts';
import { onceFor } from '../once.ts';
import type { Material, Statement } from './material.ts';
import { inSentence, isNamedIn, isQuotable, shortName } from './voice.ts';

/** Who speaks in a tag, without a name or a role. */
export const PRONOUN = /^(?:he|she|it|they|we|I|who|which)$/i;

/** Verbs whose tag is cut off without those who were told, or what was called so. */
const GOES_ON = /\b(?:told|tells|asked|asks|reminded|assured|called|calls)$/i;
const CALLED = /\bcall(?:ed|s)$/i;
/** Whom it was told: the words up to a mark, or to the joint where what was said begins. */
const ADDRESSEE =
	/^(?: (?!(?:that|how|why|what|when|whether|if|to|for|as|he|she|they|it's|there)\b)[\p{L}\p{N}][\p{L}\p{N}’'-]*)+/u;
const PLACE = / (?:in|on|at|after|before|during|by|from|with|near|outside) .*/;
/** “He called it a” is cut off before what it was called. */
const OPEN_END = /(?: (?:the|an?|of|to|in|and|its|his|her|their|my|our|being))+$/;
const LONGEST = 5;

/**
 * The tag as a reader finds it: with the few words that stand between its parts, and with whom it
 * was told. Null where there is none, or none that a sentence of feedback can quote.
 */
export const tagWords = onceFor((statement: Statement, { text }: Pick<Material, 'text'>) => {
	const { tag, content } = statement;
	const [first, last] = [tag[0], tag.at(-1)];
	if (!first || !last) return null;
	const full = spanAt(text, last.start, endOf(last, content, text));
	const whole = spanAt(text, first.start, full.end);
	const inner = { start: first.start, end: last.end };
	const asOne = trimmed(whole.text);
	if (isQuotable(asOne) && !content.some((said) => overlaps(said, inner))) return asOne;
	const parts = [...tag.slice(0, -1), full].map((part) => trimmed(part.text));
	return parts.every(isQuotable) ? parts.join(' … ') : null;
});

/** Without a first “Mr.”, whose full stop looks like the end of a sentence, and the “of” of “said of”. */
function trimmed(words: string): string {
	return words
		.replace(/^(?:\p{Lu}\p{Ll}{0,4}\. )+/u, '')
		.replace(/(?<=\b(?:said|says)) (?:of|about|to|in|on)$/, '');
}

/** Where the tag ends with those who were told. */
export function endOf(last: Span, content: readonly Span[], text: string): number {
	return last.end + addresseeOf(last, content, text).length;
}

function addresseeOf(last: Span, content: readonly Span[], text: string): string {
	if (!GOES_ON.test(last.text)) return '';
	// “Called the plan “a gift””: what is called so is a part of what is said.
	const limits = CALLED.test(last.text)
		? []
		: content.map(({ start }) => start).filter((start) => start >= last.end);
	const rest = text.slice(last.end, Math.min(last.end + 80, ...limits));
	const told = ADDRESSEE.exec(rest)?.[0] ?? '';
	const count = (words: string) => words.trim().split(/\s+/).length;
	if (/^ (?:her|him|them|me|us|you)$/.test(told)) return told;
	const short = (count(told) > LONGEST ? told.replace(PLACE, '') : told).replace(OPEN_END, '');
	const cut =
		count(short) > LONGEST || (CALLED.test(last.text) && !/^ ["“‘']/.test(rest.slice(told.length)));
	return cut ? '' : short;
}

/** The tag in quote marks behind some words of feedback; or nothing, where it cannot be quoted. */
export function sayTag(
	statement: Statement,
	before: string,
	material: Pick<Material, 'text'>
): string {
	const words = tagWords(statement, material);
	return words === null ? '' : `${before} ${inQuotes(words)}`;
}

/** That the words are the speaker’s, as a clause that quotes the tag and says whom a pronoun means. */
export function tagGives(statement: Statement, material: Pick<Material, 'text'>, what = 'them') {
	const { source, who } = statement;
	const name = shortName(who);
	if (!source) return `no tag stands beside ${what}, and ${name} is named before`;
	const tag = `the tag${sayTag(statement, '', material)}`;
	if (isNamedIn(source.text, who) || PRONOUN.test(source.text) || !isQuotable(source.text))
		return `${tag} gives ${what} to ${name}`;
	const link = who.kind === 'person' ? 'who' : 'which';
	return `${tag} gives ${what} to ${inQuotes(source.text)}, ${link} is ${withThe(who, name, material)}`;
}

/** “The institute” is the Lindqvist Institute, where the article calls it so. */
const withThe = (who: Statement['who'], name: string, material: Pick<Material, 'text'>) =>
	inSentence(who, material).startsWith('the ') && !name.startsWith('the ') ? `the ${name}` : name;

/** Two say it, and no name alone is right: “Moss and Engineer Reed argued”. */
export const isJoint = onceFor(({ source, who }: Statement, { text }: Pick<Material, 'text'>) => {
	if (who.kind !== 'person' || !source) return false;
	const before = text.slice(Math.max(0, source.start - 40), source.start);
	return / and /.test(source.text) || /\p{Lu}[\p{L}’'-]+ and (?:\p{Lu}\S+ )*$/u.test(before);
});

/** “Its chair”: a reason could not say who that is. */
const OWNED = /^(?:its|his|her|their) /i;
/** What the paper's own reporter says can be taken for the writer's word as well. */
const OF_THE_PAPER = /\bour (?:own )?(?:reporter|correspondent|editor)\b/i;

/** Whether a reason can say who makes the statement: one speaker, called by more than “its chair”, and not of the paper. */
export const isClear = (statement: Statement, material: Pick<Material, 'text'>): boolean =>
	!isJoint(statement, material) &&
	!OWNED.test(statement.who.name) &&
	!OF_THE_PAPER.test(`${statement.who.role} ${statement.source?.text}`);
