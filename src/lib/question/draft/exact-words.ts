import { overlaps } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { hottext, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Check, type Draft, type Generator } from './draft.ts';
import { paragraphOf, proofOf, type Material } from './material.ts';
import { withoutOpening } from './opening.ts';
import { inPlainMarks, showsForm, wholeQuotes, type Quote } from './quote.ts';
import { passageWith } from './rivals.ts';
import { sayMarks } from './say.ts';
import { tagGives } from './tag.ts';
import { shortName } from './voice.ts';

const MISTAKES = 2;

const STEMS = [
	(name: string) => `Mark the piece that gives the exact words of ${name}.`,
	(name: string) => `Mark the piece that the article gives as ${name}’s exact words.`
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
	const isTheirs = ({ statement }: Quote) => statement.who.id === who.id;
	const whole = wholeQuotes(quotes).filter(within);
	const retold = material.retold.filter(within);
	const key = whole.find(isTheirs);
	// Without a retelling of the same speaker's, the speaker alone would tell which it is.
	const others = [
		...retold.filter(isTheirs),
		...[...whole, ...retold].filter((one) => !isTheirs(one))
	].slice(0, MISTAKES);
	const [first] = others;
	if (!key || !first || !isTheirs(first) || others.length < MISTAKES) return null;
	const pieces = [key, ...others].toSorted((a, b) => a.words.start - b.words.start);
	const evidence = proofOf(key.words, key.statement);
	const shown = pieces.flatMap((piece) => proofOf(piece.words, piece.statement));
	const passage = passageWith([who], shown, material);
	if (!passage) return null;
	const id = idOf('exact', [key.words]);
	const question = hottext(
		{
			id,
			skill: 'form',
			title: 'Exact words, and words retold',
			stem: oneOf(STEMS, seed, id)(shortName(who)),
			passage
		},
		{
			options: pieces.map((piece) => optionOf(piece, piece === key, material)),
			evidence
		}
	);
	return {
		generator: 'exact-words',
		confidence: Math.min(...pieces.map(({ statement }) => statement.confidence)),
		// “They would be sent out” is seen to be retold without its article.
		easy: others.some((piece) => isRetold(piece) && showsForm(piece.words.text, true)),
		// So is a quote with its capital letter among clauses without one.
		plain: pieces.some(({ words }) => !withoutOpening(words, material.text)),
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

function optionOf(piece: Quote, isKey: boolean, material: Material): WrittenOption {
	const { statement } = piece;
	const words = withoutOpening(piece.words, material.text) ?? piece.words;
	const gives = tagGives(statement, material);
	if (isKey) return [words, KEY, `${sayMarks(words, material.text)}, and ${gives}.`];
	const [reason, why]: [Reason, string] = isRetold(piece)
		? [
				'paraphrase-as-quote',
				`No quotation marks stand around these words, and ${gives}. So they are retold, perhaps in other words.`
			]
		: ['other-speaker', `These are exact words, but of somebody else: ${gives}.`];
	return [words, reason, why];
}
