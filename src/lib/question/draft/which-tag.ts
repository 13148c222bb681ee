import { placeAmong, paragraphsOf } from '../../article/blocks.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { inQuotes } from '../in-quotes.ts';
import { fold } from '../lint/words.ts';
import { hottext, KEY, type WrittenOption } from '../write.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { mistakeOf } from './heard.ts';
import { paragraphOf, passageOf, proofOf, type Material, type Statement } from './material.ts';
import { statementsToAsk, type Quote } from './quote.ts';
import { titleOf, whyTheirs } from './say.ts';
import type { Near } from './tag-place.ts';
import { isClear, PRONOUN, tagGives } from './tag.ts';

const OF_TAGS = (words: string) => `Mark the tag that belongs to these words: ${words}.`;
const OF_WORDS = (words: string) => `Mark the words that show who says this: ${words}.`;

/** So many other tags of the passage are enough to choose among. */
const OTHERS = 2;
/** Paragraphs before and behind the words in which they stand. */
const NEAR = 1;
/** More paragraphs than these are too many to look through. */
const SHOWN = 4;

/** Which tag goes with some words, among those that stand beside it. */
export const whichTag: Generator = (material) =>
	statementsToAsk(material)
		.filter(({ statement }) => isClear(statement, material))
		.flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf({ words, statement }: Quote, material: Material): Draft | null {
	const { key, others } = tagsBeside(words, statement, material);
	if (!key || others.length < OTHERS) return null;
	const mean = others.reduce((sum, { place }) => sum + place.text.length, 0) / others.length;
	const evidence = proofOf(words, statement);
	const passage = passageOf(material, [...evidence, ...others.map(({ place }) => place)]);
	if (key.text.length > 1.3 * mean || passage.length > SHOWN) return null;
	const id = idOf('tag', [words]);
	// Beside another tag of the same speaker, both would show who says it.
	const ofOthers = others.every(({ statement: of }) => of.who.id !== statement.who.id);
	const options: WrittenOption[] = [
		[key, KEY, whyTheirs(statement, words, material)],
		...others.map(({ place, statement: of }): WrittenOption => {
			const whose = tagGives(of, material, 'it');
			return of.who.id === statement.who.id
				? [
						place,
						'other-speaker',
						`This tag belongs to another statement of the same speaker: ${whose}.`
					]
				: [
						place,
						mistakeOf(of.who, words, material),
						`This tag belongs to another statement: ${whose}.`
					];
		})
	];
	const question = hottext(
		{
			id,
			skill: 'attribution',
			title: titleOf(words),
			stem: (ofOthers ? OF_WORDS : OF_TAGS)(inQuotes(words.text)),
			passage
		},
		{
			options: options.toSorted(([a], [b]) => startOf(a) - startOf(b)),
			evidence
		}
	);
	return {
		generator: 'which-tag',
		confidence: Math.min(
			statement.confidence,
			...others.map(({ statement: { confidence } }) => confidence)
		),
		// The nearest tag is the right one nearly always.
		easy: true,
		plain: !ofOthers || !areOfOneWording([statement, ...others.map((one) => one.statement)]),
		question,
		checks: [saidBy(words, statement)],
		about: [statement.who.id],
		words: [words, key]
	};
}

/** Beside “she recalls” and “he said”, the words asked about show which tag is theirs. */
function areOfOneWording(statements: readonly Statement[]): boolean {
	const wordings = statements.map(
		({ cue, source }) => `${cue?.text} ${PRONOUN.test(source?.text ?? '') ? source?.text : ''}`
	);
	return new Set(wordings).size === 1;
}

const startOf = (place: WrittenOption[0]) => (typeof place === 'string' ? 0 : place.start);

/** The tag of the words, and others beside it: those of other speakers and the nearest first, no two in the same words. */
function tagsBeside(words: Span, statement: Statement, material: Material) {
	const [key, ...more] = statement.tag;
	if (!key || more.length > 0) return { key: undefined, others: [] };
	const seen = new Set([fold(key.text)]);
	const isOfSame = (one: Near) => Number(one.statement.who.id === statement.who.id);
	const others = material.statements
		.filter((one) => one !== statement && one.tag.length === 1 && isClear(one, material))
		.flatMap((one) =>
			one.tag.map((place) => ({
				...{ statement: one, place, gap: Math.abs(place.start - words.start) }
			}))
		)
		.filter(({ place }) => isBeside(place, words, material))
		.filter(({ place }) => !overlaps(place, words) && !overlaps(place, key))
		.toSorted((a, b) => isOfSame(a) - isOfSame(b) || a.gap - b.gap)
		.filter(({ place }) => !seen.has(fold(place.text)) && seen.add(fold(place.text)))
		.slice(0, OTHERS);
	return { key, others };
}

function isBeside(place: Span, words: Span, { blocks }: Material): boolean {
	const at = (span: Span) => placeAmong(paragraphsOf(blocks), span);
	return paragraphOf(blocks, place) !== undefined && Math.abs(at(place) - at(words)) <= NEAR;
}
