import { inQuotes } from '../in-quotes.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { BAR_OF_FORM, passageOf, proofOf, type Material } from './material.ts';
import { inPlainMarks, showsForm, wholeQuotes, type Quote } from './quote.ts';
import { sayMarks, sayTag, titleOf } from './say.ts';

const STEMS = [
	(said: string) => `In which form does the article give ${said}?`,
	(said: string) => `How does the article present what it says here: ${said}?`,
	(said: string) => `Going by the text around it, how does the article give ${said}?`
] as const;

const EXACT = 'As a quote, word for word';
const RETOLD = 'As a retelling, perhaps in other terms';
const OWN = 'As the writer’s own, without a source';

/** The form of one statement: a quote or a retelling. */
export const formChoice: Generator = (material) => [
	...wholeQuotes(material.spoken, BAR_OF_FORM)
		.filter(({ words }) => inPlainMarks(words, material))
		.map((quote) => draftOf(quote, true, material)),
	...material.retold.map((quote) => draftOf(quote, false, material))
];

function draftOf(quote: Quote, isExact: boolean, material: Material): Draft {
	const { words, statement } = quote;
	const { seed } = material;
	const evidence = proofOf(words, statement);
	const id = idOf('one-form', [words]);
	const options: WrittenOption[] = isExact
		? [
				[
					EXACT,
					KEY,
					`${sayMarks(words, material.text)}${sayTag(statement, ', beside the tag')}. All between two marks is given word for word, so look for both.`
				],
				[
					RETOLD,
					'quote-as-paraphrase',
					'A retelling stands without marks, and here are marks. Look for the marks before you read for the sense.'
				],
				[
					OWN,
					'quote-as-paraphrase',
					'The writer sets marks to give the words to somebody else. Find the marks, then the tag.'
				]
			]
		: [
				[
					EXACT,
					'paraphrase-as-quote',
					'No marks stand around these words in the article. Without marks, do not count on the speaker’s own choice of words.'
				],
				[
					RETOLD,
					KEY,
					`A tag gives the words to a speaker and no marks stand around them${sayTag(statement, ':')}. Words without marks can still have an owner, so look for a tag.`
				],
				[
					OWN,
					'label-as-fact',
					`A tag hands the statement on${sayTag(statement, ':')}. What goes with a tag is not the writer’s own, so look for one.`
				]
			];
	const question = choice(
		{
			id,
			skill: 'form',
			title: titleOf(words),
			stem: oneOf(STEMS, seed, id)(inQuotes(words.text)),
			passage: passageOf(material, evidence)
		},
		{ options, evidence }
	);
	return {
		generator: 'form-choice',
		confidence: statement.confidence,
		// Marks around a whole quote are seen at a glance; the tag of a retelling has to be read.
		plain: isExact || showsForm(quote),
		question,
		checks: [{ about: 'form', content: [words], form: isExact ? 'direct' : 'indirect' }],
		about: [statement.who.id],
		words: [words]
	};
}
