import { segmentsOf } from '../../article/segments.ts';
import { RULE_WORDS } from '../../question/score.ts';
import type { View } from '../../question/schema.ts';
import {
	LEFT_OUT,
	rowByRow,
	sentenceOf,
	type Outgoing,
	type OutQuestion,
	type OutRow
} from '../outgoing.ts';
import { articleIn, passageIn } from '../paragraphs.ts';
import { el, type Element, type Node } from '../xml.ts';
import { feedbackOf, keptFeedback } from './feedback.ts';
import {
	declaration,
	oneRight,
	optionId,
	proven,
	responseId,
	rowDeclaration,
	rowId,
	sharedId,
	shareOf
} from './scoring.ts';

/** What a view makes of a question: how it is answered, how that is declared and scored. */
type Drawn = { declared: Element[]; body: Element[]; scored: Element };

const DRAWN: Record<View, (question: OutQuestion) => Drawn> = {
	choice: (question) => ({ ...rowsOf(question), scored: oneRow(question) }),
	hottext: (question) => (question.pieces ? hottext(question) : DRAWN.choice(question)),
	match: (question) =>
		question.table ? match(question) : { ...rowsOf(question), scored: shareOfRows(question) },
	'inline-choice': (question) => inlineChoice(question),
	prove: (question) => ({ ...rowsOf(question), scored: proven(question) })
};

type Around = Pick<Outgoing, 'lang' | 'article'> & {
	namespace: string;
	/** Where the article stands in a file of its own. */
	stimulus: string | null;
};

export const itemId = ({ number }: OutQuestion) => `question-${number}`;

export function item(question: OutQuestion, around: Around): Element {
	const { declared, body, scored } = DRAWN[question.view](question);
	const { lang, article, namespace, stimulus } = around;
	return el(
		'qti-assessment-item',
		{
			...{ xmlns: namespace, identifier: itemId(question), title: question.title },
			...{ adaptive: false, 'time-dependent': false, 'xml:lang': lang }
		},
		declared,
		outcome('SCORE', 'float', 0),
		outcome('MAXSCORE', 'float', question.points),
		el('qti-outcome-declaration', {
			...{ identifier: 'FEEDBACK', cardinality: 'multiple', 'base-type': 'identifier' }
		}),
		stimulus
			? [el('qti-assessment-stimulus-ref', { identifier: 'article', href: `../${stimulus}` })]
			: [],
		el(
			'qti-item-body',
			{},
			question.pieces ? [] : passageIn(question),
			body,
			el('p', {}, RULE_WORDS[question.rule]),
			article && !stimulus ? articleIn(article) : []
		),
		el('qti-response-processing', {}, scored, keptFeedback(question)),
		feedbackOf(question)
	);
}

function outcome(identifier: string, type: string, value: number): Element {
	return el(
		'qti-outcome-declaration',
		{ identifier, cardinality: 'single', 'base-type': type },
		el('qti-default-value', {}, el('qti-value', {}, String(value)))
	);
}

const paragraph = (...children: Node[]) => el('p', {}, children);

/** Every row as a choice of its own; the first asks the question. */
function rowsOf(question: OutQuestion): Omit<Drawn, 'scored'> {
	return {
		declared: question.rows.map((row, index) => rowDeclaration(question, row, index)),
		body: rowByRow(question).map(({ row, asks }, index) => {
			const prompt = [index === 0 ? question.stem : '', asks].filter(Boolean).join(' ');
			return el(
				'qti-choice-interaction',
				{
					'response-identifier': responseId(question, index),
					shuffle: !row.ordered,
					'max-choices': question.rule === 'ticks' ? 0 : 1
				},
				el('qti-prompt', {}, prompt),
				row.options.map((option) =>
					el('qti-simple-choice', { identifier: optionId(row, option) }, option.text)
				)
			);
		})
	};
}

/** All right or nothing, or ticks. */
function oneRow(question: OutQuestion): Element {
	const [row] = question.rows as [OutRow];
	return question.rule === 'ticks'
		? shareOf([responseId(question, 0)], row.keys)
		: oneRight(question);
}

const shareOfRows = (question: OutQuestion) =>
	shareOf(
		question.rows.map((_, index) => responseId(question, index)),
		question.rows.length
	);

/** Pairs of a row and an option, which every row shares. */
function match(question: OutQuestion): Drawn {
	const { rows, stem } = question;
	const rights = rows.flatMap((row) =>
		row.options
			.filter(({ counts }) => counts === 'right')
			.map((option) => ({ row, pair: `${rowId(row)} ${sharedId(option)}` }))
	);
	const firsts = rights.filter(({ row }, index) => rights[index - 1]?.row !== row);
	const choice = (identifier: string, text: string, most: number) =>
		el('qti-simple-associable-choice', { identifier, 'match-max': most }, text);
	return {
		declared: [
			declaration({
				...{ id: 'RESPONSE', cardinality: 'multiple', type: 'directedPair' },
				correct: firsts.map(({ pair }) => pair),
				worth: rights.map(({ pair }) => [pair, 1])
			})
		],
		body: [
			el(
				'qti-match-interaction',
				{
					...{ class: 'qti-match-tabular', 'response-identifier': 'RESPONSE' },
					...{ shuffle: false, 'max-associations': rows.length }
				},
				el('qti-prompt', {}, stem),
				el(
					'qti-simple-match-set',
					{},
					rows.map((row) => choice(rowId(row), row.text, 1))
				),
				el(
					'qti-simple-match-set',
					{},
					rows[0]!.options.map((option) => choice(sharedId(option), option.text, 0))
				)
			)
		],
		scored: shareOf(['RESPONSE'], rows.length)
	};
}

function hottext(question: OutQuestion): Drawn {
	const [row] = question.rows as [OutRow];
	const marks = row.options.flatMap((option) =>
		option.span ? [{ ...option.span, id: optionId(row, option) }] : []
	);
	const piece = ({ text, marks: [mark] }: ReturnType<typeof segmentsOf<(typeof marks)[0]>>[0]) =>
		mark ? el('qti-hottext', { identifier: mark.id }, text) : text;
	return {
		declared: [rowDeclaration(question, row, 0)],
		body: [
			el(
				'qti-hottext-interaction',
				{
					'response-identifier': 'RESPONSE',
					'max-choices': question.rule === 'ticks' ? 0 : 1
				},
				el('qti-prompt', {}, question.stem),
				question.passage.map((span) =>
					span === LEFT_OUT
						? paragraph(span.text)
						: paragraph(...segmentsOf(span, marks).map(piece))
				)
			)
		],
		scored: oneRow(question)
	};
}

function inlineChoice(question: OutQuestion): Drawn {
	const gap = (index: number) => {
		const row = question.rows[index]!;
		return el(
			'qti-inline-choice-interaction',
			{ 'response-identifier': responseId(question, index), shuffle: !row.ordered },
			row.options.map((option) =>
				el('qti-inline-choice', { identifier: optionId(row, option) }, option.text)
			)
		);
	};
	const parts = sentenceOf(question);
	return {
		declared: question.rows.map((row, index) => rowDeclaration(question, row, index)),
		body: [
			paragraph(question.stem),
			paragraph(...parts.map((part) => (typeof part === 'string' ? part : gap(part))))
		],
		scored: shareOfRows(question)
	};
}
