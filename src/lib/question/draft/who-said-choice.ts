import { inQuotes } from '../in-quotes.ts';
import { choice, KEY } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { passageOf, proofOf, type Material } from './material.ts';
import type { Quote } from './quote.ts';
import { mistakeOf, rivalsOf } from './rivals.ts';
import { titleOf, whyNot, whyTheirs } from './say.ts';
import { labelsOf } from './voice.ts';

const STEMS = [
	(words: string) => `Who says ${words} in the article?`,
	(words: string) => `To whom does the article give the words ${words}?`,
	(words: string) => `Whose words in this article are ${words}?`
] as const;

const [FEWEST_WORDS, OPTIONS] = [4, 3];

/** Who said it: a quote, and three speakers to choose among. */
export const whoSaidChoice: Generator = (material) =>
	material.quotes
		.filter(({ count, statement }) => count >= FEWEST_WORDS && statement.type === 'direct')
		.flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf({ words, statement }: Quote, material: Material): Draft | null {
	const { seed, blocks } = material;
	const { who, confidence, source, named } = statement;
	const rivals = rivalsOf(words, who, material).slice(0, OPTIONS - 1);
	if (rivals.length < OPTIONS - 1) return null;
	const key = `${words.start}`;
	const [label = who.name, ...others] = labelsOf([who, ...rivals]);
	const evidence = proofOf(words, statement);
	const question = choice(
		{
			id: idOf('who-said', [words]),
			skill: 'attribution',
			title: titleOf(words),
			stem: oneOf(STEMS, seed, key)(inQuotes(words.text)),
			passage: passageOf(blocks, evidence)
		},
		{
			options: [
				[label, KEY, whyTheirs(statement, seed)],
				...mixed(
					rivals.map((rival, index) => {
						const reason = mistakeOf(rival, words, material);
						const why = whyNot(rival, reason, seed, key + rival.id);
						return [others[index] ?? rival.name, reason, why] as [string, typeof reason, string];
					}),
					seed,
					([name]) => name
				)
			],
			evidence
		}
	);
	const checks: Draft['checks'] = [
		{ about: 'speaker', content: [words], speaker: who.name, source: source ?? named }
	];
	return {
		generator: 'who-said-choice',
		confidence,
		question,
		checks,
		about: [who.id],
		words: [words]
	};
}
