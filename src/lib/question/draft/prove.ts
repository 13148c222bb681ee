import type { Span } from '../../article/span.ts';
import { KEY, prove as written, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { isTagged, statementsToAsk, type Quote } from './quote.ts';
import { mistakeOf } from './heard.ts';
import { tellersOf } from './rivals.ts';
import { stemOf, titleOf } from './say.ts';
import { nearPlaces, placeOfTag, type Near } from './tag-place.ts';
import { PRONOUN, tagGives } from './tag.ts';
import { areAlike } from './voice.ts';

const STEMS = [
	(words: string) => `Which of the speakers says this in the article: ${words}?`,
	(words: string) => `Who says the words ${words} in this article?`
] as const;
const PROOFS = [
	'Which words of the article prove it?',
	'Which place in the article shows that?'
] as const;

const RIVALS = 2;
/**
 * Who said it, and the place that proves it: the tag with words of the quote that are not asked about,
 * beside a tag of each rival. With the tags alone nobody could see which of them is meant.
 */
export const prove: Generator = (material) =>
	statementsToAsk(material).flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf(quote: Quote, material: Material): Draft | null {
	const { words, statement } = quote;
	const { seed } = material;
	// “She said” proves nothing by itself: it stands with others’ words too.
	if (PRONOUN.test(statement.source?.text ?? '')) return null;
	const place = placeOfTag(statement, material, words);
	if (!place) return null;
	const near = nearPlaces(words, statement, material).slice(0, RIVALS);
	if (
		near.length < RIVALS ||
		!areAlike(
			place.text,
			near.map((one) => one.place.text)
		)
	)
		return null;
	const rivals = near.map((one) => one.statement.who);
	const evidence = proofOf(words, statement);
	const shown = [...evidence, ...near.map((one) => one.place)];
	const tellers = tellersOf(words, statement, material, shown, rivals);
	if (tellers?.rivals.length !== RIVALS) return null;
	const key = `${words.start}`;
	const proofs: WrittenOption[] = [
		[
			place,
			KEY,
			`The words asked about belong to this quote, and ${tagGives(statement, material)}.`
		],
		...near.map((one) => placeOfOther(one, words, material))
	];
	const question = written(
		{
			id: idOf('prove', [words]),
			skill: 'attribution',
			title: titleOf(words),
			stem: stemOf(STEMS, words, seed, key),
			passage: tellers.passage
		},
		{ options: tellers.options, evidence },
		{ text: oneOf(PROOFS, seed, key), options: proofs, evidence }
	);
	return {
		generator: 'prove',
		confidence: statement.confidence,
		easy: tellers.easy || isTagged(quote, material),
		// Whoever has chosen the name finds it again in the place that proves it.
		plain: true,
		question,
		checks: [saidBy(words, statement)],
		about: [statement.who.id],
		words: [words, ...statement.tag]
	};
}

const placeOfOther = (
	{ place, statement }: Near,
	words: Span,
	material: Material
): WrittenOption => [
	place,
	mistakeOf(statement.who, words, material),
	`This tag belongs to another statement: ${tagGives(statement, material, 'it')}.`
];
