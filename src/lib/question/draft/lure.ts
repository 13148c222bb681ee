import { paragraphsOf, placeAmong } from '../../article/blocks.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { contentStems } from '../lint/words.ts';
import { SPEAKS_FOR, type Material, type Statement } from './material.ts';
import { oneOf } from './chance.ts';
import { inQuotes } from '../in-quotes.ts';
import { SAYING } from './narration.ts';
import { HERE, placeIn } from './place.ts';
import { tagWords } from './tag.ts';
import { withCapital, calledAlike, genderOf, isNamedIn, isQuotable, shortName } from './voice.ts';

/** What makes a reader take somebody for the speaker of some words. */
export type Lure = {
	/** The title or trade in the tag is theirs as well: “the striker said”, and they are a striker. */
	alike: string | null;
	/** The speaker speaks for them. */
	principal: boolean;
	/** Paragraphs from the words to their nearest name; below 0: before the words. */
	away: number;
	/** Characters to that name. */
	gap: number;
	/** Whether they speak in the paragraph that has that name; null where it is not sure. */
	speaksThere: boolean | null;
	/** The tag has “he” or “she”, and it can hardly be them. */
	unlikely: boolean;
	/** They speak close by, or have the trade of whoever speaks: others tempt nobody who reads. */
	tempting: boolean;
};

export function lureOf(
	rival: Speaker,
	words: Span,
	statement: Statement,
	material: Material
): Lure {
	const { blocks, onBehalf } = material;
	const { who, source } = statement;
	const paragraphs = paragraphsOf(blocks);
	const at = (span: Span) => placeAmong(paragraphs, span);
	const here = at(words);
	const names = namings(rival)
		.filter((name) => !overlaps(name, words))
		.map((name) => ({
			place: at(name),
			gap: Math.max(name.start - words.end, words.start - name.end)
		}))
		.filter(({ place }) => place !== -1)
		.map(({ place, gap }) => ({ away: place - here, gap }))
		.toSorted((a, b) => Math.abs(a.away) - Math.abs(b.away) || a.gap - b.gap);
	const { away, gap } = names[0] ?? { away: Infinity, gap: Infinity };
	const there = paragraphs[here + away];
	const introduced = onBehalf.some(({ text }) => isNamedIn(text, rival) && isNamedIn(text, who));
	const alike = calledAlike(source?.text ?? '', rival);
	return {
		alike,
		tempting: alike !== null || sameTrade(who, rival) || speaksNear(rival, words, material),
		principal: introduced || (SPEAKS_FOR.test(who.role ?? '') && isNamedIn(who.role ?? '', rival)),
		...{ away, gap },
		speaksThere: there ? speaksIn(there, rival, material) : null,
		unlikely: !couldBe(statement, rival)
	};
}

/** Paragraphs between some words and others that readers may mix up with them. */
const CLOSE_BY = 2;

/** Whether the marks have them say something within two paragraphs of the words. */
export function speaksNear({ id }: Speaker, words: Span, { blocks, attributions }: Material) {
	const paragraphs = paragraphsOf(blocks);
	const here = placeAmong(paragraphs, words);
	return attributions.some(
		({ speaker, content }) =>
			speaker === id &&
			content.some((said) => Math.abs(placeAmong(paragraphs, said) - here) <= CLOSE_BY)
	);
}

/** A baker and another baker. */
function sameTrade({ role: one }: Speaker, { role: other }: Speaker): boolean {
	const trade = contentStems(one ?? '');
	return [...contentStems(other ?? '')].some((word) => trade.has(word));
}

function speaksIn(there: Span, rival: Speaker, { attributions, sentences }: Material) {
	const within = (span: Span | null) => span !== null && overlaps(span, there);
	const heard = attributions.some(
		({ speaker, content, source, cue }) =>
			speaker === rival.id && [...content, source, cue].some(within)
	);
	if (heard) return true;
	// A verb of saying beside the name may be theirs, whether it was found or not.
	const named = namings(rival);
	return sentences.some(
		(one) => within(one) && named.some((name) => overlaps(name, one)) && SAYING.test(one.text)
	)
		? null
		: false;
}

