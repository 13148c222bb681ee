import { placeAmong, paragraphsOf } from '../../article/blocks.ts';
import { inQuotes } from '../in-quotes.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { mistakeOf } from './heard.ts';
import { proofOf, type Material } from './material.ts';
import { statementsToAsk, type Quote } from './quote.ts';
import { fitsPronoun, pairsOf, passageWith } from './rivals.ts';
import { whyTheirs } from './say.ts';
import { tagGives } from './tag.ts';
import { isNamedIn, shortName } from './voice.ts';

const STEMS = [
	(name: string) => `Which of these statements comes from ${name} in the article?`,
	(name: string) => `Which of these is a statement by ${name} in the article?`
] as const;

const NOT_THEIRS = ['Somebody else says this', 'This is from another speaker'] as const;

/** More paragraphs than these are too many to look through for one answer. */
const SHOWN = 5;
/** So many other statements are tried, those close by first. */
const TRIED = 5;
/** Among others of about its length none stands out. */
const LONGER = 2.2;

/** Who said what: a speaker, and which of three statements is theirs. */
export const whoSaidWhich: Generator = (material) => {
	const quotes = statementsToAsk(material).filter(({ statement: { who } }) =>
		material.nameable.has(who.id)
	);
	return quotes.flatMap((quote) => draftOf(quote, quotes, material) ?? []);
};

function draftOf(quote: Quote, all: readonly Quote[], material: Material): Draft | null {
	const { words, statement } = quote;
	const { who } = statement;
	const found = besideOthers(quote, all, material);
	if (!found) return null;
	const three = [quote, ...found.others];
	const id = idOf('which', [words]);
	const question = choice(
		{
			id,
			skill: 'attribution',
			title: 'Three statements, and whose they are',
			stem: oneOf(STEMS, material.seed, id)(shortName(who)),
			passage: found.passage
		},
		{
			options: [
				[inQuotes(words.text), KEY, whyTheirs(statement, words, material)],
				...found.others.map((other, nth): WrittenOption => [
					inQuotes(other.words.text),
					mistakeOf(who, other.words, material),
					`${NOT_THEIRS[nth % NOT_THEIRS.length]}: ${tagGives(other.statement, material, 'it')}.`
				])
			],
			evidence: proofOf(words, statement)
		}
	);
	return {
		generator: 'who-said-which',
		confidence: Math.min(...three.map((one) => one.statement.confidence)),
		// Three statements are looked up for one answer: behind what takes one, though not easier.
		easy: true,
		question,
		checks: three.map((one) => saidBy(one.words, one.statement)),
		about: [who.id],
		words: three.map((one) => one.words)
	};
}

/** Two statements close by, of two more speakers if there are, and the passage that shows all three. */
function besideOthers(quote: Quote, all: readonly Quote[], material: Material) {
	const paragraphs = paragraphsOf(material.blocks);
	const at = ({ words }: Quote) => placeAmong(paragraphs, words);
	const away = (one: Quote) => Math.abs(at(one) - at(quote));
	const near = mixed(
		all.filter((one) => couldBeTheirs(one, quote, material)),
		material.seed,
		({ words }) => `${quote.words.start}:${words.start}`
	)
		.toSorted((a, b) => away(a) - away(b))
		.slice(0, TRIED);
	const areOfOne = ([one, other]: Quote[]) => one?.statement.who === other?.statement.who;
	const pairs = pairsOf(near).toSorted((a, b) => Number(areOfOne(a)) - Number(areOfOne(b)));
	for (const others of pairs) {
		const proofs = [quote, ...others].flatMap((one) => proofOf(one.words, one.statement));
		const passage = passageWith([quote.statement.who], proofs, material, SHOWN);
		if (passage) return { others, passage };
	}
	return null;
}

/** Of somebody else, and naming neither of the two. */
function couldBeTheirs(one: Quote, { words, statement }: Quote, material: Material): boolean {
	const [text, asked] = [one.words.text, words.text];
	const { who } = one.statement;
	return (
		who.id !== statement.who.id &&
		!isNamedIn(text, statement.who) &&
		!isNamedIn(asked, who) &&
		!isNamedIn(who.name, statement.who) &&
		!isNamedIn(statement.who.name, who) &&
		text.length <= LONGER * asked.length &&
		asked.length <= LONGER * text.length &&
		fitsPronoun(one.words, who, statement.who, material)
	);
}
