import { overlaps } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { canAsk, wholeQuotes } from './quote.ts';
import { titleOf } from './say.ts';
import { tagWords } from './tag.ts';
import { passageWith } from './rivals.ts';
import { isQuotable } from './voice.ts';
import { unsaidOf } from './no-occasion.ts';
import { PLAUSIBLE, STEMS, UNSAID, wayOf, type Placed } from './way.ts';

/** Occasion or medium, where it is stated with the tag. */
export const occasion: Generator = (material) => {
	const { sentences } = material;
	const named = material.retold.filter(({ statement }) => material.statements.includes(statement));
	const asked = [...wholeQuotes(material.quotes), ...named];
	const placed = asked.flatMap((quote) => {
		const way = wayOf(quote, sentences, material);
		return way ? [{ quote, ...way }] : [];
	});
	const stated = placed.flatMap((one) =>
		draftOf(
			one,
			placed.map(({ option }) => option),
			material
		)
	);
	// As often wrong as right: otherwise “does not say” would be a good guess.
	const unsaid = asked
		.flatMap((quote) => unsaidOf(quote, placed, material) ?? [])
		.slice(0, stated.length);
	return [...stated, ...unsaid];
};

function draftOf(
	{ quote: { words, statement }, sort, option: key, said }: Placed,
	others: readonly string[],
	material: Material
): Draft[] {
	const { seed, lastNames } = material;
	if (
		!isQuotable(said.text) ||
		/[?!]$/.test(words.text) ||
		!canAsk(words.text, lastNames) ||
		!material.nameable.has(statement.who.id)
	)
		return [];
	const id = idOf('occasion', [words]);
	const options = PLAUSIBLE.filter(([, unlike]) => unlike.includes(sort)).map(([option]) => option);
	const ranked = mixed(options, seed, (option) => `${id}${option}`).toSorted(
		(a, b) => Number(others.includes(b)) - Number(others.includes(a))
	);
	const [rival = ''] = ranked.filter(
		(option) => key.length <= 1.25 * ((option.length + UNSAID.length) / 2)
	);
	if (rival === '') return [];
	const shown = inQuotes(said.text);
	const tag = tagWords(statement, material);
	const stands = tag?.includes(said.text)
		? `the tag is ${inQuotes(tag)}`
		: `${shown} stands in the sentence with the tag${tag === null ? '' : ` ${inQuotes(tag)}`}`;
	const beside = others.includes(rival);
	const [reason, why]: [Reason, string] = beside
		? [
				'other-speaker',
				'The article has this for another statement, and not for the one asked about.'
			]
		: [
				'outside-knowledge',
				`${/letter/.test(rival) ? 'A letter would be possible' : 'News often comes this way'}, but here the article has ${shown}.`
			];
	const written: WrittenOption[] = [
		[key, KEY, `Look beside these words: ${stands}.`],
		[rival, reason, why],
		[UNSAID, 'stated-as-unstated', `It does say so: ${stands}.`]
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
			stem: oneOf(STEMS, seed, id)(statement.who.name, inQuotes(words.text)),
			passage
		},
		{ options: written, evidence }
	);
	return [
		{
			generator: 'occasion',
			confidence: statement.confidence,
			question,
			checks: [saidBy(words, statement)],
			about: [statement.who.id],
			words: [words]
		}
	];
}