/** “She said” is said of no man. */
export function couldBe({ source }: Statement, rival: Speaker): boolean {
	const gender = genderOf(rival);
	const pronoun = source?.text ?? '';
	if (/^he$/i.test(pronoun)) return gender !== 'woman';
	return !/^she$/i.test(pronoun) || gender !== 'man';
}

/** How hard it is to take them for the speaker: the least first. */
export function rankOf({ alike, principal, away, gap, speaksThere, unlikely }: Lure): number {
	if (alike || principal) return unlikely ? 10_000 : 0;
	const far = Math.abs(away) * 1_000 + (away > 0 ? 500 : 0);
	return (
		far + Math.min(gap, 400) + (speaksThere ? 0 : away === 0 ? 0 : 300) + (unlikely ? 10_000 : 0)
	);
}

/**
 * Why this name tempts, and where the tag leads instead. A place that it names is one of the passage,
 * and one where the marks have them speak, if there is any.
 */
export function whyNot(
	rival: Speaker,
	words: Span,
	statement: Statement,
	material: Material,
	passage: readonly Span[]
): string {
	const { blocks, attributions } = material;
	const { who } = statement;
	const short = shortName(rival);
	const name = withCapital(short);
	const theirs = shortName(who);
	const instead = tagLeads(statement, rival, material);
	const alike = calledAlike(statement.source?.text ?? '', rival);
	if (speaksFor(who, rival))
		return `${theirs} speaks for ${short}, but here it is ${theirs} who ${statement.type === 'indirect' ? 'says it' : 'is quoted'}.`;
	if (speaksFor(rival, who)) return `${name} speaks for ${theirs}, but here ${instead}.`;
	if (alike) return `${name} is called “${alike}” as well, but here ${instead}.`;
	const said = attributions
		.filter(({ speaker }) => speaker === rival.id)
		.flatMap(({ content }) => content);
	const heard = placeIn(passage, said, words, blocks);
	if (heard)
		return `${name} says something ${heard.words}${heard.words === HERE ? ' too' : ''}, but ${instead}.`;
	const names = namings(rival).filter((one) => !overlaps(one, words));
	const named = placeIn(passage, names, words, blocks);
	if (named) {
		const silent = said.length === 0 && speaksIn(named.block, rival, material) === false;
		return silent
			? `${name} is only mentioned ${named.words}, and ${instead}.`
			: `${name} is named ${named.words}, but ${instead}.`;
	}
	return said.length > 0
		? `${name} says something in another part of the article, but ${instead}.`
		: `${name} is named in another part of the article, but ${instead}.`;
}

/** Whose the tag of the words is, in the words of the tag; where a pronoun is told, the key’s reason says. */
function tagLeads(statement: Statement, rival: Speaker, material: Material): string {
	const { source, who } = statement;
	const theirs = shortName(who);
	const pick = (...ways: [string, ...string[]]) => oneOf(ways, material.seed, rival.id);
	if (!source) return `these are words of ${theirs}, who is named before them`;
	const words = tagWords(statement, material);
	const isRelative = /^(?:who|which)$/i.test(source.text);
	if (!isNamedIn(source.text, who) && !isRelative && isQuotable(source.text))
		return pick(
			`${inQuotes(source.text)} in the tag is ${theirs}`,
			`the tag means ${theirs} by ${inQuotes(source.text)}`
		);
	const gives = `the tag${words === null ? '' : ` ${inQuotes(words)}`} gives these words to ${theirs}`;
	return words === null || isRelative
		? gives
		: pick(gives, `the tag with these words is ${inQuotes(words)}`);
}

const speaksFor = ({ role }: Speaker, other: Speaker) =>
	SPEAKS_FOR.test(role ?? '') && isNamedIn(role ?? '', other);
