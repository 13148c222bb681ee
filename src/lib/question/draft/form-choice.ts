import { choice, KEY, type WrittenOption } from '../write.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { wordsOf } from '../lint/words.ts';
import { oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { BAR_OF_FORM, paragraphOf, passageOf, proofOf, type Material } from './material.ts';
import { BY_NOBODY, OF_NARRATION } from './narration.ts';
import { shownForForm } from './opening.ts';
import { inPlainMarks, wholeQuotes, type Quote } from './quote.ts';
import { shortName } from './voice.ts';
import { sayMarks, stemOf, titleOf } from './say.ts';
import { isClear, sayTag, tagGives } from './tag.ts';

const STEMS = [
	(said: string) => `How does the article give these words: ${said}?`,
	(said: string) => `In which form does the article give these words: ${said}?`,
	(said: string) => `How are these words given in the article: ${said}?`
] as const;

/** Fewer words outside of marks are no sentence to look through. */
const OTHER_WORDS = 5;

const EXACT = 'As a quote, word for word';
const RETOLD = 'As a retelling, perhaps in other words';
const OWN = 'As the writer’s words, without a source';

/** The form of one statement: a quote, a retelling, or the writer's telling. */
export const formChoice: Generator = (material) => [
	...wholeQuotes(material.spoken, BAR_OF_FORM)
		.filter(({ words }) => inPlainMarks(words, material))
		.map((quote) =>
			draftOf(quote, asQuote(quote, material), textAround(quote, material), material)
		),
	...material.retold
		.filter(({ statement }) => isClear(statement, material))
		.map((quote) => draftOf(quote, asRetelling(quote, material), [], material)),
	...material.narrated.map((words) => ofTheWriter(words, material))
];

/**
 * A paragraph with a sentence outside of marks, the quote’s own or the one before it: beside its tag
 * alone, the form of a quote is seen without reading.
 */
function textAround({ words, statement }: Quote, { blocks, sentences }: Material): Span[] | null {
	const own = [words, ...statement.tag, ...statement.content];
	const paragraph = paragraphOf(blocks, words);
	const before = blocks[blocks.findIndex((block) => block === paragraph) - 1];
	const found = [paragraph, before].find(
		(block) =>
			block?.kind === 'paragraph' &&
			sentences.some(
				(one) =>
					overlaps(one, block) &&
					!own.some((span) => overlaps(one, span)) &&
					wordsOf(one.text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/g, ' ')).length >= OTHER_WORDS
			)
	);
	return found ? [found] : null;
}

/** What has no source at all, so that “without a source” is the answer sometimes. */
function ofTheWriter(words: Span, material: Material): Draft {
	const id = idOf('one-form', [words]);
	const { shown, tells } = shownForForm(words, material.text);
	const question = choice(
		{
			id,
			skill: 'form',
			title: titleOf({ text: shown }),
			stem: stemOf(STEMS, { text: shown }, material.seed, id),
			passage: passageOf(material, [words])
		},
		{
			options: [
				[
					EXACT,
					'paraphrase-as-quote',
					'Exact words stand in quotation marks, and this paragraph has none.'
				],
				[
					RETOLD,
					'other-speaker',
					'To be a retelling, they would need a tag that tells who said it, and none stands here.'
				],
				[OWN, KEY, BY_NOBODY]
			],
			evidence: [words]
		}
	);
	return {
		generator: 'form-choice',
		confidence: OF_NARRATION,
		plain: tells,
		question,
		checks: [{ about: 'form', content: [words], form: 'narration' }],
		about: [],
		words: [words]
	};
}

function draftOf(
	quote: Quote,
	options: WrittenOption[],
	around: readonly Span[] | null,
	material: Material
): Draft {
	const { words, statement } = quote;
	const { seed } = material;
	const evidence = proofOf(words, statement);
	const id = idOf('one-form', [words]);
	const isExact = statement.type !== 'indirect';
	const { shown, tells } = shownForForm(words, material.text, !isExact);
	const question = choice(
		{
			id,
			skill: 'form',
			title: titleOf({ text: shown }),
			stem: stemOf(STEMS, { text: shown }, seed, id),
			passage: passageOf(material, [...evidence, ...(around ?? [])])
		},
		{ options, evidence }
	);
	return {
		generator: 'form-choice',
		confidence: statement.confidence,
		// “I” and “you” are said, “he would” is retold, and a quote alone with its tag is seen without
		// reading.
		plain: around === null || tells,
		// Marks around a whole quote are seen at a glance; the tag of a retelling has to be read. But
		// were only retellings asked about, nobody would have to look.
		easy: isExact,
		question,
		checks: [{ about: 'form', content: [words], form: isExact ? 'direct' : 'indirect' }],
		about: [statement.who.id],
		words: [words]
	};
}

function asQuote({ words, statement }: Quote, material: Material): WrittenOption[] {
	const { seed, text } = material;
	const pick = (name: string, ...ways: [string, ...string[]]) =>
		oneOf(ways, seed, `${name}${words.start}`);
	return [
		[
			EXACT,
			KEY,
			`${sayMarks(words, text)}${sayTag(statement, ', beside the tag', material)}. ${pick(
				'exact',
				'Marks tell the reader that these words are exact.',
				'So the article gives them as exact words.'
			)}`
		],
		[
			RETOLD,
			'quote-as-paraphrase',
			pick(
				'retold',
				'A retelling has no quotation marks around it, but these words stand inside them.',
				'A retelling stands outside quotation marks, and these words stand inside them.'
			)
		],
		[
			OWN,
			'quote-as-paraphrase',
			`These are not the writer’s own words: ${tagGives(statement, material)}.`
		]
	];
}

function asRetelling({ words, statement }: Quote, material: Material): WrittenOption[] {
	const { seed } = material;
	const name = shortName(statement.who);
	const gives = tagGives(statement, material);
	const pick = (option: string, ...ways: [string, ...string[]]) =>
		oneOf(ways, seed, `${option}${words.start}`);
	return [
		[
			EXACT,
			'paraphrase-as-quote',
			pick(
				'exact',
				`No quotation marks stand around these words, so they need not be the very words of ${name}.`,
				`Exact words stand in quotation marks. There are none here, so ${name} may have put it in another way.`,
				`The words come from ${name}, but without quotation marks nobody promises that they are exact.`
			)
		],
		[
			RETOLD,
			KEY,
			pick(
				'retold',
				`No quotation marks stand around these words, and ${gives}. So it is a retelling.`,
				`Here ${tagGives(statement, material, 'these words')}, but there are no quotation marks. So the writer retells what was said.`
			)
		],
		[
			OWN,
			'label-as-fact',
			pick(
				'own',
				`They read like the writer’s own statement, but they have a source: ${gives}.`,
				`The writer only passes these words on: ${gives}.`
			)
		]
	];
}
