import { inQuotes } from '../in-quotes.ts';
import { choice } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { isTagged, statementsToAsk, type Quote } from './quote.ts';
import { tellersOf } from './rivals.ts';
import { titleOf } from './say.ts';

const STEMS = [
	(words: string) => `Who says this in the article: ${words}?`,
	(words: string) => `Who says ${words}, according to the article?`,
	(words: string) => `Whose words are these, according to the article: ${words}?`,
	(words: string) => `Which of these is the speaker of ${words}?`
] as const;

/** Who said it: a quote, and three speakers to choose among. */
export const whoSaidChoice: Generator = (material) =>
	statementsToAsk(material).flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf(quote: Quote, material: Material): Draft | null {
	const { words, statement } = quote;
	const { seed } = material;
	const evidence = proofOf(words, statement);
	const tellers = tellersOf(words, statement, material, evidence);
	if (!tellers) return null;
	const { options, passage } = tellers;
	const question = choice(
		{
			id: idOf('who-said', [words]),
			skill: 'attribution',
			title: titleOf(words),
			stem: oneOf(STEMS, seed, `${words.start}`)(inQuotes(words.text)),
			passage
		},
		{ options, evidence }
	);
	return {
		generator: 'who-said-choice',
		confidence: statement.confidence,
		easy: isTagged(quote, material),
		question,
		checks: [saidBy(words, statement)],
		about: [statement.who.id],
		words: [words, ...statement.tag]
	};
}
