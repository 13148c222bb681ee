import { blocksOf } from '../../../src/lib/article/blocks.ts';
import { outgoing, type Outgoing } from '../../../src/lib/export/outgoing.ts';
import { LIBRARY } from '../../../src/lib/library/index.ts';
import { ARTICLE } from '../../../src/lib/question/five-views.ts';
import { everyPick } from '../../../src/lib/question/any-response.ts';
import { FIVE_VIEWS_QUIZ } from '../../../src/lib/quiz/five-views.ts';
import type { Quiz } from '../../../src/lib/quiz/schema.ts';

/** A quiz as it counts, and as formats are written from it. */
export type Exchanged = { quiz: Quiz; out: Outgoing };

const exchanged = (quiz: Quiz, title: string, text: string): Exchanged => ({
	quiz,
	out: outgoing({ quiz, lang: 'en', article: { title, blocks: blocksOf(text), source: 'Here' } })
});

/** One more is right in every question, by a repair. */
const mended: Quiz = {
	...FIVE_VIEWS_QUIZ,
	id: 'five-views-mended',
	questions: FIVE_VIEWS_QUIZ.questions.map((question) => {
		const wrong = everyPick(question).find(
			({ row, option }) => !question.rows.find(({ id }) => id === row)!.key.includes(option)
		)!;
		return { ...question, accepted: [{ ...wrong, note: 'It may be read so.' }] };
	})
};

/** Every quiz that ships, the five views, and the five with a repair each. */
export const EXCHANGED: Exchanged[] = [
	...LIBRARY.flatMap(({ title, text, quizzes }) =>
		quizzes.map(({ quiz }) => exchanged(quiz, title, text))
	),
	exchanged(FIVE_VIEWS_QUIZ, 'Five', ARTICLE),
	exchanged(mended, 'Five', ARTICLE)
];
