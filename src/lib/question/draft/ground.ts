import { placeAmong } from '../../article/blocks.ts';
import type { Span } from '../../article/span.ts';
import { inQuotes } from '../in-quotes.ts';
import type { Reason } from '../reason.ts';
import { match } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { assertedBy, idOf, saidBy, type Draft, type Generator, type Piece } from './draft.ts';
import {
	isSure,
	paragraphOf,
	passageOf,
	proofOf,
	type Material,
	type Statement
} from './material.ts';
import { OF_NARRATION } from './narration.ts';
import { firstClause } from './presence.ts';
import { askable, NESTED, SPEECH as SAYS } from './quote.ts';
import { isClear, tagGives } from './tag.ts';
import { isQuotable, withCapital } from './voice.ts';

const WORD = 'Somebody’s word';
const PAPER = 'A poll, a report or records';
const WRITER = 'The writer’s word alone';

const STEMS = [
	'On what does each of these statements rest in the article?',
	'What ground does the article give for each of these statements?'
] as const;

/** What can be looked up: it was counted, written down or found in papers. */
const PAPERS =
	/\b(?:reports?|reviews?|stud(?:y|ies)|surveys?|polls?|polling|analys[ie]s|filings?|memos?|documents?|records|data|figures|statistics|results|census)(?: (?:of|by|from|taken|released|conducted|published|in) .*)?$/i;
const SHOWS =
	/^(?:according to|found|finds|shows?|showed|says?|said|suggests?|suggested|reveals?|revealed|indicates?|indicated|estimated|estimates|concluded)$/i;
/** Somebody made it who is named as well, or speaks of it. */
const OF_SOMEBODY = /\b(?:who|he|she|his|her|their|my|our|voters|people|percent)\b/i;
/** A view or a wish rests on nothing that could be looked up, and the dead are left alone. */
const VIEW =
	/[?!]|\b(?:should|must|ought|need\w*|hope\w*|want\w*|feel\w*|the more|best|worst|better|good|great|bad|fine|kill\w*|dead|died?|death|murder\w*|shot|shooting)\b/i;

/** “(I-Vt.)” cut at its dot, and no sentence. */
const CUT = /^\p{Lu}-/u;
/** Nobody in particular. */
const NOBODY = /\b(?:one|some|critics|who|that|they)\b/i;

const BAR = 0.78;
/** Fewer words are hardly a statement. */
const FEWEST = 5;
const [ROWS, MOST] = [3, 2];
/** More paragraphs, or letters in them, are too many to look through. */
const [SHOWN, LONGEST] = [5, 1600];

/** What a statement rests on: somebody's word, papers that can be looked up, or the writer alone. */
export const ground: Generator = (material) => {
	const { blocks, seed } = material;
	const rare = mixed(
		[...papersIn(material), ...narrationIn(material)],
		seed,
		(one) => one.words.text
	);
	if (rare.length === 0) return [];
	const words = wordsIn(material);
	const drafts: Draft[] = [];
	const asked = new Set<Piece>();
	for (const first of rare) {
		if (drafts.length === MOST) break;
		if (asked.has(first)) continue;
		const here = placeAmong(blocks, first.words);
		const away = ({ words: { start, end } }: Piece) =>
			Math.abs(placeAmong(blocks, { start, end }) - here);
		const near = [...words, ...rare.filter(({ key }) => key !== first.key)]
			.filter((one) => !asked.has(one))
			.toSorted((a, b) => away(a) - away(b));
		const rows = [first];
		for (const next of near) {
			if (rows.length === ROWS) break;
			if (rows.some(({ key, about: [who] }) => key === next.key && who === next.about[0])) continue;
			if (
				isShort(
					passageOf(
						material,
						[...rows, next].flatMap((one) => one.evidence)
					)
				)
			)
				rows.push(next);
		}
		if (rows.length < 2) continue;
		for (const one of rows) asked.add(one);
		drafts.push(draftOf(rows, material));
	}
	return drafts;
};

const isShort = (passage: readonly Span[]) =>
	passage.length <= SHOWN && passage.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST;

