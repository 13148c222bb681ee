import { error, fail } from '@sveltejs/kit';
import { explain } from '../../question/explain.ts';
import { score } from '../../question/score.ts';
import type { Block } from '../../article/blocks.ts';
import type { Note } from '../../article/notes.ts';
import type { Quiz } from '../../quiz/schema.ts';
import type { ShownQuestion } from '../../quiz/shown.ts';
import { readOf } from '../article/reading.ts';
import { readAnswerForm } from '../attempt/answer-form.ts';
import { accept, ANSWER_REFUSALS } from '../attempt/answer.ts';
import { untouchedQuestion } from '../attempt/first-answer.ts';

/** Options in the order that one student might see; nothing of a preview is stored or counted. */
const SEED = 'preview';

type Previewed = { quiz: Pick<Quiz, 'questions'>; blocks: Block[]; notes: Note[] };

export function previewed(version: Previewed, number: number) {
	const shown = untouchedQuestion(version, number, SEED) ?? error(404, NO_QUESTION);
	return { count: version.quiz.questions.length, shown, read: readOf(version, shown) };
}

/** What a student would see after this answer. */
export async function checkedPreview(version: Previewed, number: number, request: Request) {
	const sent = await readAnswerForm(request);
	if (!sent) return fail(400, { message: ANSWER_REFUSALS.unknown.message });
	const accepted = accept(version.quiz, number, sent.answer);
	if ('refused' in accepted) {
		const { status, message } = ANSWER_REFUSALS[accepted.refused];
		return fail(status, { message });
	}
	const { question, picks } = accepted;
	const shown: ShownQuestion = {
		...previewed(version, number).shown,
		answer: { picks, revision: 1, final: true },
		outcome: { score: score(question, picks), explanation: explain(question) }
	};
	return { shown, read: readOf(version, shown) };
}

const NO_QUESTION = 'This quiz has no question with that number.';
