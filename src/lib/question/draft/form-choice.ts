import { spanAt, type Span } from '../../article/span.ts';
import { wordsOf } from '../lint/words.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { BAR_OF_FORM, passageOf, proofOf, type Material } from './material.ts';
import { BY_NOBODY, OF_NARRATION } from './narration.ts';
import { canAsk, inPlainMarks, quotable, showsForm, wholeQuotes, type Quote } from './quote.ts';
import { shortName } from './voice.ts';
import { sayMarks, sayTag, stemOf, titleOf } from './say.ts';

const STEMS = [
	(said: string) => `In which form does the article give ${said}?`,
	(said: string) => `Look at the text around it: in which form does ${said} stand there?`
] as const;

const sentenceOf = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const EXACT = 'As a quote, word for word';
const RETOLD = 'As a retelling, perhaps in other words';
const OWN = 'As the writer’s own, without a source';

/** The form of one statement: a quote, a retelling, or the writer's telling. */
export const formChoice: Generator = (material) => [
	...wholeQuotes(material.spoken, BAR_OF_FORM)
		.filter(({ words }) => inPlainMarks(words, material))
		.map((quote) => draftOf(withinIts(quote, material), true, material)),
	...material.retold.map((quote) => draftOf(quote, false, material)),
	...material.narrated.map((words) => ofTheWriter(words, material))
];

/** What begins a clause within a sentence. */
const CLAUSE =
	/(?<=[,;:—–]\s(?:(?:and|but|so|because|then|or)\s)?)(?=(?:the|an?|he|she|it|they|we|there|this|these|you|my|our|his|her|its|their|no|some|many|most|all)\s)/gu;
/** Fewer words than these are no clause to ask about by itself. */
const OF_A_CLAUSE = 5;

/** A later clause of a quote, where it has one: a capital letter would tell that it is a quote. */
function withinIts(quote: Quote, { text, lastNames }: Material): Quote {
	const { start, end, text: words } = quote.words;
	for (const { index } of words.matchAll(CLAUSE)) {
		const part = quotable(text, spanAt(text, start + index, end));
		const count = part ? wordsOf(part.text).length : 0;
		if (part && count >= OF_A_CLAUSE && canAsk(part.text, lastNames))
			return { ...quote, words: part, count };
	}
	return quote;
}

/** What has no source at all, so that “without a source” is the answer sometimes. */
function ofTheWriter(words: Span, material: Material): Draft {
	const id = idOf('one-form', [words]);
	const question = choice(
		{
			id,
			skill: 'form',
			title: titleOf(words),
			stem: stemOf(STEMS, words, material.seed, id),
			passage: passageOf(material, [words])
		},
		{
			options: [
				[
					EXACT,
					'paraphrase-as-quote',
					'No quotation marks stand around these words, nor anywhere in their paragraph.'
				],
				[
					RETOLD,
					'other-speaker',
					'A retelling has a tag with a verb of saying, and this paragraph has none.'
				],
				[OWN, KEY, BY_NOBODY]
			],
			evidence: [words]
		}
	);
	return {
		generator: 'form-choice',
		confidence: OF_NARRATION,
		question,
		checks: [{ about: 'form', content: [words], form: 'narration' }],
		about: [],
		words: [words]
	};
}

function draftOf(quote: Quote, isExact: boolean, material: Material): Draft {
	const { words, statement } = quote;
	const { who } = statement;
	const { seed } = material;
	const evidence = proofOf(words, statement);
	const id = idOf('one-form', [words]);
	const options: WrittenOption[] = isExact
		? [
				[
					EXACT,
					KEY,
					`${sayMarks(words, material.text)}${sayTag(statement, ', beside the tag')}. Whatever stands between quotation marks is given word for word.`
				],
				[
					RETOLD,
					'quote-as-paraphrase',
					'A retelling has no quotation marks around it, but these words stand inside them.'
				],
				[
					OWN,
					'quote-as-paraphrase',
					`The quotation marks show that these words are somebody else’s: they come from ${shortName(who)}.`
				]
			]
		: [
				[
					EXACT,
					'paraphrase-as-quote',
					`No quotation marks stand around these words in the article, so they need not be the very words of ${shortName(who)}.`
				],
				[
					RETOLD,
					KEY,
					oneOf(
						[
							`A tag gives the words to ${shortName(who)}${sayTag(statement, ':')}. No quotation marks stand around them, so it is a retelling.`,
							`${sentenceOf(shortName(who))} said something like this${sayTag(statement, ', as the tag shows:')}. Without quotation marks it need not have been in these words.`
						],
						seed,
						id
					)
				],
				[
					OWN,
					'label-as-fact',
					oneOf(
						[
							`They read like the writer’s telling, but a tag gives them to ${shortName(who)}${sayTag(statement, ':')}.`,
							`The writer tells it without quotation marks, but a tag tells who said it${sayTag(statement, ':')}.`
						],
						seed,
						id
					)
				]
			];
	const question = choice(
		{
			id,
			skill: 'form',
			title: titleOf(words),
			stem: stemOf(STEMS, words, seed, id),
			passage: passageOf(material, evidence)
		},
		{ options, evidence }
	);
	return {
		generator: 'form-choice',
		confidence: statement.confidence,
		// “I” and “you” are said, and nobody would take them for retold.
		plain: isExact && showsForm(quote),
		// Marks around a whole quote are seen at a glance; the tag of a retelling has to be read. But
		// were only retellings asked about, nobody would have to look.
		easy: isExact || showsForm(quote),
		question,
		checks: [{ about: 'form', content: [words], form: isExact ? 'direct' : 'indirect' }],
		about: [statement.who.id],
		words: [words]
	};
}
