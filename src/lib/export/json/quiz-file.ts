import * as v from 'valibot';
import type { Block, BlockKind } from '../../article/blocks.ts';
import { BROUGHT_KINDS, type BroughtKind } from '../../article/bring/kinds.ts';
import { Correction } from '../../attribution/correction/schema.ts';
import { Quiz } from '../../quiz/schema.ts';
import { nameOfFile } from '../name-of-file.ts';
import { anchored } from './anchor.ts';

export const FORMAT = 'whose-words-quiz';
export const FORMAT_VERSION = 1;

const Line = v.pipe(v.string(), v.maxLength(2_000));

/** What is known of the article of a quiz, and its text or not. What it does not say is empty. */
const Article = v.object({
	title: Line,
	byline: Line,
	source: Line,
	/** A day, like `2024-05-03`. */
	date: v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/)),
	/** Where it stands on the web. */
	address: v.pipe(Line, v.regex(/^(https?:\/\/\S+)?$/)),
	lang: v.pipe(v.string(), v.regex(/^([a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,4})?$/)),
	dir: v.picklist(['ltr', 'rtl']),
	/** What its readers are told before they begin; null: nobody has said. */
	notice: v.nullable(Line),
	/** What its teacher mended in the marks. */
	corrections: v.pipe(v.array(Correction), v.maxLength(2_000)),
	/** The text, and what each of its lines is; left out where the file goes without. */
	body: v.optional(
		v.object({ text: v.pipe(v.string(), v.nonEmpty()), kinds: v.array(v.picklist(BROUGHT_KINDS)) })
	)
});
export type ArticleInFile = v.InferOutput<typeof Article>;

/** A quiz as a file. Without the text every span of it is an `Anchor`. */
export const QuizFile = v.object({
	format: v.literal(FORMAT),
	version: v.literal(FORMAT_VERSION),
	quiz: Quiz,
	article: Article
});
export type QuizFile = { quiz: v.InferOutput<typeof Quiz>; article: ArticleInFile };

/** What a file must have before its words are looked for in a text. */
export const Head = v.object({
	quiz: v.object({
		title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100)),
		prompt: v.pipe(v.string(), v.maxLength(300)),
		articles: v.pipe(
			v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
			v.length(1, 'A quiz of a file asks about one article.')
		),
		questions: v.pipe(v.array(v.looseObject({ title: Line })), v.minLength(1))
	}),
	article: Article
});

/** The file's JSON, a tab a level. Without the text it holds anchors, and no marks. */
export function writeQuizFile({ quiz, article }: QuizFile, withText: boolean): string {
	const head = { format: FORMAT, version: FORMAT_VERSION };
	if (withText) return print({ ...head, quiz, article });
	// What is undefined is not written.
	const cut = anchored({ ...quiz, marks: undefined });
	return print({ ...head, quiz: cut, article: { ...article, body: undefined } });
}

const print = (file: object) => `${JSON.stringify(file, null, '\t')}\n`;

/** The kinds of an article that ships, as those of one that is brought. */
export const kindsInFile = (blocks: readonly Block[]): BroughtKind[] =>
	blocks.map(({ kind }) => BROUGHT[kind]);

const BROUGHT: Record<BlockKind, BroughtKind> = {
	headline: 'headline',
	byline: 'byline',
	paragraph: 'paragraph',
	caption: 'caption',
	label: 'label',
	promo: 'read-more',
	notice: 'notice'
};

/** `the-footbridge.quiz.json`. */
export const quizFileName = (title: string, withText: boolean): string =>
	nameOfFile(title, `${withText ? '' : '-without-text'}.quiz.json`);
