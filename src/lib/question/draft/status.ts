import type { Span } from '../../article/span.ts';
import { overlaps } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { contentStems } from '../lint/words.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { passageOf, type Material } from './material.ts';
import { canAsk, quotable } from './quote.ts';
import { clauseFrom, leadTo, standsAlone, withSubject } from './sentence.ts';
import { sortedUnder } from './sorted.ts';

export const STATES = {
	settled: 'It has happened',
	planned: 'It is planned or expected',
	open: 'It may or may not happen'
} as const;
type State = keyof typeof STATES;

const STEMS = {
	one: [
		(words: string) => `Has this happened, as far as the article tells: ${words}?`,
		(words: string) => `What does the article say of this: ${words}?`
	],
	several: [
		'Has each of these things happened, as far as the article tells?',
		'What does the article say of each of these things?'
	]
} as const;

/** The words before a deed that tell how far it has come. */
const SIGNS: readonly [State, RegExp][] = [
	[
		'planned',
		/\b(?<!\b(?:the|a|his|her|its|their|our|my|’s|of|expansive) )(?:plans?|planned|planning|intends?|intended|aims?|seeks?|expects?|(?:is|are|was|were) (?:set|due|expected|scheduled|preparing|supposed|trying|working|planning|looking)|agreed|promised|vowed|pledged|offered|proposed|threatened|decided) to (?!know\b|see\b|say\b|hear\b|thank\b|tell\b|ask\b|be\b|make sure\b)(?=\p{Ll})/gu
	],
	[
		'open',
		/\b(?:(?:may|might) (?:also |still |even |soon )?(?=(?!have\b|not\b|be (?:an?|the|able|in|on|out|too|so|more|less|\p{L}+ing)\b)\p{Ll})|could (?:also |still |even |soon )?(?=(?:be|become|lead|cause|mean|cost|happen|lose|face|rise|fall|hurt|bring|end|start)\b))/gu
	],
	[
		'settled',
		/(?=(?:voted|signed|sent|received|paid|won|visited|built|bought|sold|published|filed|hired|approved|rejected|endorsed|appointed|launched|raised|spent|canceled|cancelled|joined|attended|defeated|wrote|started|ended|opened|closed|took|gave|chose|moved|resigned|met|beat|returned) (?!by\b|place\b|over\b|on\b))(?<=(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|who)|\p{Lu}\p{Ll}+) )|\b(?:has|have) (?:also |already |since )?(?=(?:voted|signed|sent|received|paid|opened|closed|won|met|visited|held|built|bought|sold|published|filed|moved|hired|approved|rejected|endorsed|appointed|released|launched|agreed|decided|begun|started|ended|put|raised|spent)\b)/gu
	]
];

type Piece = { words: Span; shown: string; sentence: Span; state: State; sign: string };
/** Rows of a question where there is enough for several; few pieces are asked about one by one. */
const [ROWS, ENOUGH] = [2, 4];

/** What the article leaves open: deeds without the word that tells whether they are done. */
export const status: Generator = (material) => {
	const drafts: Draft[] = [];
	const found = mixed(piecesIn(material), material.seed, ({ words }) => words.text);
	const others = found.filter(({ state }) => state !== 'settled');
	// By itself a deed of the past is taken for nothing else: it is asked about beside another state.
	let left = found.length < ENOUGH && others.length > 0 ? others : found;
	for (;;) {
		const rows = ofSeveralStates(left);
		if (rows.length === 0) return drafts;
		drafts.push(draftOf(rows, material));
		left = left.filter((piece) => !rows.includes(piece));
	}
};

function ofSeveralStates(pieces: readonly Piece[]): Piece[] {
	const rows: Piece[] = [];
	const most = pieces.length < ENOUGH ? 1 : ROWS;
	for (const fresh of [true, false])
		for (const piece of pieces) {
			const known = rows.some(({ state }) => state === piece.state);
			const beside = rows.some(({ sentence }) => overlaps(sentence, piece.sentence));
			const second = piece.state === 'settled' && known;
			if (rows.length < most && known !== fresh && !beside && !second) rows.push(piece);
		}
	return rows.toSorted((a, b) => a.words.start - b.words.start);
}

