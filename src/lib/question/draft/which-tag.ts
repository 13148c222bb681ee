import { overlaps, type Span } from '../../article/span.ts';
import { inQuotes } from '../in-quotes.ts';
import { fold } from '../lint/words.ts';
import { hottext, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { mistakeOf } from './heard.ts';
import { paragraphOf, passageOf, proofOf, type Material, type Statement } from './material.ts';
import { statementsToAsk, type Quote } from './quote.ts';
import { titleOf } from './say.ts';
import { shortName } from './voice.ts';

const STEMS = [
	(words: string) => `Mark the words that show who says this: ${words}.`,
	(words: string) => `Mark the tag that belongs to these words: ${words}.`
] as const;

/** So many other tags of the passage are enough to choose among. */
const OTHERS = 2;
/** Paragraphs before and behind the words in which they stand. */
const NEAR = 1;
/** More paragraphs than these are too many to look through. */
const SHOWN = 4;

/** Which tag goes with some words, among those that stand beside it. */
export const whichTag: Generator = (material) =>
	statementsToAsk(material).flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf({ words, statement }: Quote, material: Material): Draft | null {
	const [tag, ...more] = statement.tag;
	const others = tag && more.length === 0 ? tagsBeside(words, statement, tag, material) : [];
	if (!tag || others.length < OTHERS) return null;
	const mean = others.reduce((sum, one) => sum + one.tag.text.length, 0) / others.length;
	const evidence = proofOf(words, statement);
	const passage = passageOf(material, [...evidence, ...others.map((one) => one.tag)]);
	if (tag.text.length > 1.3 * mean || passage.length > SHOWN) return null;
	const id = idOf('tag', [words]);
	const theirs = shortName(statement.who);
	const options: [Span, WrittenOption][] = [
		[tag, [tag, KEY, `This tag stands with the words asked about, and it leads to ${theirs}.`]],
		...others.map(({ tag: other, of }): [Span, WrittenOption] => [
			other,
			of.who.id === statement.who.id
				? [other, 'other-speaker', `This tag leads to ${theirs} too, but it goes with other words.`]
				: [
						other,
						mistakeOf(of.who, words, material),
						`This tag goes with words of ${shortName(of.who)}, who says something else.`
					]
		])
	];
	const question = hottext(
		{
			id,
			skill: 'attribution',
			title: titleOf(words),
			stem: oneOf(STEMS, material.seed, id)(inQuotes(words.text)),
			passage
		},
		{
			options: options.toSorted(([a], [b]) => a.start - b.start).map(([, option]) => option),
			evidence
		}
	);
	return {
		generator: 'which-tag',
		confidence: Math.min(statement.confidence, ...others.map(({ of }) => of.confidence)),
		// The nearest tag is the right one nearly always.
		easy: true,
		question,
		checks: [saidBy(words, statement)],
		about: [statement.who.id],
		words: [words, tag]
	};
}

/** The tags in the paragraphs around, the nearest first, no two in the same words. */
function tagsBeside(words: Span, statement: Statement, key: Span, material: Material) {
	const paragraphs = material.blocks.filter(({ kind }) => kind === 'paragraph');
	const at = (span: Span) => paragraphs.findIndex((block) => overlaps(block, span));
	const seen = new Set([fold(key.text)]);
	return material.statements
		.filter((one) => one !== statement && one.tag.length === 1)
		.flatMap((of) => of.tag.map((tag) => ({ of, tag })))
		.filter(({ tag }) => paragraphOf(paragraphs, tag) && Math.abs(at(tag) - at(words)) <= NEAR)
		.filter(({ tag }) => !overlaps(tag, words) && !overlaps(tag, key))
		.toSorted((a, b) => Math.abs(a.tag.start - words.start) - Math.abs(b.tag.start - words.start))
		.filter(({ tag }) => !seen.has(fold(tag.text)) && seen.add(fold(tag.text)))
		.slice(0, OTHERS);
}
