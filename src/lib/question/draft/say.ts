import { inQuotes } from '../in-quotes.ts';
import type { Reason } from '../reason.ts';
import type { Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { oneOf } from './chance.ts';
import type { Statement } from './material.ts';
import { isNamedIn, isQuotable, shortName } from './voice.ts';

/** A few words that name a question in a list: the words it asks about, cut short. */
export function titleOf({ text }: Span): string {
	const words = text.split(/\s+/);
	return words.length <= 5 ? inQuotes(text) : `“${words.slice(0, 4).join(' ')} …”`;
}

const BY_NAME = [
	'Look for the tag that goes with the words.',
	'Find the tag, then read on to the words it goes with.',
	'A tag may stand before, after or inside what it tells.'
] as const;
const BY_PRONOUN = [
	'Follow a pronoun back to its name.',
	'A pronoun needs a name further up.',
	'Read back from the pronoun until a name fits it.'
] as const;
const BY_DESCRIPTION = [
	'A title or an age stands for a name, so find whom it fits.',
	'Ask who in the article is called that, and read back to the name.',
	'Writers call one person by several words, so link each to its name.'
] as const;
const BY_NEAREST = [
	'The name next to a quote need not be its speaker.',
	'Look for the tag before you trust the nearest name.',
	'To stand close to some words is not to say them.'
] as const;
const BY_OTHER = [
	'Match each tag with its own words.',
	'Check the tag of these words, and of no others.',
	'Who is heard in a story need not have said this line.'
] as const;
const BY_NAMED = [
	'To be named in a story is not to say this line.',
	'Look for the name in the tag of these words.'
] as const;

/** Who speaks in a tag, without a name or a role. */
export const PRONOUN = /^(?:he|she|it|they|we|I|who|which)$/i;

/** Why the words are the speaker's, with the tag that shows it. */
export function whyTheirs(statement: Statement, seed: number, asked?: Span): string {
	const { who, tag, source } = statement;
	const name = shortName(who);
	const words = `The tag${sayTag(statement, '')}`;
	const key = `${statement.content[0]?.start ?? 0}`;
	if (source && !isNamedIn(source.text, who))
		return `${words} goes with these words and leads back to ${name}. ${oneOf(
			PRONOUN.test(source.text) ? BY_PRONOUN : BY_DESCRIPTION,
			seed,
			key
		)}`;
	if (tag.length === 0)
		return `These words go on from others of ${name} before them. A missing tag is a reason to read back.`;
	const last = tag.at(-1)?.end ?? 0;
	if (
		asked &&
		statement.type === 'direct' &&
		statement.content.some(({ end }) => end < last) &&
		last < asked.start
	)
		return `These words go on behind the tag${sayTag(statement, '')}, so they are still those of ${name}. A quote can run on without a second tag.`;
	return `${words} gives these words to ${name}. ${oneOf(BY_NAME, seed, key)}`;
}

/** Why a reader would take somebody else, and what to do instead. */
export function whyNot(
	rival: Speaker,
	reason: Reason,
	heard: boolean,
	seed: number,
	key: string
): string {
	const short = shortName(rival);
	const name = `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
	if (reason === 'nearest-name')
		return `${name} is the name nearest to these words, but the tag leads to somebody else. ${oneOf(BY_NEAREST, seed, key)}`;
	return heard
		? `${name} is heard in the article too, but with other words. ${oneOf(BY_OTHER, seed, key)}`
		: `${name} is named in the article, but these words go to somebody else. ${oneOf(BY_NAMED, seed, key)}`;
}

/** Where the marks of a quote stand: words can be asked about that are only a part of it. */
export function sayMarks({ start, end }: Span, text: string): string {
	const opens = /["“‘']$/.test(text.slice(0, start));
	const closes = /^[,.;:?!]?["”’']/.test(text.slice(end, end + 2));
	return opens && closes
		? 'Marks open before these words and close behind them'
		: 'These words are a part of what stands between two marks';
}

/** The tag in quote marks behind some words of feedback, a cut where more stands in it; or nothing. */
export function sayTag({ tag }: Statement, before: string): string {
	const leads = !/^(?:who|which)\b/.test(tag[0]?.text ?? '');
	return leads && tag.length > 0 && tag.every(({ text }) => isQuotable(text))
		? `${before} ${inQuotes(tag.map(({ text }) => text).join(' … '))}`
		: '';
}
