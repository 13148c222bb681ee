import type { Block } from '../../article/blocks.ts';
import { quotedStretches } from '../../article/quoted.ts';
import { overlaps, spanAt, type Span } from '../../article/span.ts';
import { namings } from '../lint/teller.ts';
import { wordsOf } from '../lint/words.ts';
import { onceFor } from '../once.ts';
import type { Material, Statement } from './material.ts';
import { isSure, paragraphOf } from './material.ts';
import { NO_END } from './sentence.ts';
import { isNamedIn } from './voice.ts';

/** Words that stand in quotation marks, without the marks, and the statement they belong to. */
export type Quote = { words: Span; statement: Statement; count: number };

/** More words than this are too much to be read again in a stem. */
const LONGEST = 30;

/**
 * The quoted stretches that a question can quote: they stand once in the article, hold no marks of
 * their own, and do not name who says them.
 */
export function quotesOf(
	text: string,
	blocks: readonly Block[],
	statements: readonly Statement[],
	lastNames: ReadonlySet<string>
): Quote[] {
	return statements.flatMap((statement) =>
		statement.content
			.flatMap((content) => stretchesIn(text, content))
			.flatMap((stretch) => askable(text, stretch, lastNames) ?? [])
			.filter(
				(words) =>
					paragraphOf(blocks, words) &&
					!isNamedIn(words.text, statement.who) &&
					!IS_HALF.test(text.slice(words.end, words.end + OF_A_TAG))
			)
			.map((words) => ({ words, statement, count: wordsOf(words.text).length }))
	);
}

