import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { match } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { paragraphOf, proofOf, type Material } from './material.ts';
import { wholeQuotes, type Quote } from './quote.ts';
import { mistakeOf } from './heard.ts';
import { passageWith } from './rivals.ts';
import { whyTheirs } from './say.ts';
import { isNamedIn, labelOf } from './voice.ts';

const STEMS = [
	'Who says each of these quotes in the article?',
	'Choose for each quote the person who says it.'
] as const;

/** So many people, and so many quotes. */
const PEOPLE = 3;
/** More paragraphs than these are too many to look through. */
const SHOWN = 6;

/**
 * Who said it: three quotes beside three people. Where that can be, one of them says two and another
 * none: with each of them used once, who is left over would be known without the article.
 */
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
		const first = onePerSpeaker(left);
		if (first.length < PEOPLE) return found;
		const more = left.filter((quote) => isAnother(quote, first, material)).slice(0, MOST_TRIED);
		const drafts = [...more.map((one) => twiceIn(first, one)), first].flatMap((quotes) => {
			const draft = draftOf(inOrder(quotes), first, material);
			return draft ? [{ quotes, draft }] : [];
		});
		const [best] = drafts;
		if (best) found.push(best.draft);
		const taken = best?.quotes ?? first;
		left = left.filter((quote) => !taken.includes(quote));
	}
};

/** Instead of somebody else's quote another of the same speaker's. */
function twiceIn(first: readonly Quote[], another: Quote): Quote[] {
	const out = first.findLast(({ statement: { who } }) => who.id !== another.statement.who.id);
	return [...first.filter((quote) => quote !== out), another];
}

/** Another quote may stand too far off to be shown with the rest. */
const MOST_TRIED = 3;

const inOrder = (quotes: readonly Quote[]) =>
	quotes.toSorted((a, b) => a.words.start - b.words.start);

/** By one of the same people, in another paragraph, and naming none of them. */
function isAnother(quote: Quote, first: readonly Quote[], { blocks }: Material): boolean {
	return (
		first.some(({ statement: { who } }) => who.id === quote.statement.who.id) &&
		first.every(
			({ words, statement: { who } }) =>
				paragraphOf(blocks, words) !== paragraphOf(blocks, quote.words) &&
				!isNamedIn(quote.words.text, who)
		)
	);
}

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
		if (apart && taken.length < PEOPLE) taken.push(quote);
	}
	return taken;
}

/** `heard`: a quote of each of the people who stand beside them. */
function draftOf(
	quotes: readonly Quote[],
	heard: readonly Quote[],
	material: Material
): Draft | null {
	const { seed } = material;
	const speakers = quotes.map(({ statement }) => statement.who);
	const people = heard.map(({ statement: { who } }) => [labelOf(who), who] as const);
	const words = quotes.map((quote) => quote.words);
	const proofs = quotes.map((quote) => proofOf(quote.words, quote.statement));
	const shown = [...quotes, ...heard].flatMap((quote) => proofOf(quote.words, quote.statement));
	const passage = passageWith(
		people.map(([, who]) => who),
		shown,
		material,
		SHOWN
	);
	if (!passage) return null;
	const id = idOf('match', words);
	const question = match(
		{
			id,
			skill: 'attribution',
			title: 'Three quotes and who says them',
			stem: oneOf(STEMS, seed, id),
			passage
		},
		mixed(
			people.map(([label]) => label),
			seed,
			(label) => label
		),
		quotes.map(({ words: asked, statement }, index) => ({
			text: inQuotes(asked.text),
			key: labelOf(statement.who),
			mistakes: Object.fromEntries(
				people
					.filter(([, other]) => other.id !== statement.who.id)
					.map(([label, other]): [string, Reason] => [label, mistakeOf(other, asked, material)])
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
