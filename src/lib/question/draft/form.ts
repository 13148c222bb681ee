import type { Span } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { match } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, type Check, type Draft, type Generator } from './draft.ts';
import { BAR_OF_FORM, passageOf, proofOf, type Material } from './material.ts';
import { BY_NOBODY, OF_NARRATION } from './narration.ts';
import { inPlainMarks, showsForm, wholeQuotes, type Quote } from './quote.ts';
import { sayMarks, sayTag } from './say.ts';
import { shortName } from './voice.ts';

const VERBATIM = 'A speaker’s exact words, as a quote';
const RETOLD = 'What a speaker said, retold';
const NARRATED = 'The writer’s own telling';

const STEMS = [
	'In which form does the article give each of these pieces?',
	'Choose the form in which the article gives each of these pieces.',
	'Look at the text around each piece: in which form does the article give it?'
] as const;

const [ROWS, MOST] = [3, 3];
/** Fewer words than these are hardly a statement. */
const OF_A_STATEMENT = 5;

type Piece = {
	plain: boolean;
	words: Span;
	key: string;
	mistakes: Record<string, Reason>;
	evidence: Span[];
	rationale: string;
	checks: Check[];
	confidence: number;
	about: string[];
};

/** Word for word, retold, or the writer's: a piece of each, or two retold where nothing is surely the writer's. */
export const form: Generator = (material) => {
	const inOrder = (quotes: Quote[]) =>
		mixed(quotes, material.seed, ({ words }) => words.text).toSorted(
			(a, b) => Number(showsForm(a)) - Number(showsForm(b))
		);
	const quotes = inOrder(
		wholeQuotes(material.spoken, BAR_OF_FORM).filter(
			({ words, count }) => count >= OF_A_STATEMENT && inPlainMarks(words, material)
		)
	);
	const retold = inOrder(material.retold);
	const told = mixed(material.narrated, material.seed, ({ text }) => text);
	const drafts: Draft[] = [];
	while (drafts.length < MOST) {
		const kinds = [
			[quotes.shift(), retold.shift()],
			[told.shift(), retold.shift(), quotes.shift()]
		];
		const [quote, retelling] = kinds[0] as [Quote?, Quote?];
		const [own, another, third] = kinds[1] as [Span?, Quote?, Quote?];
		const pieces = [
			...(quote ? [verbatim(quote, material)] : []),
			...(retelling ? [retelt(retelling, material)] : []),
			...(own ? [narrated(own)] : another ? [retelt(another, material)] : [])
		];
		if (pieces.length < ROWS && third) pieces.push(verbatim(third, material));
		if (pieces.length < ROWS || new Set(pieces.map(({ key }) => key)).size < 2) return drafts;
		drafts.push(draftOf(pieces, material));
	}
	return drafts;
};

function draftOf(pieces: Piece[], material: Material): Draft {
	const { seed } = material;
	const rows = pieces.toSorted((a, b) => a.words.start - b.words.start);
	const words = rows.map((piece) => piece.words);
	const id = idOf('form', words);
	const question = match(
		{
			id,
			skill: 'form',
			title: 'Three pieces and their form',
			stem: oneOf(STEMS, seed, id),
			passage: passageOf(
				material,
				rows.flatMap(({ evidence }) => evidence)
			)
		},
		[VERBATIM, RETOLD, NARRATED],
		rows.map(({ words: asked, key, mistakes, evidence, rationale }) => ({
			...{ text: inQuotes(asked.text), key, mistakes, evidence, rationale }
		}))
	);
	return {
		generator: 'form',
		confidence: Math.min(...rows.map(({ confidence }) => confidence)),
		plain: rows.filter(({ plain }) => plain).length > 1,
		question,
		checks: rows.flatMap(({ checks }) => checks),
		about: rows.flatMap(({ about }) => about),
		words
	};
}

function verbatim(quote: Quote, { seed, text }: Material): Piece {
	const { words, statement } = quote;
	return {
		plain: showsForm(quote),
		words,
		key: VERBATIM,
		mistakes: { [RETOLD]: 'quote-as-paraphrase', [NARRATED]: 'quote-as-paraphrase' },
		evidence: proofOf(words, statement),
		rationale: `${sayMarks(words, text)}${sayTag(statement, ', beside the tag')}. ${oneOf(
			[
				'Whatever stands between quotation marks is given word for word.',
				'Find the opening quotation mark as well as the closing one.'
			],
			seed,
			words.text
		)}`,
		checks: [{ about: 'form', content: [words], form: 'direct' }],
		confidence: statement.confidence,
		about: [statement.who.id]
	};
}

function retelt(quote: Quote, { seed }: Material): Piece {
	const { words, statement } = quote;
	return {
		plain: showsForm(quote),
		words,
		key: RETOLD,
		mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
		evidence: proofOf(words, statement),
		rationale: `No quotation marks stand around these words, and a tag gives them to ${shortName(statement.who)}${sayTag(statement, ':')}. ${oneOf(
			[
				'Words without quotation marks can still be a speaker’s.',
				'A retelling may take other words than the speaker did.'
			],
			seed,
			words.text
		)}`,
		checks: [{ about: 'form', content: [words], form: 'indirect' }],
		confidence: statement.confidence,
		about: [statement.who.id]
	};
}

function narrated(words: Span): Piece {
	return {
		plain: false,
		words,
		key: NARRATED,
		mistakes: { [VERBATIM]: 'paraphrase-as-quote', [RETOLD]: 'other-speaker' },
		evidence: [words],
		rationale: BY_NOBODY,
		checks: [{ about: 'form', content: [words], form: 'narration' }],
		confidence: OF_NARRATION,
		about: []
	};
}
