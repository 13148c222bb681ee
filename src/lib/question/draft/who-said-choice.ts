import { choice } from '../write.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { isTagged, statementsToAsk, type Quote } from './quote.ts';
import { tellersOf } from './rivals.ts';
import { stemOf, titleOf } from './say.ts';

const STEMS = [
	(words: string) => `Who says this in the article: ${words}?`,
	(words: string) => `Whose words are these in the article: ${words}?`,
	(words: string) => `Who says the words ${words} in this article?`
] as const;
const OF_PEOPLE = [
	...STEMS,
	(words: string) => `Which of these people says this: ${words}?`
] as const;
/** Retold words are not the very words: nobody “says” them. */
const RETOLD = [
	(words: string) => `Whose statement does the article retell in these words: ${words}?`,
	(words: string) => `Whose statement is retold as ${words} in this article?`
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
	const stems =
		statement.type === 'indirect' ? RETOLD : statement.who.kind === 'person' ? OF_PEOPLE : STEMS;
	const question = choice(
		{
			id: idOf('who-said', [words]),
			skill: 'attribution',
			title: titleOf(words),
			stem: stemOf(stems, words, seed, `${words.start}`),
			passage
		},
		{ options, evidence }
	);
	return {
		generator: 'who-said-choice',
		confidence: statement.confidence,
		easy: tellers.easy || isTagged(quote, material),
		question,
		checks: [saidBy(words, statement)],
		about: [statement.who.id],
		words: [words, ...statement.tag]
	};
}
