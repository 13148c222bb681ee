import type { Block } from '../article/blocks.ts';
import { overlaps, type Span } from '../article/span.ts';
import { shuffle } from '../question/ask.ts';
import { inQuotes } from '../question/in-quotes.ts';
import { possible } from '../question/score.ts';
import { beforeGap, joint } from '../question/view/sentence.ts';
import { WRITING } from '../question/view/writing.ts';
import type { Option, Question, Row, Rule, View } from '../question/schema.ts';
import type { Skill } from '../question/skill.ts';
import { PAPER_SEED } from '../quiz/printed.ts';
import type { Quiz } from '../quiz/schema.ts';

/** A quiz on its way to another system: what every format is written from. */
export type Outgoing = {
	title: string;
	prompt: string;
	/** Of the article, as HTML has it: “en”. */
	lang: string;
	/** Null: it goes without its text; the passages go with the questions. */
	article: { title: string; blocks: readonly Block[]; source: string } | null;
	questions: OutQuestion[];
};

export type OutQuestion = {
	/** Its place in the quiz, from 1. */
	number: number;
	title: string;
	skill: Skill;
	stem: string;
	/** A paragraph each; one that only says that something is left out starts nowhere. */
	passage: (Span | typeof LEFT_OUT)[];
	view: View;
	rule: Rule;
	/** The most that it gives. */
	points: number;
	rows: OutRow[];
	ending: string;
	/** Every row has the same options, so that they can stand once. */
	shared: boolean;
	/** Rows of words beside options that all of them share. */
	table: boolean;
	/** Its rows are the gaps of one sentence. */
	sentence: boolean;
	/** Its options are pieces of the passage, to be pointed at there. */
	pieces: boolean;
};

export type OutRow = {
	id: string;
	text: string;
	/** In the order of the printed quiz, which says nothing of the key. */
	options: OutOption[];
	ordered: boolean;
	keys: number;
	rationale: string;
	/** What proves the key, in quotation marks. */
	proof: string[];
};

/** `either` counts neither way: an option that was accepted where wrong ticks take points back. */
export type OutOption = {
	id: string;
	text: string;
	counts: 'right' | 'wrong' | 'either';
	/** Why, to whoever chose it; empty where its row says it for all. */
	why: string;
	span?: Span;
};

export const LEFT_OUT = { start: -1, end: -1, text: '[…]' };

type From = {
	/** As it counts: with a class's repairs. */
	quiz: Quiz;
	lang: string;
	article: Outgoing['article'];
};

/** What is left of a quiz without the questions that a teacher left out. */
export function outgoing({ quiz, lang, article }: From): Outgoing {
	const { title, prompt, questions } = quiz;
	return {
		...{ title, prompt, lang, article },
		questions: questions.flatMap((question, index) =>
			question.credit === 'left-out' ? [] : [outQuestion(question, index + 1)]
		)
	};
}

export function outQuestion(question: Question, number: number): OutQuestion {
	const { title, skill, stem, passage, view, rule, rows, ending = '' } = question;
	const names = rows.map((row) => JSON.stringify(row.options.map(({ id }) => id)));
	const { sharesOptions, ends, cites } = WRITING[view];
	const shared = new Set(names).size === 1;
	return {
		...{ number, title, skill, stem, view, rule, ending, points: possible(question) },
		passage: withGaps(passage),
		rows: rows.map((row) => outRow(row, question)),
		...{ shared, table: sharesOptions && shared, sentence: ends },
		pieces: cites(0) && arePieces(rows[0]!, passage)
	};
}

/** All of them stand in the passage, and none in another. */
function arePieces({ options }: Row, passage: readonly Span[]): boolean {
	return options.every(
		({ span }, index) =>
			span !== undefined &&
			passage.some(({ start, end }) => start <= span.start && span.end <= end) &&
			options.slice(index + 1).every((one) => !one.span || !overlaps(one.span, span))
	);
}

function outRow(row: Row, question: Question): OutRow {
	const { id, text, ordered = false, key, rationale = '', evidence } = row;
	const options = shuffle(row, question.id, PAPER_SEED);
	return {
		...{ id, text, ordered, keys: key.length, rationale },
		options: options.map((option) => outOption(option, options, row, question)),
		proof: evidence.map((span) => inQuotes(oneLine(span.text)))
	};
}

function outOption(option: Option, all: Option[], row: Row, question: Question): OutOption {
	const { id, rationale, span } = option;
	const accepted = question.accepted?.find((pick) => pick.row === row.id && pick.option === id);
	const either = accepted && question.rule === 'ticks';
	const right = accepted || row.key.includes(id);
	return {
		...{ id, text: toldApart(option, all), ...(span ? { span } : {}) },
		counts: either ? 'either' : right ? 'right' : 'wrong',
		why: accepted ? (accepted.note ?? '') : (rationale ?? '')
	};
}

/** The same words twice in a text are two options: out of their text they need their number. */
function toldApart({ id, text }: Option, all: Option[]): string {
	const alike = all.filter((one) => one.text === text);
	const words = oneLine(text);
	if (alike.length === 1) return words;
	return `${words} (${alike.findIndex((one) => one.id === id) + 1} of ${alike.length} in the text)`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Blocks are joined by line ends alone; anything longer between two of them was left out. */
const LINE_ENDS = 8;

function withGaps(passage: readonly Span[]): OutQuestion['passage'] {
	return passage.flatMap((span, index) => {
		const before = passage[index - 1];
		return before && span.start - before.end > LINE_ENDS ? [LEFT_OUT, span] : [span];
	});
}

/** The sentence of an inline choice: its words, and a number from 0 where a gap is. */
export function sentenceOf({ rows, ending }: OutQuestion): (string | number)[] {
	const [first = '', ...after] = [...rows.map(({ text }) => text), ending];
	const parts = after.flatMap((words, index) => {
		const { marks, rest } = joint(words);
		const isLast = index === after.length - 1;
		return [index, marks + (isLast ? rest : beforeGap(rest))];
	});
	return [beforeGap(first).trimStart(), ...parts].map((part) =>
		typeof part === 'string' ? part.replace(/\s+/g, ' ') : part
	);
}

/** The first row of several may leave its words to the stem; a later one has some. */
const nameOfLater = ({ view }: OutQuestion, index: number) =>
	index === 0 ? '' : WRITING[view].rowName(index);

/** What each row asks, standing alone: of a sentence the gap asked about is long, others have a number. */
export function rowByRow(question: OutQuestion): { row: OutRow; asks: string }[] {
	const sentence = question.sentence ? sentenceOf(question) : null;
	const rowWords = ({ text }: OutRow, index: number) =>
		oneLine(text) || nameOfLater(question, index);
	return question.rows.map((row, index) => {
		const part = (one: string | number) =>
			typeof one === 'string' ? one : one === index ? '_____' : `(${one + 1})`;
		return { row, asks: sentence ? sentence.map(part).join('').trim() : rowWords(row, index) };
	});
}
