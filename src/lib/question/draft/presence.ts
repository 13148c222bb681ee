import { placeAmong } from '../../article/blocks.ts';
import { quotedStretches } from '../../article/quoted.ts';
import { overlaps, spanAt, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { onceFor } from '../once.ts';
import { namesake, placesOf } from './heard.ts';
import { isCalled, paragraphOf, type Heard, type Material, type Statement } from './material.ts';
import { SPEECH, wholeQuotes } from './quote.ts';
import { silentAt } from './silent.ts';
import { isClear } from './tag.ts';
import { isGivenName, isNamedIn, PLACE } from './voice.ts';

/** What a place of the article has of somebody: words in marks, a statement without any, or the name. */
export type Presence = { who: Speaker; words: Span } & (
	| { state: 'quoted' | 'retold'; statement: Statement }
	| { state: 'named'; within: Statement | null }
);

/** Verbs behind which somebody is retold, beside those of speech alone. */
const TOLD =
	/^(?:announced|wrote|writes|tweeted|conceded|concedes|contended|contends|maintained|maintains|testified|confirmed|denied|denies|pointed out|points out|complained|joked|responded|boasted|promised|vowed|pledged|cautioned|countered|reiterated|emphasized|lamented|remarked|commented)$/i;
/** Fewer words in marks than these may be a title, or the writer’s doubt. */
const OF_A_QUOTE = 4;

/** All that is sure by itself, in the order of the text, of people and bodies whom a row can name. */
export function presencesIn(material: Material): Presence[] {
	const { statements, quotes, speakers, nameable, blocks } = material;
	const people = new Set(
		speakers.filter(
			({ id, kind, name, role }) => kind === 'person' && nameable.has(id) && isCalled(name, role)
		)
	);
	const isSure = (one: Statement) =>
		(people.has(one.who) || isBody(one, material)) && one.tag.length > 0 && isClear(one, material);
	const parts = quotes.filter(
		({ count, statement: { type } }) => type === 'mixed' && count >= OF_A_QUOTE
	);
	const quoted = [...wholeQuotes(quotes), ...parts]
		.filter(({ statement }) => isSure(statement))
		.map(({ words, statement }): Presence => {
			return { who: statement.who, words, state: 'quoted', statement };
		});
	const retold = statements.flatMap((statement): Presence[] => {
		const { who, cue, content } = statement;
		const verb = cue?.text ?? '';
		const words = content[0] && firstClause(content[0]);
		return words &&
			(SPEECH.test(verb) || TOLD.test(verb)) &&
			isNamedHere(statement, material) &&
			isWithoutMarks(statement) &&
			isSure(statement)
			? [{ who, words, state: 'retold', statement }]
			: [];
	});
	const named = [...people]
		.filter(({ name }) => isGivenName(name.split(' ')[0] ?? '') && !PLACE.test(name))
		.flatMap((who) =>
			namings(who).flatMap((words): Presence[] => {
				const silent = silentAt(words, who, material);
				return silent && paragraphOf(blocks, words)
					? [{ who, words, state: 'named', within: silent.within }]
					: [];
			})
		);
	return [...quoted, ...retold, ...named].toSorted((a, b) => a.words.start - b.words.start);
}

/** The tag has the name, or a “she” with nobody else's name between hers and it. */
function isNamedHere({ source, named, who }: Statement, { speakers, blocks }: Material): boolean {
	if (!source || isNamedIn(source.text, who)) return source !== null;
	const block = paragraphOf(blocks, source);
	return (
		block !== undefined &&
		overlaps(block, named) &&
		!speakers.some(
			(other) =>
				other !== who &&
				other.kind === 'person' &&
				namings(other).some((name) => name.start > named.start && name.end <= source.start)
		)
	);
}

/** A body by its own name alone, and by all of it: “the council’s engineer said” is another. */
function isBody({ who, source, cue }: Statement, { text }: Material): boolean {
	if (who.kind !== 'organisation' || !/^\p{Lu}/u.test(who.name) || !source || !cue) return false;
	const isCut =
		/\b(?:and|of|for|&) (?:the )?$/.test(text.slice(source.start - 10, source.start)) &&
		cue.start > source.start;
	const goesOn =
		cue.start < source.start && /^ \p{L}/u.test(text.slice(source.end, source.end + 2));
	return (
		!isCut &&
		!goesOn &&
		who.mentions.some((name) => withoutArticle(name.text) === withoutArticle(source.text))
	);
}

const withoutArticle = (words: string) => words.replace(/^the /i, '');

const isWithoutMarks = ({ type, content }: Heard) =>
	type === 'indirect' && content.every(({ text }) => !/["“”‘«»„]|''/.test(text));

/** Where a retelling may end, or what begins it hangs on another clause. */
const RUNS_ON = /[,;:(](?!\d)| [-–—] | (?:but|even|because|after|while) /;
const HANGS = /^(?:after|for|as|when|while|before|with|in|on|at|if|despite|since|by|from)\b/i;
/** Without one of these it is no clause. */
const VERB =
	/\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|did|does|do|to)\b|n[’']t\b|(?!this\b)\b\p{Ll}{2,}(?:ed|s)\b/u;
const OF_A_CLAUSE = 3;

/** The first clause of what is retold, which surely is a part of it. */
export function firstClause({ start, text }: Span): Span | null {
	const words = (text.split(RUNS_ON)[0] ?? '').trimEnd();
	return HANGS.test(words) || !VERB.test(words) || words.split(/\s+/).length < OF_A_CLAUSE
		? null
		: { start, end: start + words.length, text: words };
}

/** Some paragraphs, the statements in them, sure or not, and all that stands in marks. */
export type Shown = {
	passage: readonly Span[];
	said: readonly Heard[];
	sure: readonly Statement[];
	marked: readonly Span[];
};

export function shownOf(passage: readonly Span[], material: Material): Shown {
	const known = saidByBlock(material);
	const parts = passage.map((block) => {
		const part = known.get(block.start) ?? { said: [] };
		part.marked ??= markedIn(block, material.text);
		return { said: part.said, marked: part.marked };
	});
	const said = [...new Set(parts.flatMap((part) => part.said))];
	return {
		...{ passage, said, marked: parts.flatMap(({ marked }) => marked) },
		sure: material.statements.filter((one) => said.some(({ content }) => content === one.content))
	};
}

/** By the start of a block: the statements with a part in it, and what is known of its marks. */
const saidByBlock = onceFor(({ attributions, blocks }: Material) => {
	const found = new Map<number, { said: Heard[]; marked?: Span[] }>(
		blocks.map(({ start }) => [start, { said: [] }])
	);
	for (const one of attributions)
		for (const span of [...one.content, one.cue, one.source]) {
			const block = span && blocks[placeAmong(blocks, span)];
			if (block) found.get(block.start)?.said.push(one);
		}
	return found;
});

const markedIn = (block: Span, text: string): Span[] =>
	// Two straight single marks are one.
	quotedStretches(block.text.replaceAll("''", '" ')).map(({ start, end }) =>
		spanAt(text, block.start + start, block.start + end)
	);

const isIn = (span: Pick<Span, 'start' | 'end'>, spans: readonly Span[]) =>
	spans.some((one) => one.start <= span.start && span.end <= one.end);

/** Whether nothing else in the passage is in the way of what one place of it has of somebody. */
export function holdsIn({ who, state }: Presence, shown: Shown, material: Material): boolean {
	const { passage, said, marked } = shown;
	if (twinsOf(who, material).some((twin) => said.some((one) => isOf(one, twin)))) return false;
	if (state === 'quoted') return true;
	const theirs = said.filter((one) => isOf(one, who));
	if (!theirs.every((one) => state === 'retold' && isWithoutMarks(one))) return false;
	const names = [
		...placesOf(who, passage, material.text),
		...who.mentions.filter((name) => isIn(name, passage))
	];
	return (
		marked.every((words) => isOfAnother(words, who, names, shown)) &&
		(state === 'retold' || names.every((name) => silentAt(name, who, material)))
	);
}

/** Who may be the same, marked twice. */
const twinsOf = onceFor((who: Speaker, { speakers }: Material) =>
	speakers.filter((other) => other.id !== who.id && namesake(other, who))
);

/** Sure or not, they may be the source of it. */
function isOf({ speaker, origin, source, namedAt }: Heard, who: Speaker): boolean {
	return (
		speaker === who.id ||
		origin === who.id ||
		[source, namedAt].some(
			(span) =>
				span && (who.mentions.some((name) => overlaps(name, span)) || isNamedIn(span.text, who))
		)
	);
}

/** A title has a few words in marks, and nobody speaks. */
const OF_A_TITLE = 3;

/** What stands in marks is surely not theirs: another says it, by name where theirs is near. */
function isOfAnother(
	words: Span,
	who: Speaker,
	names: readonly Span[],
	{ passage, said, sure }: Shown
): boolean {
	const covers = ({ content }: Heard) => content.some((one) => overlaps(one, words));
	const block = passage.find((one) => overlaps(one, words));
	const isNear = names.some((name) => block && overlaps(name, block));
	const another = sure.find((one) => one.who.id !== who.id && covers(one));
	if (another) return !isNear || isNamedIn(another.source?.text ?? '', another.who);
	const maybe = said.filter(covers);
	return (
		!isNear &&
		maybe.every(({ speaker }) => speaker !== null && speaker !== who.id) &&
		(maybe.length > 0 || words.text.split(/\s+/).length <= OF_A_TITLE)
	);
}