function piecesIn(material: Material): Piece[] {
	const { text, sentences, lastNames } = material;
	return sentences.flatMap((sentence) => {
		if (/["“”]/.test(sentence.text) || isQuoted(sentence, material)) return [];
		const found = SIGNS.flatMap(([state, sign]) =>
			[...sentence.text.matchAll(sign)].flatMap(({ 0: matched, index }) => {
				const start = sentence.start + index + matched.length;
				const clause = clauseFrom(text, start, sentence.end);
				const words = clause && quotable(text, clause);
				if (!words || !canAsk(words.text, lastNames)) return [];
				const sign = start - matched.length;
				const lead = matched === '' ? null : leadTo(sign, sentence, material);
				const told =
					withSubject(sentence, sign, words, matched !== '') ??
					(lead && `${lead.trimEnd()} … ${words.text}`);
				// Words without their subject are half a statement.
				if (
					!told ||
					!standsAlone(told, text.slice(words.end)) ||
					!canAsk(told.slice(0, -words.text.length), lastNames)
				)
					return [];
				return [{ words, shown: told, sentence, state, sign: matched.trim() }];
			})
		);
		const [piece, ...more] = found.filter(
			(one, index) => index === 0 || one.state !== found[0]?.state
		);
		// “Each country may take” under a deal is a right, and no possibility.
		const right = /\b(?:deal|agreement|treaty|law|rules?|allowed|permitted)\b/i;
		if (piece?.state === 'open' && right.test(sentence.text)) return [];
		const doubtful =
			/\?|\b(?:if|not|never|no|whether|unless|me|my|us|you|your|hoped?|so that|as .* as)\b|n[’']t\b/i;
		if (!piece || more.length > 0 || doubtful.test(sentence.text)) return [];
		if (piece.state !== 'open' && WISHED.test(sentence.text)) return [];
		return isToldAgain(piece, material) ? [] : [piece];
	});
}

/** What ought to be, would be or is asked for is neither done nor planned: “the states he won should flip”. */
const WISHED =
	/\b(?:should|would|could|ought|suggest(?:s|ed|ing)?|wants?|wanted|wish(?:es|ed)?|hop(?:es?|ed|ing))\b/i;

/** What somebody says for themselves may be a joke or a hope, whatever its verb. */
function isQuoted(sentence: Span, { attributions }: Material): boolean {
	return attributions.some(
		({ type, content }) => type !== 'indirect' && content.some((said) => overlaps(said, sentence))
	);
}

/** Words in common that make another sentence one on the same matter, which may know more of it. */
const IN_COMMON = 2;

function isToldAgain({ words, sentence, state }: Piece, { text, sentences, blocks }: Material) {
	if (state === 'settled') return false;
	const mine = contentStems(words.text);
	const others = [
		...sentences.filter((one) => one !== sentence).map((one) => one.text),
		...blocks.filter(({ kind }) => kind !== 'paragraph').map((one) => one.text)
	];
	return (
		CLOCK.test(text) ||
		others.some((other) => {
			const theirs = contentStems(other);
			return [...mine].filter((word) => theirs.has(word)).length >= IN_COMMON;
		})
	);
}

/** Entries by the hour: what is expected in one may have come in the next. */
const CLOCK = /^\d\d?[.:]\d\d\b/m;

const MISTAKES: Record<State, Record<State, Reason>> = {
	settled: {
		settled: 'stated-as-unstated',
		planned: 'supported-as-beyond',
		open: 'supported-as-beyond'
	},
	planned: {
		settled: 'plan-as-decision',
		planned: 'plan-as-decision',
		open: 'stated-as-unstated'
	},
	open: {
		settled: 'suspicion-as-finding',
		planned: 'beyond-as-supported',
		open: 'beyond-as-supported'
	}
};

/** Its subject is told by another sentence, or it is cut from within one. */
const HALF = /^(?:he|she|they|it|we|I|this|these|those|when|while|as|if|where)\b|^\p{Ll}+ly\b/iu;

const WHY: Record<State, readonly [string, string, ...string[]]> = {
	settled: [
		'the article tells it as done. Look for a word of doubt before you take a thing for open.',
		'nothing in the sentence leaves it open. Read the verb before you call a thing planned.'
	],
	planned: [
		'it is still to come. A plan or a forecast is no deed, so look for the news that it was done.',
		'somebody looks ahead to it, and the article does not tell that it is done. Keep a plan a plan when you retell it.'
	],
	open: [
		'it is one way things can go. A small word like this is the first to be lost in a retelling.',
		'the article leaves it open. Look for the word that takes the certainty away.'
	]
};

/** What is lacking, where a reader takes something else for this state. */
function whyNot(state: State, key: State, sign: string): string {
	if (key === 'settled')
		return state === 'planned'
			? 'The article does not look ahead to it: it tells what has been done.'
			: 'No word of doubt leaves it open: the article tells what has been done.';
	if (state === 'settled') return `With ${inQuotes(sign)} the article does not tell it as done.`;
	return state === 'planned'
		? `The word ${inQuotes(sign)} is too weak for this: nobody is said to plan it or to count on it.`
		: `With ${inQuotes(sign)} somebody means to do it or counts on it, and that is more than a chance.`;
}

function draftOf(pieces: readonly Piece[], material: Material): Draft {
	const { seed } = material;
	const words = pieces.map((piece) => piece.words);
	const id = idOf('status', words);
	const names = Object.keys(STATES) as State[];
	const question = sortedUnder(
		names.map((name) => STATES[name]),
		pieces.map(({ words: asked, shown, sentence, state, sign }) => ({
			words: asked,
			shown,
			key: STATES[state],
			mistakes: Object.fromEntries(
				names
					.filter((name) => name !== state)
					.map((name): [string, Reason] => [STATES[name], MISTAKES[state][name]])
			),
			whyNot: Object.fromEntries(names.map((name) => [STATES[name], whyNot(name, state, sign)])),
			evidence: [sentence],
			rationale:
				sign === ''
					? `The verb stands in the past: ${oneOf(WHY[state], seed, asked.text)}`
					: `With ${inQuotes(sign)} before it, ${oneOf(WHY[state], seed, asked.text)}`
		})),
		STEMS,
		{
			id,
			skill: 'support',
			title: 'Done, planned or open',
			seed,
			passage: passageOf(
				material,
				pieces.map(({ sentence }) => sentence)
			)
		}
	);
	return {
		...{ generator: 'status', confidence: 0.96, question, checks: [], about: [], words },
		// Without the word that tells, the rest of the sentence often tells as well.
		plain: pieces.some(({ state, shown }) => state === 'settled' || !shown || HALF.test(shown)),
		easy: true
	};
}
