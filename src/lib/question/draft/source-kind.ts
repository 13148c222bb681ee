import type { Span } from '../../article/span.ts';
import { inQuotes } from '../in-quotes.ts';
import { mixed } from './chance.ts';
import { idOf, saidBy, type Check, type Draft, type Generator } from './draft.ts';
import { paragraphOf, passageOf, proofOf, type Material } from './material.ts';
import { canAsk, NESTED, quotable, statementsToAsk } from './quote.ts';
import { sayTag } from './say.ts';
import { sortedUnder } from './sorted.ts';
import { isQuotable } from './voice.ts';

const NAMED = 'A person with a name';
const UNNAMED = 'Somebody without a name';
const NOBODY = 'The reporter of the article';

const STEMS = {
	one: [
		(words: string) => `On whose word does the article give this: ${words}?`,
		(words: string) => `What does the article tell of the source of ${words}?`,
		(words: string) => `Who stands behind the words ${words} in the article?`
	],
	several: [
		'On whose word does the article give each of these pieces?',
		'What does the article tell of the source of each of these pieces?'
	]
} as const;

/** People without a name: “officials”, “a spokesman for the town”, “several of the residents”. */
const NAMELESS =
	/^(?:an? |one |some |several |many |two |three |four |most |other |senior |local |federal |state |former |law enforcement |\p{Ll}+ )*(?:officials?|spokes(?:man|woman|person|people)|sources?|aides?|experts?|critics|supporters|opponents|residents|neighbou?rs|witnesses|people|analysts|observers|lawmakers|voters|police|investigators|researchers|scientists|economists|advis[eo]rs?|staff(?:ers)?|strategists|activists|parents|teachers|doctors|lawyers|attorneys|protesters|organi[sz]ers|students|workers|prosecutors|historians)(?: for the \p{Ll}+| of the \p{Ll}+)?$/u;

type Piece = {
	words: Span;
	key: string;
	evidence: Span[];
	rationale: string;
	check: Check;
	confidence: number;
	about: string[];
};
const BAR = 0.79;
const FEWEST = 2;

/** Named or unnamed source: statements of both, and who stands behind them. */
export const sourceKind: Generator = (material) => {
	const order = (pieces: Piece[]) => mixed(pieces, material.seed, ({ words }) => words.text);
	const named = order(namedIn(material));
	const nameless = order(namelessIn(material));
	const drafts: Draft[] = [];
	while (nameless.length > 0 || drafts.length < FEWEST) {
		const rows = [nameless.shift(), named.shift()].flatMap((piece) => piece ?? []);
		if (rows.length === 0) break;
		drafts.push(draftOf(rows, material));
	}
	return drafts;
};

function namedIn(material: Material): Piece[] {
	return statementsToAsk(material)
		.filter(({ statement: { who } }) => who.kind === 'person' && /\p{L} \p{Lu}/u.test(who.name))
		.filter(({ words }) => isClaimed(words, material.text) && !NESTED.test(words.text))
		.map(({ words, statement }) => ({
			words,
			key: NAMED,
			evidence: proofOf(words, statement),
			rationale: `The tag leads to a person whom the article names${sayTag(statement, ':')}. A name is somebody who can be asked again.`,
			check: saidBy(words, statement),
			confidence: statement.confidence,
			about: [statement.who.id]
		}));
}

/** A question and an order are on nobody's word. */
const isClaimed = ({ text: words, end }: Span, text: string) =>
	!/[?!]/.test(words) &&
	!/[?!]/.test(text.charAt(end)) &&
	!/^(?:stay|let|ask|do|keep|take|look|come|go)\b/i.test(words);

function namelessIn({ text, attributions, blocks, lastNames }: Material): Piece[] {
	return attributions.flatMap(({ content, source, cue, confidence, unclosed, sure }) => {
		const [only, ...more] = content;
		if (!only || more.length > 0 || !source || !cue || unclosed) return [];
		if ((confidence < BAR && !sure) || !NAMELESS.test(withSmallInitial(source.text))) return [];
		const inner = /^["“]/.test(only.text) ? null : quotable(text, only);
		if (!inner || inner.text.split(/\s+/).length < 5 || !canAsk(inner.text, lastNames)) return [];
		const evidence = [inner, source, cue].toSorted((a, b) => a.start - b.start);
		if (!evidence.every((span) => paragraphOf(blocks, span))) return [];
		const shown = isQuotable(source.text) ? ` ${inQuotes(source.text)}` : '';
		return [
			{
				words: inner,
				key: UNNAMED,
				evidence,
				rationale: `It is given to${shown || ' somebody'}, and no name goes with it. Without a name, a reader cannot ask how the source knows.`,
				check: { about: 'speaker', content: [inner], speaker: source.text, source },
				confidence,
				about: []
			}
		];
	});
}

const withSmallInitial = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

function draftOf(pieces: readonly Piece[], material: Material): Draft {
	const { seed } = material;
	const rows = pieces.toSorted((a, b) => a.words.start - b.words.start);
	const words = rows.map((piece) => piece.words);
	const id = idOf('source', words);
	const question = sortedUnder(
		[NAMED, UNNAMED, NOBODY],
		rows.map(({ words: asked, key, evidence, rationale }) => ({
			words: asked,
			key,
			mistakes: {
				...(key === NAMED ? {} : { [NAMED]: 'nearest-name' as const }),
				...(key === UNNAMED ? {} : { [UNNAMED]: 'stated-as-unstated' as const }),
				[NOBODY]: key === NAMED ? ('quote-as-paraphrase' as const) : ('label-as-fact' as const)
			},
			evidence,
			rationale
		})),
		STEMS,
		{
			id,
			skill: 'chain',
			title: 'With a name or without',
			seed,
			passage: passageOf(
				material,
				rows.flatMap(({ evidence }) => evidence)
			)
		}
	);
	return {
		generator: 'source-kind',
		confidence: Math.min(...rows.map(({ confidence }) => confidence)),
		question,
		checks: rows.map(({ check }) => check),
		about: rows.flatMap(({ about }) => about),
		words
	};
}