/** Behind its tag a quote goes on with the verb that its beginning lacks: “I think the plan,” she said, “is …” */
const IS_HALF =
	/^,?(?:["”]|'')\s[^"“”.?!\n]{2,80},\s(?:["“]|'')(?=(?:is|are|was|were|has|have|had|will|would|did|does|can|could|may|might|should|that|to|of)\b)/;
const OF_A_TAG = 100;

function stretchesIn(text: string, { start, text: content }: Span): Span[] {
	const doubled = [...content.matchAll(/''(?=\S)(?:(?!'').)+''/g)].map(({ 0: words, index }) => ({
		...{ start: index + 1, end: index + words.length - 1, closed: true }
	}));
	// A straight single mark is an apostrophe as well: only those around the whole are sure.
	const single = /^'(?!').*[^']'$/s.test(content)
		? [{ start: 0, end: content.length, closed: true }]
		: [];
	return [...quotedStretches(content), ...doubled, ...single]
		.filter(({ closed }) => closed)
		.map((stretch) => trimmed(text, start + stretch.start + 1, start + stretch.end - 1));
}

/** A day that the question would have to date, and a sentence that ends within. */
const NOT_ASKED =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight)\b|[.?!…]["”’)]?\s+["“‘(]?[\p{Lu}\p{N}]/iu;

/** Within a statement somebody else is the source: “a study found …”, “people say …”. */
export const NESTED =
	/\b(?:found|finds?|says?|said|told|asked?|thinks?|thought|believed?s?|suggests?|suggested|showed|shows|according to)\b/i;

/** Words that a question can quote by themselves: they name nobody by half a name. */
export function canAsk(words: string, lastNames: ReadonlySet<string>): boolean {
	const names = (words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).some((word) =>
		lastNames.has(plainName(word))
	);
	return ![NOT_ASKED, FRAGMENT, ELLIPSIS, NOT_ONLY].some((one) => one.test(words)) && !names;
}

/** The second half of something. */
const FRAGMENT = /^(?:which|who|whom|whose|that|and|or|but|because|than|as|to|of|for|with)\b/;

/** “They should have been”: what, only the sentence before tells. */
const ELLIPSIS = /(?:\b(?:been|has|had|will|would|can|could|should|may|might|must)|n[’']t)[.!?]?$/;

/** Without its second half. */
const NOT_ONLY = /\bnot (?:only|just|merely)\b(?!.*\b(?:but|also|and)\b)/;

const plainName = (word: string) => word.replace(/[’']s?$/, '');

/** Fewer words than these are no clause to ask about by itself. */
const OF_A_CLAUSE = 5;

/**
 * What of some words a question can quote: the first of their sentences that names nobody, or else
 * the longest run of clauses that does not.
 */
export function askable(text: string, words: Span, lastNames: ReadonlySet<string>): Span | null {
	const sentences = cutAt(text, words, SENTENCE_END);
	const can = (span: Span) => canAsk(span.text, lastNames) && quotable(text, span);
	for (const sentence of sentences) {
		const whole = can(sentence);
		if (whole) return whole;
	}
	for (const sentence of sentences) {
		const clauses = cutAt(text, sentence, /[,;:—–]\s*(?=\p{L})/gu).map((clause) => ({
			clause,
			free: canAsk(clause.text, lastNames)
		}));
		const runs: Span[] = [];
		for (const { clause, free } of clauses) {
			const last = runs.at(-1);
			if (!free) continue;
			const joins =
				last &&
				clauses.some(
					(one, at) => one.clause.end === last.end && clauses[at + 1]?.clause === clause
				);
			if (joins) runs[runs.length - 1] = spanAt(text, last.start, clause.end);
			else runs.push(clause);
		}
		const [longest] = runs
			.filter((run) => wordsOf(run.text).length >= OF_A_CLAUSE)
			.toSorted((a, b) => b.text.length - a.text.length);
		const found = longest && can(longest);
		if (found) return found;
	}
	return null;
}

const SENTENCE_END = /[.?!…]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;

function cutAt(text: string, words: Span, cut: RegExp): Span[] {
	const cuts = [...words.text.matchAll(cut)]
		.map(({ 0: mark, index }) => index + mark.length)
		.filter((end) => !NO_END.test(words.text.slice(Math.max(0, end - 10), end).trimEnd()));
	return [...cuts, words.text.length]
		.map((end, index, all) => spanAt(text, words.start + (all[index - 1] ?? 0), words.start + end))
		.filter((span) => span.text.trim() !== '');
}

/** Several sentences are quoted up to the end of the first. */
export function quotable(text: string, words: Span): Span | null {
	const first = cutAt(text, words, SENTENCE_END)[0] ?? words;
	const short = trimmed(text, first.start, first.end);
	if (short.text === '' || /[“”„«»"‘\n]|\[|…|\.\.\.|''|(?:^|\s)'(?!\d)/.test(short.text))
		return null;
	if (wordsOf(short.text).length > LONGEST) return null;
	return text.indexOf(short.text, short.start + 1) === -1 &&
		text.indexOf(short.text) === short.start
		? short
		: null;
}

/** A mark before the closing one, and a word that only leads on: “We wait; however,”. */
const LOOSE_END = /(?:[\s,.;:—–-]|[,;]\s(?:however|and|but|so|or))$/;

/** Without blanks and loose ends. */
function trimmed(text: string, start: number, end: number): Span {
	const inner = text.slice(start, end);
	const begin = start + inner.length - inner.trimStart().length;
	let kept = inner.trim();
	while (LOOSE_END.test(kept)) kept = kept.replace(LOOSE_END, '');
	return spanAt(text, begin, begin + kept.length);
}

/** Two single marks look like a slip: whether they quote is not asked. */
export function inPlainMarks({ start, end }: Span, { text }: Pick<Material, 'text'>): boolean {
	return !text.slice(Math.max(0, start - 200), end + 200).includes("''");
}

/** With marks around it, whose a statement is can be known better, and is asked for more strictly. */
const BAR_OF_QUOTES = 0.87;

/** The name of a work or a show stands in marks as well. */
export const isTitle = (words: string) =>
	words
		.split(/\s+/)
		.every((word) => !/^\p{Ll}{4,}/u.test(word) || /^(?:with|from|into|over|about)$/.test(word));

/** Fewer words than these are too few to be read as a statement. */
export const FEWEST = 4;

/**
 * The quotes that are statements by themselves, not parts of a sentence that is retold; of each
 * statement the stretch at its tag, and none that goes on without one.
 */
export function wholeQuotes(quotes: readonly Quote[], bar = BAR_OF_QUOTES): Quote[] {
	const seen = new Set<Statement>();
	return quotes.filter(
		(quote) =>
			quote.statement.type === 'direct' &&
			isSure(quote.statement, bar) &&
			standsBySelf(quote) &&
			!seen.has(quote.statement) &&
			seen.add(quote.statement)
	);
}

/** Half of the generators ask it of every quote. */
const standsBySelf = onceFor(
	({ words, count }: Quote) => count >= FEWEST && !isTitle(words.text) && !RELAYED.test(words.text)
);

/** Verbs of speech alone: of a plan or a belief it is open where what was said ends. */
export const SPEECH =
	/^(?:said|says|say|told|tells|added|adds|explained|explains|argued|argues|insisted|insists|admitted|claimed|claims|warned|warns|noted|stated|replied|estimates?|accepted|suggested|acknowledged|acknowledges|asserted|declared|argue|insist|insists|predicted|predicts|according to)$/i;

/** What a question can ask the speaker of: whole quotes, and what is retold without any marks. */
export const statementsToAsk = onceFor(
	({ quotes, retold, statements }: Material): readonly Quote[] => {
		const whole = wholeQuotes(quotes);
		const named = retold.filter(({ statement }) => statements.includes(statement));
		return [...whole, ...goingOn(quotes, whole), ...named]
			.filter(({ statement }) => !isOfAPaper(statement))
			.toSorted((a, b) => a.words.start - b.words.start);
	}
);

/** “A tweet that read “…”” is the tag of a paper, whoever is named before it. */
const isOfAPaper = ({ source, who }: Statement) =>
	who.kind === 'person' && /^(?:that|which)$/i.test(source?.text ?? '');

/** “Dad said that …”: two say it, and a reader may name either. */
export const RELAYED = /(?<!\bI )\b(?:said|says|told)\b/i;

/** Of a quote that goes on behind its tag, the stretch that stands away from the tag. */
function goingOn(quotes: readonly Quote[], first: readonly Quote[]): Quote[] {
	return quotes.filter(
		(quote) =>
			first.some((one) => one.statement === quote.statement && one.words.end < quote.words.start) &&
			standsBySelf(quote)
	);
}

/** The tag in the same paragraph has the name of who says the words, and no other name stands between them. */
export function isTagged(
	{ words, statement: { source, who, content } }: Quote,
	{ blocks, speakers }: Pick<Material, 'blocks' | 'speakers'>
): boolean {
	if (!source || !isNamedIn(source.text, who)) return false;
	const paragraph = paragraphOf(blocks, words);
	const [first, last] = source.start < words.start ? [source, words] : [words, source];
	return (
		paragraph !== undefined &&
		paragraphOf(blocks, source) === paragraph &&
		!speakers.some(
			(other) =>
				other.id !== who.id &&
				other.kind === who.kind &&
				namings(other).some(
					(name) =>
						first.end <= name.start &&
						name.end <= last.start &&
						!content.some((said) => overlaps(said, name))
				)
		)
	);
}

/** Whose form shows in the words themselves: speech by “I” or “you”, a retelling by “would” or “he”. */
export function showsForm(text: string, isRetold: boolean): boolean {
	return isRetold
		? /\b(?:would|had)\b|^(?:he|she|they|it|his|her|their|its)\b/i.test(text)
		: /\b(?:I|we|you|my|our|your|me|us|let)\b|[’'](?:re|ve|ll|m|d|s (?:an?|the|not))\b|n[’']t\b|[?!]/i.test(
				text
			);
}
