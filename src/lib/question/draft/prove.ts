import type { Span } from '../../article/span.ts';
import { fold } from '../lint/words.ts';
import { KEY, prove as written, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material, type Statement } from './material.ts';
import { isTagged, statementsToAsk, type Quote } from './quote.ts';
import { mistakeOf } from './heard.ts';
import { rivalsOf, tellersOf } from './rivals.ts';
import { PRONOUN, stemOf, titleOf } from './say.ts';
import { areAlike, isNamedIn, shortName } from './voice.ts';

const STEMS = [
	(words: string) => `Which of the speakers says ${words} in this article?`,
	(words: string) => `Whose statement in this article is this: ${words}?`
] as const;
const PROOFS = ['Which words show who says it?', 'Which words of the article prove that?'] as const;

const RIVALS = 2;

/** A tag of a rival and how far it stands from the words asked about. */
type Near = { statement: Statement; tag: Span; gap: number };

/** Who said it, and the tag that proves it, beside a tag of the same speaker's other words and one of a rival's. */
export const prove: Generator = (material) =>
	statementsToAsk(material).flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf(quote: Quote, material: Material): Draft | null {
	const { words, statement } = quote;
	const { seed } = material;
	const [tag, ...more] = statement.tag;
	// “She said” proves nothing by itself: it stands with others’ words too.
	if (!tag || more.length > 0 || PRONOUN.test(statement.source?.text ?? '')) return null;
	const trap = ownTag(words, statement, tag, material);
	if (!trap) return null;
	const near = nearTags(words, statement, tag, material).slice(0, RIVALS);
	if (near.length < RIVALS) return null;
	const rivals = near.map((one) => one.statement.who);
	const other = near.find((one) => areAlike(tag.text, [trap.text, one.tag.text]));
	if (!other) return null;
	const evidence = proofOf(words, statement);
	const shown = [...evidence, trap, ...near.map((one) => one.tag)];
	const tellers = tellersOf(words, statement, material, shown, rivals);
	if (tellers?.rivals.length !== RIVALS) return null;
	const key = `${words.start}`;
	const proofs: WrittenOption[] = [
		[tag, KEY, 'This tag stands with the words asked about, and it has the name of the speaker.'],
		[
			trap,
			'other-speaker',
			`It has the right name, but it goes with other words of ${shortName(statement.who)}. Only the tag beside the words proves whose they are.`
		],
		tagOfOther(other, words, material)
	];
	const question = written(
		{
			id: idOf('prove', [words]),
			skill: 'attribution',
			title: titleOf(words),
			stem: stemOf(STEMS, words, seed, key),
			passage: tellers.passage
		},
		{ options: tellers.options, evidence },
		{ text: oneOf(PROOFS, seed, key), options: proofs, evidence }
	);
	return {
		generator: 'prove',
		confidence: statement.confidence,
		easy: tellers.easy || isTagged(quote, material),
		question,
		checks: [saidBy(words, statement)],
		about: [statement.who.id],
		words: [words, ...statement.tag]
	};
}

const tagOfOther = ({ tag, statement }: Near, words: Span, material: Material): WrittenOption => [
	tag,
	mistakeOf(statement.who, words, material),
	`This tag goes with words of ${shortName(statement.who)}, who says something else.`
];

/** The nearest tag of the speaker's other words that has the name: the name alone proves nothing then. */
function ownTag(words: Span, { who, tag }: Statement, key: Span, material: Material): Span | null {
	const gap = (one: Span) => Math.abs(one.start - words.start);
	const [nearest] = material.statements
		.filter((one) => one.who.id === who.id && one.tag.length === 1 && one.tag[0] !== tag[0])
		.flatMap((one) => one.tag)
		.filter(({ text }) => isNamedIn(text, who) && fold(text) !== fold(key.text))
		.toSorted((a, b) => gap(a) - gap(b));
	return nearest ?? null;
}

/** The tag of each rival that stands nearest, the nearest rival first; no two in the same words. */
function nearTags(words: Span, statement: Statement, key: Span, material: Material): Near[] {
	const seen = new Set([fold(key.text)]);
	return rivalsOf(words, statement, material)
		.flatMap((rival) => {
			const tags = material.statements
				.filter((one) => one.who.id === rival.id && one.tag.length === 1)
				.flatMap((statement) => statement.tag.map((tag) => ({ statement, tag })))
				.map((one) => ({ ...one, gap: Math.abs(one.tag.start - words.start) }));
			return tags.toSorted((a, b) => a.gap - b.gap).slice(0, 1);
		})
		.toSorted((a, b) => a.gap - b.gap)
		.filter(({ tag }) => key.text.length <= 1.3 * tag.text.length || tag.text.length > 8)
		.filter(({ tag }) => !seen.has(fold(tag.text)) && seen.add(fold(tag.text)));
}
