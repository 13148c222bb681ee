import type { View } from '../question/schema.ts';
import {
	canMatch,
	hasOneRight,
	inHtml,
	inLabel,
	p,
	percentOf,
	rightOf,
	shown,
	spareOf,
	toAll
} from './moodle-html.ts';
import {
	rowByRow,
	sentenceOf,
	type OutOption,
	type Outgoing,
	type OutQuestion,
	type OutRow
} from './outgoing.ts';
import { articleIn, passageIn } from './paragraphs.ts';
import { el, escaped, xmlFile, type Element } from './xml.ts';

/**
 * A quiz as Moodle XML: the article first, as a description, then the questions in a category of
 * their own. The names of elements and types are those of Moodle's own export.
 */
export function moodleFile(quiz: Outgoing): string {
	const { title, article, questions, prompt } = quiz;
	return xmlFile(
		el(
			'quiz',
			{},
			category(title),
			article ? [description('The article', shown(articleIn(article)))] : [],
			questions.flatMap((question) => DRAWN[question.view](question)),
			description('To talk about', shown([p(prompt)]))
		)
	);
}

const DRAWN: Record<View, (question: OutQuestion) => Element[]> = {
	choice: (question) => [choice(question)],
	hottext: (question) => [choice(question)],
	match: (question) =>
		canMatch(question)
			? [matching(question)]
			: question.rows.every(hasOneRight)
				? [gaps(question, listed(question))]
				: rowsApart(question),
	'inline-choice': (question) =>
		question.rows.every(hasOneRight) ? [gaps(question, inSentence(question))] : rowsApart(question),
	prove: (question) => [cloze(question)]
};

/** A slash parts categories, a double one is a slash. */
const category = (title: string) =>
	el(
		'question',
		{ type: 'category' },
		el('category', {}, text(`$course$/top/${title.replaceAll('/', '//')}`))
	);

const text = (words: string) => el('text', {}, words);
const html = (name: string, words: string) => el(name, { format: 'html' }, text(words));

const description = (name: string, words: string) =>
	el('question', { type: 'description' }, el('name', {}, text(name)), html('questiontext', words));

type Type = 'multichoice' | 'matching' | 'gapselect' | 'cloze';

function question(
	type: Type,
	asked: OutQuestion,
	{ words, name = '', points = asked.points }: { words: string; name?: string; points?: number },
	...rest: (Element | Element[])[]
): Element {
	return el(
		'question',
		{ type },
		el('name', {}, text(`${asked.number}${name}. ${asked.title}`)),
		html('questiontext', words),
		html('generalfeedback', shown(toAll(asked))),
		el('defaultgrade', {}, String(points)),
		el('penalty', {}, '0'),
		el('hidden', {}, '0'),
		rest.flat(),
		el('tags', {}, el('tag', {}, text(asked.skill)))
	);
}

const asking = (asked: OutQuestion, ...more: string[]) =>
	shown([...passageIn(asked), p(asked.stem), ...more.filter(Boolean).map(p)]);

const choice = (asked: OutQuestion) => multichoice(asked, asked.rows[0]!, { words: asking(asked) });

/** Each row as a question of its own, worth its part: more than one answer may be right there. */
function rowsApart(asked: OutQuestion): Element[] {
	const points = Number((asked.points / asked.rows.length).toFixed(7));
	return rowByRow(asked).map(({ row, asks }, index) =>
		multichoice({ ...asked, rows: [row] }, row, {
			...{ words: asking(asked, asks), name: String.fromCharCode(97 + index), points }
		})
	);
}

type Head = { words: string; name?: string; points?: number };

function multichoice(asked: OutQuestion, row: OutRow, head: Head): Element {
	const ticks = asked.rule === 'ticks';
	const worth = percentOf(row, ticks);
	const answer = ({ text: words, counts, why }: OutOption) =>
		el(
			'answer',
			{ fraction: worth[counts], format: 'html' },
			text(inHtml(words)),
			html('feedback', why ? shown([p(why)]) : '')
		);
	return question(
		'multichoice',
		asked,
		head,
		el('single', {}, String(!ticks)),
		el('shuffleanswers', {}, String(!row.ordered)),
		el('answernumbering', {}, 'abc'),
		row.options.map(answer)
	);
}

/** Every option stands once; one that fits no row has a row without words. */
function matching(asked: OutQuestion): Element {
	const pair = (words: string, answer: string) =>
		el('subquestion', { format: 'html' }, text(words), el('answer', {}, text(answer)));
	return question(
		'matching',
		asked,
		{ words: asking(asked) },
		el('shuffleanswers', {}, 'false'),
		asked.rows.map((row) => pair(inHtml(row.text), inLabel(rightOf(row).text))),
		spareOf(asked).map((spare) => pair('', inLabel(spare)))
	);
}

/** A choice in the order of the file, by whose number a gap names what is right in it. */
type Gaps = { words: string; choices: { option: OutOption; group: number }[] };

function gaps(asked: OutQuestion, { words, choices }: Gaps): Element {
	return question(
		'gapselect',
		asked,
		{ words },
		el('shuffleanswers', {}, asked.rows.every(({ ordered }) => ordered) ? '0' : '1'),
		choices.map(({ option, group }) =>
			// Moodle shows it as it stands.
			el('selectoption', {}, text(escaped(option.text)), el('group', {}, String(group)))
		)
	);
}

/** Options that all rows share are one group, else each row has its own. */
function choicesOf({ rows, shared }: OutQuestion): Gaps['choices'] {
	const groups = shared ? rows.slice(0, 1) : rows;
	return groups.flatMap(({ options }, index) =>
		options.map((option) => ({ option, group: index + 1 }))
	);
}

function gap(asked: OutQuestion, index: number): string {
	const right = rightOf(asked.rows[index]!).id;
	const group = asked.shared ? 1 : index + 1;
	const at = choicesOf(asked).findIndex((one) => one.group === group && one.option.id === right);
	return `[[${at + 1}]]`;
}

const inSentence = (asked: OutQuestion): Gaps => ({
	words: `${asking(asked)}<p>${sentenceOf(asked)
		.map((part) => (typeof part === 'string' ? inHtml(part) : gap(asked, part)))
		.join('')}</p>`,
	choices: choicesOf(asked)
});

const listed = (asked: OutQuestion): Gaps => ({
	words: `${asking(asked)}<ol>${asked.rows
		.map((row, index) => `<li>${inHtml(row.text)} ${gap(asked, index)}</li>`)
		.join('')}</ol>`,
	choices: choicesOf(asked)
});

/** An answer and its proof in one question, a point each. */
function cloze(asked: OutQuestion): Element {
	const parts = rowByRow(asked).map(
		({ row, asks }) => `${asks ? `<p>${inHtml(asks)}</p>` : ''}<p>${embedded(row)}</p>`
	);
	return question('cloze', asked, { words: asking(asked) + parts.join('') });
}

function embedded({ options, ordered }: OutRow): string {
	const answers = options.map(
		({ text: words, counts, why }) =>
			`${counts === 'right' ? '=' : ''}${inBraces(words)}${why ? `#${inBraces(why)}` : ''}`
	);
	return `{1:${ordered ? 'MULTICHOICE_V' : 'MULTICHOICE_VS'}:${answers.join('~')}}`;
}

/**
 * HTML within the braces of a cloze. Moodle reads one layer of entities away there, and keeps a
 * backslash before most signs: so what means something is written as an entity, never escaped.
 */
const inBraces = (words: string) =>
	escaped(words).replace(/[&~#{}\\=%[\]/"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
