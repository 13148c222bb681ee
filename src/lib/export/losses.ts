import type { Question } from '../question/schema.ts';
import type { Quiz } from '../quiz/schema.ts';
import { canMatch, hasOneRight, hasShare } from './moodle-html.ts';
import { outQuestion, type OutQuestion } from './outgoing.ts';

/** The formats in which a quiz goes to another system. */
export const FORMAT_IDS = ['moodle', 'gift', 'qti21', 'qti3', 'docx'] as const;
export type Format = (typeof FORMAT_IDS)[number];

/** What a format cannot carry, and of which questions by their number; none: of the whole quiz. */
export type Loss = { words: string; questions: number[] };

const QTI: readonly Format[] = ['qti3', 'qti21'];
const OF_MOODLE: readonly Format[] = ['moodle', 'gift'];
const PLATFORMS: readonly Format[] = [...QTI, ...OF_MOODLE];

const rowsApart = (question: OutQuestion) =>
	question.rule === 'rows' && !question.rows.every(hasOneRight);

type Kept = {
	formats: readonly Format[];
	when: (out: OutQuestion, question: Question) => boolean;
	words: string;
	/** It is said of questions that a teacher left out, and of no other. */
	ofLeftOut?: boolean;
};

const OF_QUESTIONS: readonly Kept[] = [
	{
		formats: [...PLATFORMS, 'docx'],
		when: () => true,
		ofLeftOut: true,
		words: 'You left it out in this class, so it is not in the file.'
	},
	{
		formats: PLATFORMS,
		when: (_, { credit }) => credit === 'everyone',
		words: 'Here everyone has the points. There an answer gets what it earns.'
	},
	{
		formats: OF_MOODLE,
		when: ({ pieces }) => pieces,
		words: 'The pieces to mark in the text become a list of options, in the order of the text.'
	},
	{
		formats: ['moodle'],
		when: ({ rule }) => rule === 'prove',
		words: 'The proof gets its point there even where the answer is wrong. Here it does not.'
	},
	{
		formats: ['gift'],
		when: ({ rule }) => rule === 'prove',
		words: 'The answer and its proof become two questions, each with a point of its own.'
	},
	{
		formats: ['gift'],
		when: ({ sentence }) => sentence,
		words: 'Each gap becomes a question of its own, with a whole point.'
	},
	{
		formats: ['gift'],
		when: (out) => out.rule === 'rows' && !out.sentence && !canMatch(out),
		words: 'Each row becomes a question of its own, with a whole point.'
	},
	{
		formats: ['moodle'],
		when: rowsApart,
		words:
			'An option more is right in a row: each row becomes a question of its own, worth its part of the point.'
	},
	{
		formats: OF_MOODLE,
		when: ({ rule, rows }) => rule === 'ticks' && !hasShare(rows[0]!.keys),
		words:
			'It has more right options than there are shares of a point, so some of them are enough for all of it.'
	},
	{
		formats: QTI,
		when: ({ pieces, sentence }) => pieces || sentence,
		words: 'Not every platform can show this kind of question. Canvas, for one, leaves it out.'
	},
	{
		formats: QTI,
		when: ({ rule }) => rule === 'prove',
		words:
			'Two answers belong together in it. A platform that takes one answer a question leaves it out.'
	}
];

const OF_QUIZ: readonly { formats: readonly Format[]; words: string }[] = [
	{
		formats: PLATFORMS,
		words:
			'Which mistake each wrong option stands for stays here, and with it the reports on mistakes.'
	},
	{
		formats: QTI,
		words: 'The skill of each question and the question to talk about at the end stay here.'
	},
	{
		formats: PLATFORMS,
		words:
			'The words that prove a key come as a quotation. They are not marked in the article there.'
	},
	{
		formats: PLATFORMS,
		words: 'When students see what was right is set on the platform.'
	},
	{ formats: PLATFORMS, words: 'Who says what (“Voices”) and notes on hard words stay here.' },
	{
		formats: ['gift'],
		words: 'Every question counts one point, and rows of a table are explained together.'
	},
	{
		formats: ['docx'],
		words: 'It is the quiz on paper: nothing in it is scored, and the key is not in it.'
	}
];

/** Each in a sentence or two, those of the whole quiz last. */
export function lossesOf(format: Format, { questions }: Pick<Quiz, 'questions'>): Loss[] {
	const some = OF_QUESTIONS.filter(({ formats }) => formats.includes(format)).map(
		({ when, words, ofLeftOut = false }) => ({
			words,
			questions: questions.flatMap((question, index) => {
				const leftOut = question.credit === 'left-out';
				const here = leftOut === ofLeftOut && when(outQuestion(question, index + 1), question);
				return here ? [index + 1] : [];
			})
		})
	);
	const all = OF_QUIZ.filter(({ formats }) => formats.includes(format));
	return [
		...some.filter(({ questions: numbers }) => numbers.length > 0),
		...all.map(({ words }) => ({ words, questions: [] }))
	];
}