/** What is retold: a quote would show by its “I”, or by its marks in mind, that somebody speaks. */
function wordsIn(material: Material): Piece[] {
	return material.retold
		.filter(
			({ words, count, statement }) =>
				count >= FEWEST &&
				// Of a body one may say that its statement is a paper.
				statement.who.kind !== 'organisation' &&
				(statement.who.kind !== 'unnamed' || isQuotable(statement.source?.text ?? '')) &&
				!/^(?:he|she|they|it|we|his|her|their|its)\b/i.test(words.text) &&
				SAYS.test(statement.cue?.text ?? '') &&
				!NOBODY.test(statement.source?.text ?? '') &&
				isSure(statement, BAR) &&
				statement.tag.length > 0 &&
				isClear(statement, material) &&
				!PAPERS.test(statement.source?.text ?? '') &&
				!VIEW.test(words.text) &&
				!NESTED.test(words.text)
		)
		.map(({ words, statement }) => ({
			words,
			key: WORD,
			evidence: proofOf(words, statement),
			rationale: `${says(statement, material)}, and no poll, report or record is named with it. ${oneOf(ASK.word, material.seed, words.text)}`,
			checks: [saidBy(words, statement)],
			confidence: statement.confidence,
			about: [statement.who.id]
		}));
}

/** Whoever has no name is called as the article calls them. */
const says = (one: Statement, material: Material) =>
	one.who.kind === 'unnamed'
		? `The source is ${inQuotes(one.source?.text ?? one.who.name)}`
		: withCapital(tagGives(one, material, 'this'));

function papersIn(material: Material): Piece[] {
	const { text, attributions, blocks, lastNames, seed } = material;
	return attributions.flatMap((one): Piece[] => {
		const { content, source, cue, confidence, type, unclosed } = one;
		const [said, ...more] = content;
		if (!said || more.length > 0 || !source || !cue || unclosed || type !== 'indirect') return [];
		if (confidence < BAR || !PAPERS.test(source.text) || !SHOWS.test(cue.text)) return [];
		if (OF_SOMEBODY.test(source.text) || !isQuotable(source.text)) return [];
		const clause = firstClause(said);
		const words = clause && askable(text, clause, lastNames);
		if (
			!words ||
			words.start !== said.start ||
			words.text.split(/\s+/).length < FEWEST ||
			[NESTED, VIEW, CUT].some((one) => one.test(words.text))
		)
			return [];
		const evidence = [words, source, cue].toSorted((a, b) => a.start - b.start);
		if (!evidence.every((span) => paragraphOf(blocks, span))) return [];
		return [
			{
				...{ words, key: PAPER, evidence, confidence },
				rationale: `The source is ${inQuotes(source.text)}, which can be looked up. ${oneOf(ASK.paper, seed, words.text)}`,
				checks: [{ about: 'speaker', content: [words], speaker: source.text, source }],
				about: []
			}
		];
	});
}

const narrationIn = ({ narrated, seed }: Material): Piece[] =>
	narrated
		.filter((words) => !VIEW.test(words.text) && !/^(?:So|Still|But|And)\b/.test(words.text))
		.map((words) => ({
			words,
			key: WRITER,
			evidence: [words],
			rationale: `The paragraph around it names nobody and no paper as a source. ${oneOf(ASK.writer, seed, words.text)}`,
			checks: [{ about: 'form', content: [words], form: 'narration' }],
			confidence: OF_NARRATION,
			about: []
		}));

const ASK = {
	word: ['Ask how they can know it.', 'Somebody’s word is a reason to believe it, and no proof.'],
	paper: ['Ask who wrote or counted, and how.', 'Look there before you pass this on.'],
	writer: ['Ask how the writer can know it.', 'Where no source is named, look for a second report.']
} as const;

const MISTAKES: Record<string, Record<string, Reason>> = {
	[WORD]: { [PAPER]: 'beyond-as-supported', [WRITER]: 'stated-as-unstated' },
	[PAPER]: { [WORD]: 'supported-as-beyond', [WRITER]: 'stated-as-unstated' },
	[WRITER]: { [WORD]: 'beyond-as-supported', [PAPER]: 'beyond-as-supported' }
};

function draftOf(pieces: readonly Piece[], material: Material): Draft {
	const rows = pieces.toSorted((a, b) => a.words.start - b.words.start);
	const words = rows.map((one) => one.words);
	const id = idOf('ground', words);
	const question = match(
		{
			id,
			skill: 'support',
			title: 'What a statement rests on',
			stem: oneOf(STEMS, material.seed, id),
			passage: passageOf(
				material,
				rows.flatMap(({ evidence }) => evidence)
			)
		},
		[WORD, PAPER, WRITER],
		rows.map(({ words: asked, key, evidence, rationale }) => ({
			...{ text: inQuotes(asked.text), key, evidence, rationale },
			mistakes: MISTAKES[key] ?? {}
		}))
	);
	return {
		generator: 'ground',
		question,
		...assertedBy(rows)
	};
}
