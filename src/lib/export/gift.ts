import type { View } from '../question/schema.ts';
import {
	canMatch,
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
	type OutOption,
	type Outgoing,
	type OutQuestion,
	type OutRow
} from './outgoing.ts';
import { articleIn, passageIn } from './paragraphs.ts';

/**
 * A quiz as GIFT, Moodle's format of plain text: a question a paragraph, so that no blank line may
 * stand in one. Words are HTML; answers of a matching question are plain.
 * Source of the grammar: https://docs.moodle.org/en/GIFT_format
 */
export function giftFile(quiz: Outgoing): string {
	const { title, article, questions, prompt } = quiz;
	const parts = [
		`$CATEGORY: $course$/top/${oneLine(title).replaceAll('/', '//')}`,
		...(article ? [head('The article', shown(articleIn(article)))] : []),
		...questions.flatMap((question) => DRAWN[question.view](question)),
		head('To talk about', shown([p(prompt)]))
	];
	return `${parts.join('\n\n')}\n`;
}

const DRAWN: Record<View, (question: OutQuestion) => string[]> = {
	choice: (question) => [choice(question, question.rows[0]!, { words: asking(question) })],
	hottext: (question) => DRAWN.choice(question),
	match: (question) => (canMatch(question) ? [matching(question)] : rowsApart(question)),
	'inline-choice': rowsApart,
	prove: rowsApart
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Signs that GIFT reads as its own; only these may stand behind a backslash. */
const said = (text: string) => oneLine(text).replace(/[\\~=#{}:]/g, '\\$&');

const head = (name: string, html: string) => `::${said(name)}::[html]${said(html)}`;
const nameOf = ({ number, title }: OutQuestion, part = '') => `${number}${part}. ${title}`;

const asking = (question: OutQuestion, ...more: string[]) =>
	shown([...passageIn(question), p(question.stem), ...more.filter(Boolean).map(p)]);

const block = (start: string, answers: string[], feedback: string) =>
	[`${start} {`, ...answers, `####${said(feedback)}`, '}'].join('\n');

function choice(
	question: OutQuestion,
	row: OutRow,
	{ words, part }: { words: string; part?: string }
): string {
	// One that is right alone is worth all, and “%100%” is no weight that can be read.
	const ticks = question.rule === 'ticks' && row.keys > 1;
	const worth = percentOf(row, ticks);
	const [first] = row.options;
	const allRight = row.options.every(({ counts }) => counts === 'right');
	const sign = (option: OutOption) => {
		const { counts } = option;
		if (ticks) return worth[counts] === 0 ? '~' : `~%${worth[counts]}%`;
		// Without any “~” it would be a short answer; Moodle takes this weight for all of it.
		if (allRight && option !== first) return '~%99.99999%';
		return counts === 'right' ? '=' : '~';
	};
	const answers = row.options.map((option) => {
		const why = option.why ? ` #${said(inHtml(option.why))}` : '';
		return `${sign(option)}${said(inHtml(option.text))}${why}`;
	});
	return block(head(nameOf(question, part), words), answers, shown(toAll({ rows: [row] })));
}

/** A gap, a part or a row as a question of its own. */
function rowsApart(question: OutQuestion): string[] {
	return rowByRow(question).map(({ row, asks }, index) =>
		choice(question, row, {
			words: asking(question, asks),
			part: String.fromCharCode(97 + index)
		})
	);
}

/** The row is HTML, in which an arrow is an entity; the answer stands after the first arrow. */
function matching(question: OutQuestion): string {
	const pairs = question.rows.map(
		(row) => `=${said(inHtml(row.text))} -> ${said(inLabel(rightOf(row).text))}`
	);
	const spare = spareOf(question).map((text) => `= -> ${said(inLabel(text))}`);
	const words = asking(question);
	return block(head(nameOf(question), words), [...pairs, ...spare], shown(toAll(question)));
}
