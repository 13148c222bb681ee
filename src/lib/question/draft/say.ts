import { wordsFor } from './place.ts';
import { placeAmong, paragraphsOf } from '../../article/blocks.ts';
import { inQuotes } from '../in-quotes.ts';
import type { Span } from '../../article/span.ts';
import { oneOf } from './chance.ts';
import type { Material, Statement } from './material.ts';
import { PRONOUN, tagWords } from './tag.ts';
import { calledAlike, isNamedIn, isQuotable, shortName } from './voice.ts';

/** A few words that name a question in a list: the words it asks about, cut short. */
export function titleOf({ text }: Pick<Span, 'text'>): string {
	const words = text.split(/\s+/);
	const most = words[0] === '…' ? 5 : 4;
	return words.length <= most + 1 ? inQuotes(text) : `“${words.slice(0, most).join(' ')} …”`;
}

type Stem = (words: string) => string;

/** One of the stems that quotes some words; a quote that asks ends no stem, which would ask twice. */
export function stemOf(
	stems: readonly [Stem, ...Stem[]],
	words: Pick<Span, 'text'>,
	seed: number,
	name: string
) {
	const quoted = inQuotes(words.text);
	const [first, ...rest] = stems.filter((stem) => !/[?!][”"]\?$/.test(stem(quoted)));
	return oneOf([first ?? stems[0], ...rest], seed, name)(quoted);
}

/** Why the words are the speaker's: the tag, on which side to look for it, and the name it leads to. */
export function whyTheirs(statement: Statement, asked: Span, material: Material): string {
	const { who, tag, source } = statement;
	const name = shortName(who);
	if (tag.length === 0 || !source)
		return `No tag stands beside these words: they belong to ${name}, who is named before them. Where a tag is missing, read back.`;
	const side = sideOf(statement, asked, material);
	const words = tagWords(statement, material);
	const alone = who.kind === 'person' || who.kind === 'unnamed' ? '' : ', and no single person';
	if (isNamedIn(source.text, who))
		return `${words === null ? 'The tag beside these words' : `${side}: ${inQuotes(words)}`} names ${name}${alone}.`;
	const shown = words === null ? '' : `${inQuotes(words)}, and `;
	return `${side}: ${shown}${leadsTo(statement, material)}.`;
}

/** Behind the closing mark the writer goes on before the tag: “It would help” because of the rain, he said. */
const UNQUOTED = /(?:[”"]|['’](?=\s))[^“”"]*\p{L}[^“”"]*$/u;

/** Which way to look from the words asked about to their tag. */
function sideOf({ tag, content, type }: Statement, asked: Span, { text, seed }: Material): string {
	const [first, last] = [tag[0], tag.at(-1)];
	if (!first || !last) return 'Read what stands around these words';
	const pick = (...ways: [string, ...string[]]) => oneOf(ways, seed, `side${asked.start}`);
	if (first.start >= asked.end) {
		const between = text.slice(asked.end, first.start);
		if (!/\p{L}/u.test(between))
			return type === 'indirect'
				? pick('Look just after these words', 'The tag stands right after these words')
				: pick('Look just after the closing quotation mark', 'The tag comes right after the quote');
		return type === 'indirect'
			? pick('Read on to the tag after these words', 'The tag comes after these words')
			: UNQUOTED.test(between)
				? pick('Read on to the end of the sentence', 'The tag comes at the end of the sentence')
				: pick('Read on to the end of the quote', 'The tag comes at the end of the quote');
	}
	if (type !== 'indirect' && content.some(({ end }) => end <= first.start))
		return pick(
			'The quote is in two parts, with the tag between them',
			'The tag stands between the two parts of the quote'
		);
	if (!/\p{L}/u.test(text.slice(last.end, asked.start)))
		return pick('Look just before these words', 'The tag comes right before these words');
	return pick('Read back to the tag before these words', 'The tag comes before these words');
}

/** Whom the pronoun or the description in the tag stands for, and where the article says so. */
export function leadsTo({ source, named, who }: Statement, material: Material, where = ''): string {
	const name = shortName(who);
	const word = source && isQuotable(source.text) ? `${inQuotes(source.text)}${where}` : 'the tag';
	const place = source ? placeFrom(named, source, material) : 'further up';
	const { role } = who;
	// “PC” alone is a title, and no answer to who somebody is.
	const told = role && /\s/.test(role) && !/\./.test(role) ? `, ${role}` : '';
	if (isNamedIn(named.text, who)) {
		const short = isQuotable(named.text) && !named.text.includes(who.name);
		const called = calledAlike(source?.text ?? '', who) ? `${told},` : ',';
		return `${word} is ${name}${called} named${short ? ` as ${inQuotes(named.text)}` : ''} ${place}`;
	}
	// A “he” that goes back to a “who” helps nobody.
	if (PRONOUN.test(named.text)) return `${word} is ${name}${told}`;
	const step = isQuotable(named.text) ? `${inQuotes(named.text)} ${place}` : `somebody ${place}`;
	return `${word} goes back to ${step}, and that is ${name}${told}`;
}

/** Where some words stand, as seen from others. */
function placeFrom(there: Span, here: Span, { blocks }: Material): string {
	const [to, from] = [there, here].map((span) => placeAmong(paragraphsOf(blocks), span));
	return to === from
		? `${there.start < here.start ? 'earlier' : 'later'} in the same paragraph`
		: wordsFor(Number(to) - Number(from));
}

/** Where the quotation marks stand: words can be asked about that are only a part of the quote. */
export function sayMarks({ start, end }: Span, text: string): string {
	const opens = /["“‘']$/.test(text.slice(0, start));
	const closes = /^[,.;:?!]?["”’']/.test(text.slice(end, end + 2));
	return opens && closes
		? 'Quotation marks open before these words and close after them'
		: 'These words are a part of what stands in quotation marks';
}
