import * as v from 'valibot';
import { blocksOf, type Block } from '../../article/blocks.ts';
import { MOST_CHARACTERS, refusalOf, REFUSALS } from '../../article/bring/limits.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { HalfQuestion } from '../../question/half.ts';
import { optionId } from '../../question/option-id.ts';
import { Question } from '../../question/schema.ts';
import { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';
import { atItsPlace, MOST_WEIGHT, nearItsPlace, placed, weightOf } from './anchor.ts';
import { FORMAT, FORMAT_VERSION, Head, type ArticleInFile, type QuizFile } from './quiz-file.ts';
import { readJson, Refused, type Json, type Path } from './read-json.ts';

/** A file that is one of ours, before its words are looked for in a text. */
export type Opened = { json: Json; articleId: string; title: string; article: ArticleInFile };

/** Reads a file's JSON. Throws `Refused`. */
export function openQuizFile(text: string): Opened {
	const json = readJson(text.replace(/^\ufeff/, ''));
	const refuse = (path: Path, wrong: string) => {
		throw new Refused(json.lineOf(path), wrong);
	};
	const { format, version } = v.is(v.looseObject({}), json.value)
		? (json.value as Record<string, unknown>)
		: {};
	if (format !== FORMAT) refuse(['format'], 'This is no quiz of Whose Words.');
	if (version !== FORMAT_VERSION)
		refuse(
			['version'],
			`The file has another version of the format: version ${FORMAT_VERSION} can be read here.`
		);
	const head = parse(Head, json.value, [], json);
	const { quiz, article } = head;
	if (weightOf(quiz) > MOST_WEIGHT)
		refuse(['quiz'], 'It cites more words of the article than can be looked for.');
	const [articleId = ''] = quiz.articles;
	if (article.body) checkBody(article.body, articleId, refuse);
	return { json, articleId, title: quiz.title, article };
}

/** A question that does not fit, by its number in the file. */
export type Left = { number: number; title: string };

type Body = NonNullable<ArticleInFile['body']>;

/** The text has what is asked of one that is brought, and is the one that the quiz names. */
function checkBody({ text, kinds }: Body, articleId: string, refuse: (p: Path, w: string) => void) {
	const at = ['article', 'body', 'text'];
	if (text.length > MOST_CHARACTERS) refuse(at, REFUSALS.tooLong);
	const lines = blocksOf(text);
	if (lines.length !== kinds.length)
		refuse(['article', 'body', 'kinds'], 'There should be one kind for each line of the text.');
	const refusal = refusalOf(lines.map((line, index) => ({ ...line, kind: kinds[index]! })));
	if (refusal) refuse(at, refusal);
	if (sha256(text) !== articleId) refuse(at, 'This is not the text that the quiz was made from.');
}

/**
 * The quiz with every place of it in a text. In the very text that it was made from all must fit; in
 * another, questions whose proof or options are not found are left out. Throws `Refused`.
 */
export function quizOn({ json }: Opened, text: string): { quiz: QuizFile['quiz']; left: Left[] } {
	const head = parse(Head, json.value, [], json);
	const articleId = sha256(text);
	const same = articleId === head.quiz.articles[0];
	const find = same ? atItsPlace(text) : nearItsPlace(text);
	const left: Left[] = [];
	const placeIn = (part: unknown, path: Path) => {
		const found = placed(part, path, find);
		if (same && found.lost[0])
			throw new Refused(
				json.lineOf(found.lost[0]),
				'These words do not stand there in the article.'
			);
		return found;
	};
	const blocks = blocksOf(text);
	const questions = head.quiz.questions.flatMap((question, index) => {
		const path = ['quiz', 'questions', index];
		const { json: found, lost } = placeIn(question, path);
		if (lost.some((place) => place[path.length] !== 'passage')) {
			left.push({ number: index + 1, title: question.title });
			return [];
		}
		const whole = lost.length > 0 ? { ...(found as object), passage: [] } : found;
		parse(HalfQuestion, whole, path, json);
		const here = parse(Question, renamed(parse(Question, whole, path, json)), path, json);
		return lost.length > 0 ? { ...here, passage: paragraphsOf(here, blocks) } : here;
	});
	if (questions.length === 0)
		throw new Refused(
			json.lineOf(['quiz', 'questions']),
			'None of its questions fits: their words are not found in this article.'
		);
	// Marks and kinds of another text say nothing of this one.
	const { marks, kinds, ...rest } = (json.value as { quiz: Record<string, unknown> }).quiz;
	const path = ['quiz', 'marks'];
	const whole = {
		...{ ...rest, questions, articles: [articleId] },
		...(same && marks !== undefined ? { marks: placeIn(marks, path).json } : {}),
		...(same && kinds !== undefined ? { kinds } : {})
	};
	return { quiz: parse(Quiz, whole, ['quiz'], json), left };
}

/** Names of options come from their words alone: one like “right” would tell a student the key. */
function renamed(question: Question): Question {
	const rows = question.rows.map((row) => {
		const names = new Map(row.options.map((one) => [one.id, optionId(one.span ?? one.text)]));
		const named = (id: string) => names.get(id) ?? id;
		const options = row.options.map((option) => ({ ...option, id: named(option.id) }));
		return { ...row, options, key: row.key.map(named) };
	});
	return { ...question, rows };
}

/** Where a passage reads otherwise by now: the lines of the text in which the proof stands. */
function paragraphsOf({ rows }: Question, blocks: readonly Block[]): Span[] {
	const proof = rows.flatMap(({ evidence }) => evidence);
	return blocks
		.filter((block) => proof.some((span) => overlaps(span, block)))
		.map(({ start, end, text }) => ({ start, end, text }));
}

function parse<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	from: Path,
	json: Json
): v.InferOutput<Schema> {
	const read = v.safeParse(schema, value);
	if (read.success) return read.output;
	const [issue] = read.issues;
	const within = (issue.path ?? []).map(({ key }) => key as string | number);
	const name = within.findLast((key) => typeof key === 'string');
	throw new Refused(
		json.lineOf([...from, ...within]),
		name === undefined ? `${issue.message}.` : `${name}: ${issue.message}.`
	);
}
