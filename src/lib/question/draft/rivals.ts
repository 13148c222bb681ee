import { placeAmong } from '../../article/blocks.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { onceFor } from '../once.ts';
import { KEY, type WrittenOption } from '../write.ts';
import { inMix } from './chance.ts';
import { mistakeOf, namesake } from './heard.ts';
import { lureOf, rankOf, whyNot } from './lure.ts';
import { passageOf, type Material, type Statement } from './material.ts';
import { whyTheirs } from './say.ts';
import { tagGives } from './tag.ts';
import { areAlike, genderOf, introOf, labelOf, tellsOf, isNamedIn } from './voice.ts';

/** Of a report, a column, an interview or a release alike. */
export const WRITER = 'The writer';
/** Where so many tempt a reader, nobody else is tried. */
const ENOUGH = 3;
/** More than these are not tried: an article can name hundreds. */
const MOST = 6;
/** More paragraphs than these are too many to look through for one answer. */
const SHOWN = 4;

/**
 * Who else could be taken for the speaker of some words: those of the same kind whom the words do not
 * name, whoever tempts most first.
 */
export function rivalsOf(words: Span, statement: Statement, material: Material): Speaker[] {
	return rankedRivals(words, statement, material).map(({ one }) => one);
}

/** Several generators ask it of the same words. */
const rankedRivals = onceFor((words: Span, statement: Statement, material: Material) => {
	const { voices, spokenOf, speakers, seed, nameable, blocks } = material;
	const { who } = statement;
	const person = who.kind === 'person';
	const quoted = [words, ...(statement.type === 'indirect' ? [] : statement.content)].map(
		({ text }) => text
	);
	const could = (one: Speaker) =>
		one.id !== who.id &&
		nameable.has(one.id) &&
		(one.kind === 'person') === person &&
		(voices.includes(one) || (person && spokenOf.has(one.id))) &&
		!quoted.some((said) => isNamedIn(said, one)) &&
		!namesake(one, who) &&
		(person || !/ and /.test(one.name)) &&
		namings(one).some((name) => isNear(name, words, blocks)) &&
		fitsPronoun(words, who, one, material);
	const nameOf = ({ id }: Speaker) => `${words.start}:${id}`;
	const ranked = speakers
		.filter(could)
		.map((one) => {
			const lure = lureOf(one, words, statement, material);
			return { one, lure, rank: rankOf(lure) };
		})
		.toSorted((a, b) => a.rank - b.rank || inMix(seed, nameOf(a.one), nameOf(b.one)));
	const tempting = ranked.filter(({ lure }) => lure.tempting && !lure.unlikely);
	const rest = ranked.filter((one) => !tempting.includes(one));
	return (tempting.length >= ENOUGH ? tempting : [...tempting, ...rest]).slice(0, MOST);
});

/** A name of some other part of the article tempts nobody. */
const PARAGRAPHS = 5;

function isNear(name: Span, words: Span, blocks: Material['blocks']): boolean {
	return Math.abs(placeAmong(blocks, name) - placeAmong(blocks, words)) <= PARAGRAPHS;
}

/** Retold words with “he” or “her” in them show whether a man or a woman says them. */
export function fitsPronoun(
	words: Span,
	who: Speaker,
	rival: Speaker,
	material: Material
): boolean {
	if (!/\b(?:he|him|his|himself|she|hers?|herself)\b/i.test(words.text)) return true;
	const isQuote = material.heard.some(
		({ type, content }) => type === 'direct' && content.some((one) => overlaps(one, words))
	);
	if (isQuote) return true;
	const gender = genderOf(who);
	return gender !== null && gender === genderOf(rival);
}

/** Several people are tried with the same spans. */
const passageOfSpans = onceFor((spans: readonly Span[], material: Material) =>
	passageOf(material, spans)
);

/** The paragraphs that hold the spans and tell who each of these people is; null where they are many. */
export function passageWith(
	people: readonly Speaker[],
	spans: readonly Span[],
	material: Material,
	most = SHOWN
): Span[] | null {
	const { blocks } = material;
	const told = passageOfSpans(spans, material);
	const intros = people.flatMap((one) => {
		const intro = introOf(one, blocks);
		const known = told.some(({ text }) => tellsOf(text, one));
		return intro && !known ? [intro] : [];
	});
	const passage = intros.length === 0 ? told : passageOf(material, [...spans, ...intros]);
	return passage.length > most ? null : passage;
}

export type Tellers = {
	options: WrittenOption[];
	rivals: Speaker[];
	passage: Span[];
	/** Nobody among them speaks close by, or could be meant by the “he” or “she” of the tag. */
	easy: boolean;
};

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
	among?: readonly Speaker[]
): Tellers | null {
	const { who } = statement;
	if (!material.nameable.has(who.id)) return null;
	const ranked = rankedRivals(words, statement, material).filter(
		({ one }) => !among || among.includes(one)
	);
	const all = ranked.map(({ one }) => one);
	const likely = ranked.filter(({ lure }) => !lure.unlikely).map(({ one }) => one);
	const tempting = ranked.filter(({ lure }) => lure.tempting).map(({ one }) => one);
	const alone = likely.map((one) => [one]);
	const pairs = pairsOf(likely);
	for (const rivals of [...pairs, ...alone, ...pairsOf(all)]) {
		const labels = [...rivals.map(labelOf), ...(rivals.length > 1 ? [] : [WRITER])];
		const passage = areAlike(labelOf(who), labels)
			? passageWith([who, ...rivals], spans, material)
			: null;
		if (!passage) continue;
		const options: WrittenOption[] = [
			[labelOf(who), KEY, whyTheirs(statement, words, material)],
			...rivals.map((rival): WrittenOption => [
				labelOf(rival),
				mistakeOf(rival, words, material),
				whyNot(rival, words, statement, material, passage)
			]),
			...(rivals.length > 1 ? [] : [writerOf(words, statement, material)])
		];
		return {
			options,
			rivals,
			passage,
			easy:
				rivals.length < 2 || !rivals.some((one) => likely.includes(one) && tempting.includes(one))
		};
	}
	return null;
}

/** The writer as an option, who tells the text and says none of this. */
function writerOf(words: Span, statement: Statement, material: Material): WrittenOption {
	const { type } = statement;
	const whose = tagGives(statement, material);
	const saysI = material.tellsAsI && /\bI\b/.test(words.text);
	const tempts = saysI ? 'The writer says “I” in this text too, but' : null;
	return type === 'indirect'
		? [
				WRITER,
				'label-as-fact',
				`${tempts ?? 'No quotation marks stand around these words, but'} ${whose}.`
			]
		: [
				WRITER,
				'quote-as-paraphrase',
				`${tempts ? `${tempts} these` : 'These'} words stand in quotation marks, and ${whose}.`
			];
}

export function pairsOf<T>(some: readonly T[]): T[][] {
	return some.flatMap((one, index) => some.slice(index + 1).map((other) => [one, other]));
}
