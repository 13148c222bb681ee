import { overlaps, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { paragraphOf, type Material, type Statement } from './material.ts';
import { SAYING } from './narration.ts';
import { wholeQuotes } from './quote.ts';
import { namesake, placesOf, speaks } from './heard.ts';
import { passageWith } from './rivals.ts';
import { isObject } from './silent.ts';
import { sayTag } from './tag.ts';
import { withCapital, areAlike, CREDIT, isGivenName, PLACE, shortName } from './voice.ts';

const STEMS = [
	'Which of these people is named in the article but says nothing in it?',
	'Who of these is only written about, and says nothing in the article?',
	'Which of these people does the article name without telling what they say?'
] as const;

const MOST_MENTIONS = 4;
const MOST = 3;
/** More paragraphs than these are too many to look through. */
const SHOWN = 5;

/** Spoken about, not heard: somebody who is named, beside two who are quoted. */
export const unheard: Generator = (material) => {
	const { seed, speakers } = material;
	const heard = new Map(
		wholeQuotes(material.quotes)
			.filter(({ statement: { who } }) => who.kind === 'person' && material.nameable.has(who.id))
			.map(({ statement }) => [statement.who.id, statement])
	);
	const { sentences } = material;
	return mixed(speakers, seed, ({ id }) => id)
		.filter((one) => isSilent(one, sentences, material))
		.slice(0, MOST)
		.flatMap(
			(silent) =>
				draftOf(
					silent,
					mixed([...heard.values()], seed, ({ who }) => `${silent.id}${who.id}`),
					material
				) ?? []
		);
};

/** Nothing near any of the names looks like a statement of theirs, whether the engine found it or not. */
function isSilent(one: Speaker, sentences: readonly Span[], material: Material): boolean {
	const { attributions, blocks, text, nameable, speakers } = material;
	const names = namings(one);
	const inWordsOfOthers = (name: Span) =>
		attributions.some(
			({ content, type }) =>
				type === 'direct' &&
				content.some(({ start, end }) => start <= name.start && name.end <= end)
		);
	return (
		one.kind === 'person' &&
		nameable.has(one.id) &&
		isGivenName(one.name.split(' ')[0] ?? '') &&
		!PLACE.test(one.name) &&
		names.length <= MOST_MENTIONS &&
		// A form of the name that the marks have for nobody may go with a statement.
		placesOf(one, sentences, text).every((place) => names.some((name) => overlaps(name, place))) &&
		one.mentions.every((name) => {
			const sentence = sentences.find((s) => overlaps(s, name));
			return (
				sentence !== undefined &&
				paragraphOf(blocks, name) !== undefined &&
				!CREDIT.test(text.slice(sentence.start, name.start)) &&
				(inWordsOfOthers(name) || (isObject(name, sentence, text) && !SAYING.test(sentence.text)))
			);
		}) &&
		!speaks(one, material) &&
		!speakers.some(
			(other) => other.id !== one.id && namesake(other, one) && speaks(other, material)
		)
	);
}

function draftOf(silent: Speaker, heard: readonly Statement[], material: Material): Draft | null {
	const { seed } = material;
	const key = silent.name;
	const pairs = heard.flatMap((one, index) => heard.slice(index + 1).map((other) => [one, other]));
	const names = namings(silent);
	const found = pairs.flatMap((pair) => {
		const people = pair.map(({ who }) => who);
		const evidence = [...names, ...pair.flatMap(({ tag, named }) => [...tag, named])];
		const alike = areAlike(
			key,
			people.map(({ name }) => name)
		);
		const passage = alike ? passageWith([silent, ...people], evidence, material, SHOWN) : null;
		return passage ? [{ pair, evidence, passage }] : [];
	})[0];
	if (!found) return null;
	const { pair, evidence, passage } = found;
	const id = idOf('unheard', names);
	const question = choice(
		{
			id,
			skill: 'voices',
			title: 'Named, but not heard',
			stem: oneOf(STEMS, seed, id),
			passage
		},
		{
			options: [
				[
					key,
					KEY,
					`The article writes about ${shortName(silent)}, but has no word from that person: no tag has the name in it.`
				],
				...pair.map((statement): WrittenOption => [
					statement.who.name,
					'stated-as-unstated',
					quotedHere(statement, material)
				])
			],
			evidence: once(evidence)
		}
	);
	return {
		generator: 'unheard',
		confidence: 0.95,
		question,
		checks: [
			{ about: 'unheard', name: silent.name, mentions: silent.mentions },
			...pair.map((statement) => ({
				about: 'speaker' as const,
				content: statement.content,
				speaker: statement.who.name,
				source: statement.source ?? statement.named
			}))
		],
		about: [silent.id],
		words: [...names]
	};
}

/** That somebody speaks, by their tag. */
function quotedHere(statement: Statement, material: Material): string {
	return `${withCapital(shortName(statement.who))} is quoted${sayTag(statement, ': see the tag', material)}.`;
}

function once(spans: readonly Span[]): Span[] {
	return spans
		.filter((span, index) => spans.findIndex((other) => overlaps(other, span)) === index)
		.toSorted((a, b) => a.start - b.start);
}
