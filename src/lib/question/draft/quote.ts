import type { Block } from '../../article/blocks.ts';
import { quotedStretches } from '../../article/quoted.ts';
import { spanAt, type Span } from '../../article/span.ts';
import { wordsOf } from '../lint/words.ts';
import type { Material, Statement } from './material.ts';
import { BAR, paragraphOf } from './material.ts';
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
			.flatMap((stretch) => quotable(text, stretch) ?? [])
			.filter((words) => paragraphOf(blocks, words) && !isNamedIn(words.text, statement.who))
			.filter((words) => canAsk(words.text, lastNames))
			.map((words) => ({ words, statement, count: wordsOf(words.text).length }))
	);
}

function stretchesIn(text: string, { start, text: content }: Span): Span[] {
	return quotedStretches(content)
		.filter(({ closed }) => closed)
		.map((stretch) => trimmed(text, start + stretch.start + 1, start + stretch.end - 1));
}

/** A day that the question would have to date, and a sentence that ends within. */
const NOT_ASKED =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight)\b|[.?!…]["”’)]?\s+["“‘(]?[\p{Lu}\p{N}]/iu;

/** Words that a question can quote by themselves: they name nobody by half a name. */
export function canAsk(words: string, lastNames: ReadonlySet<string>): boolean {
	return !NOT_ASKED.test(words) && !wordsOf(words).some((word) => lastNames.has(plainName(word)));
}

const plainName = (word: string) => word.replace(/[’']s?$/, '');

/** Several sentences are quoted up to the end of the first. */
export function quotable(text: string, words: Span): Span | null {
	const [first] = /^.+?[.?!]["”’)]?(?=\s+["“‘(]?\p{Lu})/u.exec(words.text) ?? [words.text];
	const short = trimmed(text, words.start, words.start + first.length);
	const once = short.text !== '' && text.indexOf(short.text) === text.lastIndexOf(short.text);
	const plain = !/[“”„«»"‘\n]|\[|…|\.\.\./.test(short.text);
	return once && plain && wordsOf(short.text).length <= LONGEST ? short : null;
}

/** Without blanks at the ends, and without the comma or full stop before a closing mark. */
function trimmed(text: string, start: number, end: number): Span {
	const inner = text.slice(start, end);
	const begin = start + inner.length - inner.trimStart().length;
	const kept = inner.trim().replace(/[\s,.;:—–-]+$/, '');
	return spanAt(text, begin, begin + kept.length);
}

/** With marks around it, whose a statement is can be known better, and is asked for more strictly. */
const BAR_OF_QUOTES = 0.87;

/** The name of a work or a show stands in marks as well. */
const isTitle = (words: string) => words.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));

/** Fewer words than these are too few to be read as a statement. */
const FEWEST = 4;

/**
 * The quotes that are statements by themselves, not parts of a sentence that is retold; of each
 * statement the stretch at its tag, and none that goes on without one.
 */
export function wholeQuotes(quotes: readonly Quote[]): Quote[] {
	const seen = new Set<Statement>();
	return quotes.filter(
		({ count, words, statement }) =>
			count >= FEWEST &&
			statement.type === 'direct' &&
			(statement.confidence >= BAR_OF_QUOTES || statement.confidence < BAR) &&
			!isTitle(words.text) &&
			!seen.has(statement) &&
			seen.add(statement)
	);
}

/** Verbs of speech alone: of a plan or a belief it is open where what was said ends. */
const SPEECH =
	/^(?:said|says|told|tells|added|adds|explained|explains|argued|argues|insisted|insists|admitted|claimed|claims|warned|warns|noted|stated|replied|estimates?|accepted|suggested)$/i;

/** The statements without any marks that a question can quote. */
export function retoldOf({ text, statements }: Pick<Material, 'text' | 'statements'>): Quote[] {
	return statements
		.filter(
			({ type, content, cue }) =>
				type === 'indirect' && content.length === 1 && SPEECH.test(cue?.text ?? '')
		)
		.flatMap((statement) =>
			statement.content
				.flatMap((content) => quotable(text, content) ?? [])
				.map((words) => ({ words, statement, count: wordsOf(words.text).length }))
		)
		.filter(({ count }) => count > FEWEST);
}
