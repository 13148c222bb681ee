import { overlaps } from '../../article/span.ts';
import { inQuotes } from '../in-quotes.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { canAsk, wholeQuotes } from './quote.ts';
import { titleOf } from './say.ts';
import { tagWords } from './tag.ts';
import { pairsOf, passageWith } from './rivals.ts';
import { inSentence, isQuotable } from './voice.ts';
import { unsaidOf } from './no-occasion.ts';
import { isOfPeople, PLAUSIBLE, stemsOf, UNSAID, wayOf, type Placed } from './way.ts';

const OF_OTHERS = 'The article has this for another statement, and not for the one asked about.';

/** Why a reader could think of it; two options do not begin alike. */
function usual(option: string, at: number): string {
	if (option === 'In a letter') return 'A letter would be possible';
	return at === 0 ? 'News often comes this way' : 'Words can reach a reporter this way too';
}

/** Occasion or medium, where it is stated with the tag. */
export const occasion: Generator = (material) => {
	const { sentences } = material;
	const named = material.retold.filter(({ statement }) => material.statements.includes(statement));
	const asked = [...wholeQuotes(material.quotes), ...named];
	const placed = asked.flatMap((quote) => {
		const way = wayOf(quote, sentences, material);
		return way ? [{ quote, ...way }] : [];
	});
	const silent = asked.flatMap((quote) => unsaidOf(quote, placed, material) ?? []);
	const stated = placed.flatMap((one) => draftOf(one, placed, silent.length > 0, material));
	// As often wrong as right: otherwise “does not say” would be a good guess.
	return [...stated, ...silent.slice(0, stated.length)];
};

function draftOf(
	{ quote, sort, option: key, said }: Placed,
	placed: readonly Placed[],
	mayBeUnsaid: boolean,
	material: Material
): Draft[] {
	const { words, statement } = quote;
	const { seed, lastNames, blocks } = material;
	const headline = blocks.find(({ kind }) => kind === 'headline')?.text.toLowerCase() ?? '';
	if (
		!isQuotable(said.text) ||
		/[?!]$/.test(words.text) ||
		!canAsk(words.text, lastNames) ||
		!material.nameable.has(statement.who.id)
	)
		return [];
	const id = idOf('occasion', [words]);
	const others = placed.map(({ option }) => option);
	const rivals = mixed(
		PLAUSIBLE.filter(
			([option, unlike]) =>
				unlike.includes(sort) &&
				option !== key &&
				(statement.who.kind === 'person' || !isOfPeople(option))
		).map(([option]) => option),
		seed,
		(option) => `${id}${option}`
	).toSorted((a, b) => Number(others.includes(b)) - Number(others.includes(a)));
	// Where “does not say” is right for no other statement of the article, it would be a wrong answer
	// that is known: two ways stand beside the right one.
	const sets = [...(mayBeUnsaid ? [] : pairsOf(rivals)), ...rivals.map((one) => [one, UNSAID])];
	const wrong = sets.find(
		(some) => key.length <= 1.25 * (some.reduce((sum, { length }) => sum + length, 0) / 2)
	);
	if (!wrong) return [];
	const shown = inQuotes(said.text);
	const tag = tagWords(statement, material);
	const stands = tag?.includes(said.text)
		? `the tag is ${inQuotes(tag)}`
		: `${shown} stands in the sentence with the tag${tag === null ? '' : ` ${inQuotes(tag)}`}`;
	const written: WrittenOption[] = [
		[key, KEY, `Look beside these words: ${stands}.`],
		...wrong.map((option, at): WrittenOption => {
			if (option === UNSAID) return [UNSAID, 'stated-as-unstated', `It does say so: ${stands}.`];
			if (others.includes(option)) return [option, 'other-speaker', OF_OTHERS];
			return [
				option,
				'outside-knowledge',
				`${usual(option, at)}, but here the article has ${shown}.`
			];
		})
	];
	const evidence = [
		...proofOf(words, statement).filter((span) => !overlaps(span, said)),
		said
	].toSorted((a, b) => a.start - b.start);
	const passage = passageWith([statement.who], evidence, material);
	if (!passage) return [];
	const question = choice(
		{
			id,
			skill: 'chain',
			title: titleOf(words),
			stem: oneOf(
				stemsOf(key, quote),
				seed,
				id
			)(inSentence(statement.who, material), inQuotes(words.text)),
			passage
		},
		{ options: written, evidence }
	);
	return [
		{
			generator: 'occasion',
			confidence: statement.confidence,
			// “In court” is no news where the headline has the court.
			plain: headline.includes(key.split(' ').at(-1) ?? key),
			question,
			checks: [saidBy(words, statement)],
			about: [statement.who.id],
			words: [words]
		}
	];
}
