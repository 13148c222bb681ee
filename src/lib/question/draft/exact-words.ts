import { overlaps, type Span } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { hottext, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Check, type Draft, type Generator } from './draft.ts';
import { paragraphOf, proofOf, type Material } from './material.ts';
import { inPlainMarks, wholeQuotes, type Quote } from './quote.ts';
import { passageWith } from './rivals.ts';
import { sayTag } from './say.ts';
import { shortName } from './voice.ts';

const [KEYS, MISTAKES, OPTIONS] = [2, 2, 5];
const COUNT: Record<number, string> = { 1: 'piece', 2: 'two pieces' };

const STEMS = [
	(count: string, name: string) =>
		`Mark the ${count} that the article gives as ${name}’s exact words.`,
	(count: string, name: string) => `Mark the ${count} that ${name} says in exactly these words.`
] as const;

/** Pieces of a passage: which are exactly the speaker's, and which are retold or somebody else's. */
export const exactWords: Generator = (material) => {
	const done = new Set<string>();
	return wholeQuotes(material.quotes).flatMap((quote) => {
		const draft = draftOf(quote, material);
		const first = draft?.question.passage[0]?.start;
		if (!draft || done.has(`${first}`)) return [];
		done.add(`${first}`);
		return [draft];
	});
};

function draftOf({ words: asked, statement: { who } }: Quote, material: Material): Draft | null {
	const { blocks, seed, quotes } = material;
	if (!material.nameable.has(who.id) || !inPlainMarks(asked, material)) return null;
	const block = paragraphOf(blocks, asked);
	const place = block ? blocks.indexOf(block) : -1;
	// Those beside it as well: a retelling is often continued by its quote.
	const near = blocks.slice(Math.max(0, place - 1), place + 2);
	const within = ({ words }: Quote) => near.some((one) => overlaps(one, words));
	const keys = wholeQuotes(quotes)
		.filter((quote) => within(quote) && quote.statement.who.id === who.id)
		.slice(0, KEYS);
	const others = [
		...material.retold.filter(within),
		...wholeQuotes(quotes).filter((quote) => within(quote) && quote.statement.who.id !== who.id)
	].slice(0, OPTIONS - keys.length);
	if (others.length < MISTAKES || !others.some(isRetold)) return null;
	const pieces = [...keys, ...others].toSorted((a, b) => a.words.start - b.words.start);
	const evidence = keys.flatMap((key) => proofOf(key.words, key.statement));
	const shown = pieces.flatMap((piece) => proofOf(piece.words, piece.statement));
	const words = keys.map((key) => key.words);
	const passage = passageWith([who], shown, material);
	if (!passage) return null;
	const id = idOf('exact', words);
	const question = hottext(
		{
			id,
			skill: 'form',
			title: 'Exact words, and words retold',
			stem: oneOf(STEMS, seed, id)(COUNT[keys.length] ?? '', who.name),
			passage
		},
		{
			options: pieces.map((piece) => optionOf(piece, keys.includes(piece))),
			evidence: once(evidence)
		}
	);
	return {
		generator: 'exact-words',
		confidence: Math.min(...pieces.map(({ statement }) => statement.confidence)),
		question,
		checks: pieces.flatMap((piece): Check[] => [
			{ about: 'form', content: [piece.words], form: isRetold(piece) ? 'indirect' : 'direct' },
			...(isRetold(piece) ? [] : [saidBy(piece.words, piece.statement)])
		]),
		about: [who.id],
		words: pieces.map((piece) => piece.words)
	};
}

const isRetold = ({ statement }: Quote) => statement.type === 'indirect';

const once = (spans: Span[]) =>
	spans.filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index);

function optionOf(piece: Quote, isKey: boolean): WrittenOption {
	const { words, statement } = piece;
	if (isKey)
		return [
			words,
			KEY,
			`Quotation marks stand around it${sayTag(statement, ', with the tag')}. The marks show a quote, and the tag shows whose.`
		];
	const [reason, why]: [Reason, string] = isRetold(piece)
		? [
				'paraphrase-as-quote',
				`It is what ${shortName(statement.who)} said${sayTag(statement, ', with')}, but no quotation marks stand around it. A retelling may take other words than the speaker did.`
			]
		: [
				'other-speaker',
				`Quotation marks stand around it, but they hold words of ${shortName(statement.who)}${sayTag(statement, ':')}. The marks show a quote, and the tag shows whose.`
			];
	return [words, reason, why];
}
