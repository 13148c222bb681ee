import type { Span } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { match } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { assertedBy, idOf, type Draft, type Generator, type Piece } from './draft.ts';
import { BAR_OF_FORM, passageOf, proofOf, type Material } from './material.ts';
import { BY_NOBODY, OF_NARRATION } from './narration.ts';
import { shownForForm } from './opening.ts';
import { inPlainMarks, wholeQuotes, type Quote } from './quote.ts';
import { sayMarks } from './say.ts';
import { isClear, sayTag, tagGives } from './tag.ts';

const VERBATIM = 'Somebody’s exact words, as a quote';
const RETOLD = 'What somebody said or wrote, retold';
const NARRATED = 'The writer’s own telling';

const STEMS = [
	'How does the article give each of these pieces?',
	'In which form does the article give each of these pieces?',
	'Choose for each piece how it stands in the article.'
] as const;

const [ROWS, MOST] = [3, 3];
/** Fewer words than these are hardly a statement. */
const OF_A_STATEMENT = 5;

type FormPiece = Piece & {
	/** Whether the words tell their form by themselves. */
	tells: boolean;
	shown: string;
	mistakes: Record<string, Reason>;
};

/** Word for word, retold, or the writer's: a piece of each, or two retold where nothing is surely the writer's. */
export const form: Generator = (material) => {
	const tells = ({ words, statement: { type } }: Quote) =>
		shownForForm(words, material.text, type === 'indirect').tells;
	const inOrder = (quotes: Quote[]) =>
		mixed(quotes, material.seed, ({ words }) => words.text).toSorted(
			(a, b) => Number(tells(a)) - Number(tells(b))
		);
	const quotes = inOrder(
		wholeQuotes(material.spoken, BAR_OF_FORM).filter(
			({ words, count }) => count >= OF_A_STATEMENT && inPlainMarks(words, material)
		)
	);
	const retold = inOrder(material.retold.filter(({ statement }) => isClear(statement, material)));
	const told = mixed(material.narrated, material.seed, ({ text }) => text);
	const drafts: Draft[] = [];
	while (drafts.length < MOST) {
		const [quote, retelling, own] = [quotes.shift(), retold.shift(), told.shift()];
		const another = own ? undefined : retold.shift();
		const pieces = [
			...(quote ? [verbatim(quote, material)] : []),
			...(retelling ? [retelt(retelling, material)] : []),
			...(own ? [narrated(own, material)] : another ? [retelt(another, material, 1)] : [])
		];
		const third = pieces.length < ROWS ? apartFrom(quote, quotes) : undefined;
		if (third) pieces.push(verbatim(third, material, 1));
		if (pieces.length < ROWS || new Set(pieces.map(({ key }) => key)).size < 2) return drafts;
		drafts.push(draftOf(pieces, material));
	}
	return drafts;
};

/** Another quote, of another speaker’s. */
function apartFrom(quote: Quote | undefined, quotes: Quote[]): Quote | undefined {
	const at = quotes.findIndex(({ statement }) => statement.who.id !== quote?.statement.who.id);
	return at === -1 ? undefined : quotes.splice(at, 1)[0];
}

function draftOf(pieces: FormPiece[], material: Material): Draft {
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
		rows.map(({ shown, key, mistakes, evidence, rationale }) => ({
			...{ text: inQuotes(shown), key, mistakes, evidence, rationale }
		}))
	);
	return {
		generator: 'form',
		// Of two quotes the marks of one show those of the other.
		plain:
			rows.some((piece) => piece.tells) || rows.filter(({ key }) => key === VERBATIM).length > 1,
		question,
		...assertedBy(rows)
	};
}

const AS_QUOTE = [
	'Marks tell the reader that these words are exact.',
	'So the article gives them as exact words.'
];
const AS_RETELLING = [
	'What somebody said can be told without quotation marks.',
	'A retelling may take other words than the speaker did.',
	'So the writer retells what was said.'
];

/** Two rows of one question do not end alike. */
const endingOf = (endings: readonly string[], nth: number, { seed }: Material): string =>
	mixed(endings, seed, (ending) => ending)[nth] ?? '';

function verbatim(quote: Quote, material: Material, nth = 0): FormPiece {
	const { words, statement } = quote;
	return {
		...shownForForm(words, material.text),
		words,
		key: VERBATIM,
		mistakes: { [RETOLD]: 'quote-as-paraphrase', [NARRATED]: 'quote-as-paraphrase' },
		evidence: proofOf(words, statement),
		rationale: `${sayMarks(words, material.text)}${sayTag(statement, ', beside the tag', material)}. ${endingOf(AS_QUOTE, nth, material)}`,
		checks: [{ about: 'form', content: [words], form: 'direct' }],
		confidence: statement.confidence,
		about: [statement.who.id]
	};
}

function retelt(quote: Quote, material: Material, nth = 0): FormPiece {
	const { words, statement } = quote;
	return {
		...shownForForm(words, material.text, true),
		words,
		key: RETOLD,
		mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
		evidence: proofOf(words, statement),
		rationale: `No quotation marks stand around these words, and ${tagGives(statement, material)}. ${endingOf(AS_RETELLING, nth, material)}`,
		checks: [{ about: 'form', content: [words], form: 'indirect' }],
		confidence: statement.confidence,
		about: [statement.who.id]
	};
}

function narrated(words: Span, { text }: Material): FormPiece {
	return {
		...shownForForm(words, text),
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
