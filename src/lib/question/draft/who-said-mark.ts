import { overlaps, type Span } from '../../article/span.ts';
import { namings } from '../lint/teller.ts';
import { inQuotes } from '../in-quotes.ts';
import { hottext, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { passageOf, proofOf, type Material } from './material.ts';
import { isTagged, statementsToAsk, type Quote } from './quote.ts';
import { mistakeOf } from './heard.ts';
import { couldBe, whyNot, speaksNear } from './lure.ts';
import { fitsPronoun } from './rivals.ts';
import { titleOf, whyTheirs } from './say.ts';
import { calledAlike, introOf, isGivenName, isNamedIn } from './voice.ts';

const STEMS = [
	(words: string) => `Mark in the passage who says this: ${words}.`,
	(words: string) => `Find in the passage who says this: ${words}.`
] as const;
const OF_PEOPLE = [
	...STEMS,
	(words: string) => `Mark the person who says these words: ${words}.`
] as const;
const RETOLD = [
	(words: string) => `Mark in the passage whose statement is retold here: ${words}.`,
	(words: string) => `Find in the passage whose statement is retold here: ${words}.`
] as const;

const [FEWEST, MOST] = [3, 4];

/**
 * Who said it, by the names that stand in the passage itself. Of nobody without a name: among names of
 * bodies “the man” is known to be the one who speaks.
 */
export const whoSaidMark: Generator = (material) =>
	statementsToAsk(material).flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf(quote: Quote, material: Material): Draft | null {
	const { words, statement } = quote;
	const { seed, speakers, blocks, voices } = material;
	const { who, named } = statement;
	if (/^(?:he|she|it|they|we|I|who|that|which|both|some|others|one)\b/i.test(named.text))
		return null;
	const evidence = proofOf(words, statement);
	const before = blocks.findLastIndex(
		({ kind, end }) => kind === 'paragraph' && end <= words.start
	);
	const block = blocks[before];
	// “The mayor said”: the passage has to tell who that is.
	const intro = calledAlike(statement.source?.text ?? '', who) ? introOf(who, blocks) : null;
	const passage = passageOf(
		material,
		[...evidence, block, intro].flatMap((one) => one ?? [])
	);
	// Nobody names themselves in what they say.
	const inside = [words, ...(statement.type === 'indirect' ? [] : statement.content)];
	const shown = (span: Span) => passage.some((p) => p.start <= span.start && span.end <= p.end);
	const others = speakers
		.filter(
			({ id, kind, name }) =>
				id !== who.id &&
				(kind === 'person') === (who.kind === 'person') &&
				kind !== 'unnamed' &&
				(kind !== 'person' ||
					(name.includes(' ') && isGivenName(name.split(' ')[0] ?? '')) ||
					voices.some((v) => v.id === id)) &&
				/^\p{Lu}/u.test(name)
		)
		.filter((rival) => fitsPronoun(words, who, rival, material))
		.filter((rival) => couldBe(statement, rival))
		.flatMap((rival) => {
			const names = namings(rival).filter(
				(one) =>
					shown(one) &&
					!overlaps(one, named) &&
					!inside.some((said) => overlaps(one, said)) &&
					isNamedIn(one.text, rival) &&
					/^\p{Lu}/u.test(one.text)
			);
			const name = names.find((one) => isFull(one) === isFull(named)) ?? names[0];
			const apart = name && !isNamedIn(name.text, who) && !isNamedIn(named.text, rival);
			return name && apart ? [{ rival, name }] : [];
		})
		.filter(({ name }, index, all) => all.findIndex((o) => overlaps(o.name, name)) === index)
		.toSorted((a, b) => gapOf(a.name, words) - gapOf(b.name, words))
		.slice(0, MOST - 1);
	const mean = others.reduce((sum, { name }) => sum + name.text.length, 0) / others.length;
	if (others.length < FEWEST - 1 || named.text.length > 1.3 * mean || !shown(named)) return null;
	const id = idOf('mark', [words]);
	const options = [
		{ span: named, option: [named, KEY, whyTheirs(statement, words, material)] as WrittenOption },
		...others.map(({ rival, name }) => ({
			span: name,
			option: [
				name,
				mistakeOf(rival, words, material),
				whyNot(rival, words, statement, material, passage)
			] as WrittenOption
		}))
	];
	const stems = statement.type === 'indirect' ? RETOLD : who.kind === 'person' ? OF_PEOPLE : STEMS;
	const question = hottext(
		{
			id,
			skill: 'attribution',
			title: titleOf(words),
			stem: oneOf(stems, seed, id)(inQuotes(words.text)),
			passage
		},
		{
			options: options.toSorted((a, b) => a.span.start - b.span.start).map(({ option }) => option),
			evidence
		}
	);
	return {
		generator: 'who-said-mark',
		confidence: statement.confidence,
		easy:
			isTagged(quote, material) || !others.some(({ rival }) => speaksNear(rival, words, material)),
		// One half of a name among whole ones is seen to be the answer.
		plain: !others.some(({ name }) => isFull(name) === isFull(named)),
		question,
		checks: [saidBy(words, statement)],
		about: [who.id],
		words: [words, ...statement.tag]
	};
}

const isFull = ({ text }: Span) => text.includes(' ');

const gapOf = (name: Span, words: Span) => Math.max(name.start - words.end, words.start - name.end);
