import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { blocksOf } from '../article/blocks.ts';
import type { Span } from '../article/span.ts';
import { ARTICLE } from '../question/five-views.ts';
import type { Question } from '../question/schema.ts';
import { FIVE_VIEWS_QUIZ } from '../quiz/five-views.ts';
import type { Quiz } from '../quiz/schema.ts';
import { outgoing, type Outgoing } from './outgoing.ts';

/** For tests: quizzes whose words are made of what formats read as their own signs. */

const SIGNS = ['~', '=', '#', '{', '}', ':', '\\', '[', ']', '%', '->', '//', '&', '<', '>', ']]>'];
const TRAPS = [
	'[[1]]',
	'{=TRUE}',
	'&lt;',
	'&amp;#35;',
	'\\,',
	'%50%',
	'[html]',
	'"',
	'“',
	'a',
	' '
];

export const anyNasty = fc
	.array(fc.constantFrom(...SIGNS, ...TRAPS), { minLength: 1, maxLength: 12 })
	.map((signs) => signs.join('').replace(/\s+/g, ' ').trim())
	.filter((text) => text !== '');

const five = (quiz: Quiz, article = ARTICLE): Outgoing =>
	outgoing({
		quiz,
		lang: 'en',
		article: { title: 'A <small> article', blocks: blocksOf(article), source: '' }
	});

export const FIVE = five(FIVE_VIEWS_QUIZ);

/** The five views, one of them mended. */
export function mended(id: string, how: Partial<Question>): Outgoing {
	const questions = FIVE_VIEWS_QUIZ.questions.map((question) =>
		question.id === id ? { ...question, ...how } : question
	);
	return five({ ...FIVE_VIEWS_QUIZ, questions });
}

/** The five views with these words at the start of everything they say, the article too. */
export function saying(nasty: string): Outgoing {
	const article = `${nasty} ${ARTICLE}`;
	const by = nasty.length + 1;
	const moved = ({ start, end, text }: Span) =>
		text === ARTICLE
			? { start: 0, end: article.length, text: article }
			: { start: start + by, end: end + by, text };
	const questions = FIVE_VIEWS_QUIZ.questions.map((question) => ({
		...question,
		...{ title: `${nasty} ${question.title}`, stem: `${nasty} ${question.stem}` },
		...{
			passage: question.passage.map(moved),
			ending: question.ending && `${question.ending} ${nasty}`
		},
		rows: question.rows.map((row) => ({
			...row,
			text: row.text && `${nasty} ${row.text}`,
			rationale: `${nasty} ${row.rationale}`,
			evidence: row.evidence.map(moved),
			options: row.options.map(({ span, ...option }) => ({
				...option,
				rationale: `${nasty} ${option.text}`,
				...(span ? { span: moved(span) } : { text: `${nasty} ${option.text}` })
			}))
		}))
	}));
	return five({ ...FIVE_VIEWS_QUIZ, title: nasty, prompt: nasty, questions }, article);
}

/** What a browser shows of some HTML. */
export const inWords = (html: string): string => textOf(parseFragment(html));

function textOf(node: DefaultTreeAdapterMap['node']): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
