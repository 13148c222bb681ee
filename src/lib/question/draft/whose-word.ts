import type { Block } from '../../article/blocks.ts';
import { quotedStretches } from '../../article/quoted.ts';
import { overlaps, spanAt, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { isFunctionWord, wordsOf } from '../lint/words.ts';
import { choice, KEY } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { paragraphOf, proofOf, type Material } from './material.ts';
import { loadedInQuote } from './loaded.ts';
import { isTagged, isTitle, NESTED, wholeQuotes, type Quote } from './quote.ts';
import { mistakeOf } from './heard.ts';
import { whyNot } from './lure.ts';
import { passageWith, rivalsOf, WRITER } from './rivals.ts';
import { sayMarks, stemOf, titleOf, whyTheirs } from './say.ts';
import { tagGives } from './tag.ts';
import { areAlike, labelOf } from './voice.ts';

export const STEMS = [
	(words: string) => `Whose words are these in the article: ${words}?`,
	(words: string) => `Whose words are ${words} in this article?`
] as const;
const LONGEST = 30;
/** More paragraphs than these are too many to look through. */
const SHOWN = 5;
/** Characters in which “it” can stand behind its verb. */
const WORD = 8;
/** Part quotes are less often given to the right speaker than whole ones. */
const BAR_OF_PARTS = 0.85;

/** Whose word it is: a few words in marks, in a retelling or the headline, or a weighing word of a quote. */
export const whoseWord: Generator = (material) => {
	const { blocks, quotes, text } = material;
	const headline = blocks.find(({ kind }) => kind === 'headline');
	const parts = quotes.filter(
		({ count, words, statement }) =>
			statement.type === 'mixed' &&
			statement.confidence >= BAR_OF_PARTS &&
			count <= LONGEST &&
			count > 1 &&
			!isTitle(words.text) &&
			!isFunctionWord(wordsOf(words.text).at(-1) ?? '') &&
			isNear(words, statement)
	);
	const borrowed = headline ? borrowedIn(headline, text, quotes) : [];
	const loaded = wholeQuotes(quotes).flatMap((quote) => {
		const words = loadedInQuote(quote.words, material);
		return words ? [{ ...quote, words }] : [];
	});
	return [...borrowed, ...parts, ...loaded].flatMap(
		(quote) => draftOf(quote, headline, material) ?? []
	);
};

/** “Israel said Moss called on them to be “close””: the words may be either’s. */
const OF_OTHERS =
	/\b(?:call|urg|warn|promis|vow|claim|argu|insist|describ|admit|announc|demand)(?:e?s|e?d|ing)?\b/i;

/** No clause of somebody else's between the verb and the words: “…, with Moss calling it “a gift””. */
function isNear(words: Span, { cue, source, content }: Quote['statement']): boolean {
	const [first] = content;
	const between = first?.text.slice(0, Math.max(0, words.start - first.start)) ?? '';
	const own =
		!/, |\bwhich\b|\bas\b/.test(between) && !NESTED.test(between) && !OF_OTHERS.test(between);
	return Boolean(cue && source) && content.length === 1 && own;
}

/** Words that the headline has in marks and a speaker says in the report. */
function borrowedIn(headline: Block, text: string, quotes: readonly Quote[]): Quote[] {
	return quotedStretches(headline.text)
		.filter(({ closed }) => closed)
		.map(({ start, end }) => headline.text.slice(start + 1, end - 1).replace(/[,.]$/, ''))
		.filter((words) => words.includes(' '))
		.flatMap((words) => {
			const from = quotes.filter((quote) => quote.words.text.includes(words));
			const [quote] = from;
			if (!quote || from.length > 1 || text.split(words).length !== 3) return [];
			const start = quote.words.start + quote.words.text.indexOf(words);
			return [{ ...quote, words: spanAt(text, start, start + words.length) }];
		});
}

function draftOf(quote: Quote, headline: Block | undefined, material: Material): Draft | null {
	const { words, statement } = quote;
	const { who } = statement;
	if (!material.nameable.has(who.id) || statement.origin !== null) return null;
	const inHeadline = headline?.text.includes(words.text) === true;
	const evidence = proofOf(words, statement);
	const shown: Span[] = [
		...(inHeadline && headline ? [headline] : []),
		...evidence,
		...(paragraphMeant(statement, material) ?? [])
	];
	const found = rivalsOf(words, statement, material).flatMap((rival) => {
		const passage = areAlike(labelOf(who), [labelOf(rival), WRITER])
			? passageWith([who, rival], shown, material, SHOWN)
			: null;
		return passage ? [{ rival, passage }] : [];
	})[0];
	if (!found) return null;
	const { rival, passage } = found;
	const question = choice(
		{
			id: idOf('whose', [words]),
			skill: 'ownership',
			title: titleOf(words),
			stem: stemOf(STEMS, words, material.seed, words.text),
			passage
		},
		{
			options: [
				[
					labelOf(who),
					KEY,
					inHeadline
						? `A headline can borrow a word, so find it again in the report. ${whyTheirs(statement, words, material)}`
						: whyTheirs(statement, words, material)
				],
				[
					labelOf(rival),
					mistakeOf(rival, words, material),
					whyNot(rival, words, statement, material, passage)
				],
				[WRITER, 'quote-as-paraphrase', whyNotTheWriter(statement, words, material)]
			],
			evidence
		}
	);
	return {
		generator: 'whose-word',
		confidence: statement.confidence,
		// Nobody else stands near, and the name is read with the words.
		easy: isTagged(quote, material) && !isBeside(rival, words, material),
		question,
		checks: [saidBy(words, statement)],
		about: [who.id],
		words: [words]
	};
}

/** “Graves called it …”: what “it” is, the paragraph before tells where this one begins with it. */
function paragraphMeant({ cue, content }: Quote['statement'], { blocks, text }: Material) {
	const paragraph = cue && paragraphOf(blocks, cue);
	const end = Math.max(cue?.end ?? 0, content[0]?.start ?? 0);
	const lead = paragraph ? text.slice(paragraph.start, end + WORD) : '';
	if (!paragraph || /[.?!]\s/.test(lead) || !/\b(?:it|this|them|that)\b/i.test(lead)) return null;
	return blocks
		.filter(({ kind }) => kind === 'paragraph')
		.filter((one) => one.end <= paragraph.start)
		.slice(-1);
}

function isBeside(rival: Speaker, words: Span, { blocks }: Material): boolean {
	const paragraph = paragraphOf(blocks, words);
	return paragraph !== undefined && namings(rival).some((name) => overlaps(paragraph, name));
}

/** Around the only quote of a sentence the writer tells the rest, so that it looks like the writer's too. */
function whyNotTheWriter(statement: Quote['statement'], words: Span, material: Material): string {
	const theirs = tagGives(statement, material);
	if (statement.type === 'direct') return `${sayMarks(words, material.text)}, and ${theirs}.`;
	const borrowed = `Quotation marks show that the writer borrows these words, and ${theirs}.`;
	const [sentence] = material.sentences.filter((one) => overlaps(one, words));
	const isAlone = sentence && quotedStretches(sentence.text).length === 1;
	if (statement.type !== 'mixed' || !isAlone) return borrowed;
	return oneOf(
		[
			`The rest of the sentence is the writer’s wording, but the writer puts these words in quotation marks: ${theirs}.`,
			borrowed
		],
		material.seed,
		words.text
	);
}
