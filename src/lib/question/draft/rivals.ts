import { overlaps, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import type { Reason } from '../reason.ts';
import { KEY, type WrittenOption } from '../write.ts';
import { mixed } from './chance.ts';
import { paragraphOf, passageOf, type Material, type Statement } from './material.ts';
import { whyNot, whyTheirs } from './say.ts';
import {
	areAlike,
	genderOf,
	introOf,
	labelOf,
	tellsOf,
	isGivenName,
	isNamedIn,
	nearestTo
} from './voice.ts';

/** Of a report, a column, an interview or a release alike. */
export const WRITER = 'The writer of the text';
/** More than these are not tried: an article can name hundreds. */
const MOST = 6;
/** More paragraphs than these are too many to look through for one answer. */
const SHOWN = 4;

/**
 * Who else could be taken for the speaker of some words: those of the same kind whom the words do not
 * name, first who is named in the same paragraph, then whose introduction stands nearest.
 */
export function rivalsOf(words: Span, who: Speaker, material: Material): Speaker[] {
	const { voices, speakers, seed, nameable, blocks } = material;
	const person = who.kind === 'person';
	const paragraph = paragraphOf(blocks, words);
	const could = (one: Speaker) =>
		one.id !== who.id &&
		nameable.has(one.id) &&
		(one.kind === 'person') === person &&
		(voices.includes(one) || (person && isSpokenOf(one, material))) &&
		!isNamedIn(words.text, one) &&
		!namesake(one, who) &&
		(person || !/ and /.test(one.name)) &&
		namings(one).some((name) => isNear(name, words, blocks)) &&
		fitsPronoun(words, who, one, material);
	const beside = (one: Speaker) =>
		paragraph && namings(one).some((name) => paragraphOf(blocks, name) === paragraph) ? 0 : 1;
	const away = (one: Speaker) => Math.abs((introOf(one, blocks)?.start ?? 0) - words.start);
	return mixed(speakers.filter(could), seed, ({ id }) => `${words.start}:${id}`)
		.map((one) => ({ one, beside: beside(one), away: away(one) }))
		.toSorted((a, b) => a.beside - b.beside || a.away - b.away)
		.slice(0, MOST)
		.map(({ one }) => one);
}

/** A name of some other part of the article tempts nobody. */
const PARAGRAPHS = 5;

function isNear(name: Span, words: Span, blocks: Material['blocks']): boolean {
	const at = (span: Span) => blocks.findIndex((block) => overlaps(block, span));
	return Math.abs(at(name) - at(words)) <= PARAGRAPHS;
}

/** Retold words with “he” or “her” in them show whether a man or a woman says them. */
export function fitsPronoun(
	words: Span,
	who: Speaker,
	rival: Speaker,
	material: Material
): boolean {
	const isQuote = material.heard.some(
		({ type, content }) => type === 'direct' && content.some((one) => overlaps(one, words))
	);
	if (isQuote || !/\b(?:he|him|his|himself|she|hers?|herself)\b/i.test(words.text)) return true;
	const gender = genderOf(who);
	return gender !== null && gender === genderOf(rival);
}

/** Named once somebody has spoken, so no credit of the article: that can be who wrote it. */
function isSpokenOf({ name, mentions }: Speaker, { heard }: Material): boolean {
	const first = heard[0]?.content[0]?.start ?? 0;
	return isGivenName(name.split(' ')[0] ?? '') && mentions.some(({ start }) => start > first);
}

/** Whose words the article has, as far as the marks are sure: whoever issues a warning is not heard. */
export function isHeard({ id }: Speaker, { statements }: Material): boolean {
	return statements.some(({ who }) => who.id === id);
}

/** Whose words the article may have anywhere, sure or not: nobody silent. */
export function speaks(one: Speaker, { attributions }: Material): boolean {
	return attributions.some(
		({ speaker, origin, source, namedAt }) =>
			speaker === one.id ||
			origin === one.id ||
			[source, namedAt].some(
				(span) =>
					span && (one.mentions.some((name) => overlaps(name, span)) || isNamedIn(span.text, one))
			)
	);
}

/** Two who share a name may be one whom the marks have twice, and an option more of the same. */
export function namesake(a: Speaker, b: Speaker): boolean {
	return isNamedIn(a.name, b) || isNamedIn(b.name, a);
}

/** Why a reader would take the rival: the nearest name only where it is the nearest. */
export function mistakeOf(rival: Speaker, words: Span, material: Material): Reason {
	return nearestIn(words, material) === rival.id ? 'nearest-name' : 'other-speaker';
}

/** Several generators ask it of the same words. */
const nearest = new WeakMap<Material, Map<Span, string | null>>();

function nearestIn(words: Span, material: Material): string | null {
	const known = nearest.get(material) ?? new Map<Span, string | null>();
	nearest.set(material, known);
	const { speakers, blocks } = material;
	const found = known.get(words) ?? nearestTo(words, speakers, paragraphOf(blocks, words));
	known.set(words, found);
	return found;
}

/** The paragraphs that hold the spans and tell who each of these people is; null where they are many. */
export function passageWith(
	people: readonly Speaker[],
	spans: readonly Span[],
	material: Material,
	most = SHOWN
): Span[] | null {
	const { blocks } = material;
	const told = passageOf(material, spans);
	const intros = people.flatMap((one) => {
		const intro = introOf(one, blocks);
		const known = told.some(({ text }) => tellsOf(text, one));
		return intro && !known ? [intro] : [];
	});
	const passage = intros.length === 0 ? told : passageOf(material, [...spans, ...intros]);
	return passage.length > most ? null : passage;
}

export type Tellers = { options: WrittenOption[]; rivals: Speaker[]; passage: Span[] };

/**
 * The speaker of some words among two others as options, each with its reason and rationale: two
 * rivals, or one and the writer, such that the key does not stand out, and the passage that names
 * them all. Null where nobody fits.
 */
export function tellersOf(
	words: Span,
	statement: Statement,
	material: Material,
	spans: readonly Span[],
	among: readonly Speaker[] = rivalsOf(words, statement.who, material)
): Tellers | null {
	const { who, type } = statement;
	if (!material.nameable.has(who.id)) return null;
	const tried = [...pairsOf(among), ...among.map((one) => [one])];
	for (const rivals of tried) {
		const labels = [...rivals.map(labelOf), ...(rivals.length > 1 ? [] : [WRITER])];
		const passage = areAlike(labelOf(who), labels)
			? passageWith([who, ...rivals], spans, material)
			: null;
		if (!passage) continue;
		const wrong = rivals.map((rival): WrittenOption => {
			const reason = mistakeOf(rival, words, material);
			const heard = isHeard(rival, material);
			const why = whyNot(rival, reason, heard, material.seed, `${words.start}${rival.id}`);
			return [labelOf(rival), reason, why];
		});
		const writer: WrittenOption =
			type === 'indirect'
				? [
						WRITER,
						'label-as-fact',
						'The tag hands these words to somebody else, though no marks stand around them. Look for a tag before you take words for the writer’s.'
					]
				: [
						WRITER,
						'quote-as-paraphrase',
						'The writer sets marks around words to hand them to somebody else. Look for the tag before you take words for the writer’s.'
					];
		const options: WrittenOption[] = [
			[labelOf(who), KEY, whyTheirs(statement, material.seed, words)],
			...wrong,
			...(rivals.length > 1 ? [] : [writer])
		];
		return { options, rivals, passage };
	}
	return null;
}

function pairsOf(some: readonly Speaker[]): Speaker[][] {
	return some.flatMap((one, index) => some.slice(index + 1).map((other) => [one, other]));
}
