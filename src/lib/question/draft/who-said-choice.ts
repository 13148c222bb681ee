import { inQuotes } from '../in-quotes.ts';
import { choice } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { passageOf, proofOf, type Material } from './material.ts';
import { statementsToAsk, type Quote } from './quote.ts';
import { tellersOf } from './rivals.ts';
import { titleOf } from './say.ts';

const STEMS = [
	(words: string) => `Who says this in the article: ${words}?`,
	(words: string) => `Who says ${words}, according to the article?`,
	(words: string) => `From whom does the article have this: ${words}?`,
	(words: string) => `Which of these is the speaker of ${words}?`
] as const;

/** Who said it: a quote, and three speakers to choose among. */
export const whoSaidChoice: Generator = (material) =>
	statementsToAsk(material).flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf({ words, statement }: Quote, material: Material): Draft | null {
	const { seed } = material;
	const { who, confidence } = statement;
	const tellers = tellersOf(words, statement, material);
	if (!tellers) return null;
	const key = `${words.start}`;
	const evidence = proofOf(words, statement);
	const question = choice(
		{
			id: idOf('who-said', [words]),
			skill: 'attribution',
			title: titleOf(words),
			stem: oneOf(STEMS, seed, key)(inQuotes(words.text)),
			passage: passageOf(material, evidence)
		},
		{
			options: tellers.options,
			evidence
		}
	);
	const checks = [saidBy(words, statement)];
	return {
		generator: 'who-said-choice',
		confidence,
		question,
		checks,
		about: [who.id],
		words: [words]
	};
}
