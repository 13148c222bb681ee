import { overlaps, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { mixed, oneOf } from './chance.ts';
import { assertedBy, idOf, saidBy, type Draft, type Generator, type Piece } from './draft.ts';
import { paragraphOf, passageOf, proofOf, type Material } from './material.ts';
import { canAsk, NESTED, statementsToAsk } from './quote.ts';
import { sortedUnder } from './sorted.ts';
import { isClear, tagGives } from './tag.ts';
import { withCapital, isNamedIn, isQuotable, shortName } from './voice.ts';

const NAMED = 'A person with a name';
const UNNAMED = 'People who are not named';
const BODY = 'An organisation or a report';

const STEMS = [
	'Who is the source of each of these statements in the article?',
	'What sort of source does each of these statements have in the article?'
] as const;
const OF_ONE = [
	(words: string) => `Who is the source of these words in the article: ${words}?`,
	(words: string) => `What sort of source do these words have in the article: ${words}?`
] as const;

/** People without a name who speak for themselves: “officials”, “several of the residents”. */
const NAMELESS =
	/^(?:[\p{L}\d][\p{L}\d.’'-]* )*(?:officials?|sources?|aides?|diplomats?|experts?|critics|supporters|opponents|residents|neighbou?rs|witnesses|people|analysts|observers|lawmakers|voters|investigators|researchers|scientists|economists|advis[eo]rs?|insiders|allies|donors|delegates|pollsters|commentators|staff(?:ers)?|strategists|activists|advocates|parents|teachers|doctors|lawyers|attorneys|protesters|organi[sz]ers|students|workers|prosecutors|historians|scholars|leaders|members|backers|rivals|friends|colleagues|relatives|customers|fans|farmers|veterans|employees|executives|passengers|managers|engineers|consultants|operatives|Republicans|Democrats)(?: (?:for|of|from|with|in|at) [^,]+)?$/u;
/** One of them: after “the” it could be somebody who was named before. */
const ONE_OF_THEM =
	/^(?:an?|one|another) (?:[\p{L}\d.’'-]+ )*(?:supporter|opponent|critic|resident|neighbou?r|witness|analyst|observer|lawmaker|voter|investigator|researcher|scientist|economist|insider|ally|donor|delegate|pollster|commentator|strategist|activist|parent|teacher|doctor|lawyer|attorney|protester|organi[sz]er|student|worker|prosecutor|historian|member|backer|rival|friend|colleague|relative|customer|fan|farmer|veteran|employee|executive|passenger|manager|engineer|consultant|operative|Republican|Democrat)(?: (?:for|of|from|with|in|at) [^,]+)?$/u;
/** What speaks for nobody by name: a paper, or a body that has no name of its own here. */
const PAPER =
	/^(?:an?|the|one|its|their|his|her) (?:[\p{L}\d.’'-]+ )*(?:report|review|study|survey|poll|polls|paper|analysis|campaign|company|commission|committee|department|group|agency|newspaper|website|filing|memo|document|documents)$/u;

/** Whoever is named and speaks for others, or writes for the paper, can be counted as either. */
const SPEAKS_FOR =
	/\b(?:reporter|correspondent|columnist|spokes(?:man|woman|person|people)|speak(?:s|ing)? for|on behalf of|envoy|representative of|press secretary|communications? (?:director|chief|manager)|head of communications?|for the (?:company|group|agency|council|department|office))\b/i;

/** It may only say who the source is: “according to the union, one of the largest”. */
const APPOSITION = /^(?:one|some|two|three|part|a (?:group|union|member|part)) of\b/i;

/** “Two scholars -- Ms. Bow and Mr. Holt -- agreed”. */
const NAMES_THEM = /^(?: ?--| ?[—–(]|,) ?\p{Lu}/u;

const BAR = 0.79;
const MOST = 3;
/** Fewer words than these are no statement. */
const OF_A_STATEMENT = 5;

/** What sort of source: statements of people with and without a name, of bodies and of papers. */
export const sourceKind: Generator = (material) => {
	const order = (pieces: Piece[]) => mixed(pieces, material.seed, ({ words }) => words.text);
	const named = order(namedIn(material));
	const others = order(namelessIn(material));
	const drafts: Draft[] = [];
	for (;;) {
		const first = others.shift();
		if (!first) return drafts;
		const second = others.findIndex(({ key }) => key !== first.key);
		const rows = [first, ...(second === -1 ? [] : others.splice(second, 1))];
		while (rows.length < MOST) {
			const next = named.findIndex(
				({ about: [who] }) => !rows.some(({ about }) => about[0] === who)
			);
			if (next === -1) break;
			rows.push(...named.splice(next, 1));
		}
		drafts.push(draftOf(rows, material));
	}
};

/** What people with a name are retold to say: a quote in “I” would show that a person speaks. */
function namedIn(material: Material): Piece[] {
	const { seed } = material;
	return statementsToAsk(material)
		.filter(({ words }) => isClaimed(words, material.text) && !NESTED.test(words.text))
		.filter(({ statement: { who }, count }) => who.kind === 'person' && count >= OF_A_STATEMENT)
		.filter(({ statement }) => !speaksFor(statement.who, material) && isClear(statement, material))
		.map(({ words, statement }) => {
			const { who, source } = statement;
			return {
				words,
				key: NAMED,
				evidence: proofOf(words, statement),
				rationale: `${firstUp(source ? tagGives(statement, material, 'this') : `these are words of ${shortName(who)}, who is named before them`)}. ${oneOf(OF_A_NAME, seed, words.text)}`,
				checks: [saidBy(words, statement)],
				confidence: statement.confidence,
				about: [who.id]
			};
		});
}

/** Some sentence that names them says so, or their role. */
function speaksFor(who: Speaker, { sentences }: Material): boolean {
	return (
		SPEAKS_FOR.test(who.role ?? '') ||
		sentences.some(
			(one) => who.mentions.some((name) => overlaps(one, name)) && SPEAKS_FOR.test(one.text)
		)
	);
}

/** A question and an order are on nobody's word. */
const isClaimed = ({ text: words, end }: Span, text: string) =>
	!/[?!]|\b(?:I|we|my|our|you)\b/i.test(words) &&
	!/[?!]/.test(text.charAt(end)) &&
	!/^(?:given how|stay|let|ask|do|keep|take|look|come|go)\b/i.test(words);

function namelessIn(material: Material): Piece[] {
	const { text, attributions, blocks, lastNames, speakers, spoken, retold, seed } = material;
	return attributions.flatMap((one) => {
		const { content, source, cue, confidence, unclosed, sure, speaker, type } = one;
		const [only, ...more] = content;
		if (!only || more.length > 0 || !source || !cue || unclosed) return [];
		if (confidence < BAR && !sure) return [];
		const who = speakers.find(({ id }) => id === speaker);
		const isBody =
			PAPER.test(withSmallInitial(source.text)) ||
			(who?.kind === 'organisation' && isNamedIn(source.text, who) && isBodyName(source.text));
		const nameless = withSmallInitial(source.text);
		if (!isBody && !NAMELESS.test(nameless) && !ONE_OF_THEM.test(nameless)) return [];
		if (NAMES_THEM.test(text.slice(source.end, source.end + 8))) return [];
		const inner = /["“]/.test(only.text)
			? spoken.find(({ words }) => type === 'direct' && overlaps(words, only))?.words
			: retold.find(({ words }) => overlaps(words, only))?.words;
		if (!inner || inner.text.split(/\s+/).length < OF_A_STATEMENT || !canAsk(inner.text, lastNames))
			return [];
		if (!isClaimed(inner, text) || NESTED.test(inner.text) || APPOSITION.test(inner.text))
			return [];
		const evidence = [inner, source, cue].toSorted((a, b) => a.start - b.start);
		if (!evidence.every((span) => paragraphOf(blocks, span))) return [];
		const shown = isQuotable(source.text) ? ` ${inQuotes(source.text)}` : ' a group or a paper';
		return [
			{
				words: inner,
				key: isBody ? BODY : UNNAMED,
				evidence,
				rationale: isBody
					? `The source is${shown}. ${oneOf(OF_A_BODY, seed, inner.text)}`
					: `The source is${shown}. ${oneOf(OF_NO_NAME, seed, inner.text)}`,
				checks: [{ about: 'speaker', content: [inner], speaker: source.text, source }],
				confidence,
				about: []
			}
		];
	});
}

const OF_A_NAME = [
	'Somebody with a name can be asked again.',
	'With a name, readers can find out who it is.',
	'So a person answers for it by name.'
] as const;
const OF_A_BODY = [
	'That is no single person: ask who wrote or decided it.',
	'So no single person answers for it by name.'
] as const;
const OF_NO_NAME = [
	'There is no name, so a reader cannot ask them again.',
	'Without a name, readers cannot find out who it is.'
] as const;

const firstUp = (words: string) => (words.startsWith('“') ? `Here ${words}` : withCapital(words));

/** A single word without an article may be a person’s last name. */
const isBodyName = (words: string) =>
	(!/\b(?:time|day|year)\b/i.test(words) && /^the /i.test(words)) ||
	/\p{Lu}\S* .*\p{Lu}/u.test(words);

const withSmallInitial = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

const MISTAKES: Record<string, Record<string, Reason>> = {
	[NAMED]: { [UNNAMED]: 'stated-as-unstated', [BODY]: 'other-speaker' },
	[UNNAMED]: { [NAMED]: 'other-speaker', [BODY]: 'other-speaker' },
	[BODY]: { [NAMED]: 'other-speaker', [UNNAMED]: 'stated-as-unstated' }
};

/** What the tag would have to show, and does not. */
const WHY_NOT: Record<string, string> = {
	[NAMED]: 'The tag leads to no person with a name.',
	[UNNAMED]: 'The tag does not lead to people who stay without a name.',
	[BODY]: 'The tag tells of people, and not of an organisation or a report.'
};

function draftOf(pieces: readonly Piece[], material: Material): Draft {
	const rows = pieces.toSorted((a, b) => a.words.start - b.words.start);
	const words = rows.map((piece) => piece.words);
	const id = idOf('source', words);
	const question = sortedUnder(
		[NAMED, UNNAMED, BODY],
		rows.map(({ words: asked, key, evidence, rationale }) => ({
			...{ words: asked, shown: asked.text, key, evidence, rationale },
			...{ mistakes: MISTAKES[key] ?? {}, whyNot: WHY_NOT }
		})),
		{ one: OF_ONE, several: STEMS },
		{
			id,
			skill: 'chain',
			title: 'What sort of source',
			seed: material.seed,
			passage: passageOf(
				material,
				rows.flatMap(({ evidence }) => evidence)
			)
		}
	);
	return {
		generator: 'source-kind',
		question,
		...assertedBy(rows)
	};
}
