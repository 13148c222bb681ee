import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { match } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { wholeQuotes, type Quote } from './quote.ts';
import { mistakeOf } from './heard.ts';
import { passageWith } from './rivals.ts';
import { whyTheirs } from './say.ts';
import { isNamedIn, labelOf } from './voice.ts';

const STEMS = [
	'Who says each of these quotes in the article?',
	'Match each quote with the person who says it.',
	'Choose for each quote the person who says it.'
] as const;

const [FEWEST, MOST] = [3, 4];
/** More paragraphs than these are too many to look through. */
const SHOWN = 6;

/** Who said it: three or four quotes, each by another person, beside the same people. */
export const whoSaidMatch: Generator = (material) => {
	const found: Draft[] = [];
	let left = mixed(
		wholeQuotes(material.quotes).filter(
			({ statement: { who } }) => who.kind === 'person' && material.nameable.has(who.id)
		),
		material.seed,
		({ words }) => words.text
	);
	for (;;) {
		const taken = onePerSpeaker(left);
		if (taken.length < FEWEST) return found;
		const draft = draftOf(taken, material);
		if (draft) found.push(draft);
		left = left.filter((quote) => !taken.includes(quote));
	}
};

/** None of them names another's speaker: that would sort them out by itself. */
function onePerSpeaker(quotes: readonly Quote[]): Quote[] {
	const taken: Quote[] = [];
	for (const quote of quotes) {
		const apart = taken.every(
			({ words, statement: { who } }) =>
				!isNamedIn(who.name, quote.statement.who) &&
				!isNamedIn(quote.words.text, who) &&
				!isNamedIn(words.text, quote.statement.who)
		);
		if (apart && taken.length < MOST) taken.push(quote);
	}
	return taken.toSorted((a, b) => a.words.start - b.words.start);
}

function draftOf(quotes: readonly Quote[], material: Material): Draft | null {
	const { seed } = material;
	const speakers = quotes.map(({ statement }) => statement.who);
	const labels = speakers.map(labelOf);
	const words = quotes.map((quote) => quote.words);
	const proofs = quotes.map((quote) => proofOf(quote.words, quote.statement));
	const passage = passageWith(speakers, proofs.flat(), material, SHOWN);
	if (!passage) return null;
	const id = idOf('match', words);
	const question = match(
		{
			id,
			skill: 'attribution',
			title: `${quotes.length === FEWEST ? 'Three' : 'Four'} quotes and who says them`,
			stem: oneOf(STEMS, seed, id),
			passage
		},
		mixed(labels, seed, (label) => label),
		quotes.map(({ words: asked, statement }, index) => ({
			text: inQuotes(asked.text),
			key: labels[index] ?? labelOf(statement.who),
			mistakes: Object.fromEntries(
				speakers.flatMap((other, at): [string, Reason][] =>
					at === index ? [] : [[labels[at] ?? labelOf(other), mistakeOf(other, asked, material)]]
				)
			),
			evidence: proofs[index] ?? [],
			rationale: whyTheirs(statement, asked, material)
		}))
	);
	return {
		generator: 'who-said-match',
		confidence: Math.min(...quotes.map(({ statement }) => statement.confidence)),
		question,
		checks: quotes.map((quote) => saidBy(quote.words, quote.statement)),
		about: speakers.map((speaker) => speaker.id),
		words
	};
}
