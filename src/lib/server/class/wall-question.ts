import { overlaps } from '../../article/span.ts';
import { placeIn, stepsOf } from '../../class/wall.ts';
import { VIEW } from '../../question/view/view.ts';
import { hardestFirst } from '../../report/classes.ts';
import { progressOf, type Assignment } from '../db/assignments.ts';
import { earnedOf } from '../db/answered-attempts.ts';
import { quizOf } from '../db/repairs.ts';
import { classQuestion, type ClassQuestion } from './class-question.ts';

/**
 * A question of a class as it stands on the wall, a match by one row at a time. The key and what
 * proves it go there on demand, and to the page's script no earlier; while some students still
 * answer, the demand has to be confirmed, for they would read it there.
 */
export async function wallQuestion(assignment: Assignment, number: number, url: URL) {
	const asked = url.searchParams;
	const { joined, handedIn } = await progressOf(assignment.id);
	const answering = joined - handedIn;
	const hardest = asked.get('order') === 'hardest';
	const sure = asked.has('sure');
	const shown = asked.has('shown') && (answering === 0 || sure);
	const { rows, evidence, notes, passage, ...question } = await classQuestion(assignment, number);
	const quiz = await quizOf({ ...assignment, assignmentId: assignment.id });
	const order = hardest
		? hardestFirst(quiz, await earnedOf(assignment.id))
		: quiz.questions.map((_, index) => index + 1);
	const steps = stepsOf(
		quiz.questions.map(({ view, rows }) => ({
			rows: rows.length,
			apart: VIEW[view].rowsApart ?? false
		})),
		order
	);
	const place = placeIn(steps, number, Number(asked.get('row')));
	const row = place.row === null ? undefined : rows[place.row - 1];
	const onWall = row ? [row] : rows;
	const proof = row?.evidence ?? evidence;
	const isProof = (block: (typeof passage)[number]) => proof.some((span) => overlaps(span, block));
	return {
		...question,
		...place,
		handedIn,
		answering,
		hardest,
		sure,
		shown,
		/** The key was asked for, and nobody has said yet that it may be seen. */
		asks: asked.has('shown') && !shown,
		place: order.indexOf(number) + 1,
		rows: shown ? onWall : onWall.map(withoutKey),
		evidence: shown ? proof : [],
		notes: shown ? notes : [],
		// Of a match the paragraphs that prove the row alone: chosen by the key, so only with it.
		passage: row && shown ? passage.filter(isProof) : passage
	};
}

function withoutKey({ id, text, options }: ClassQuestion['rows'][number]) {
	return {
		...{ id, text, rationale: undefined, evidence: [] },
		options: options.map(({ id, text, students }) => ({
			...{ id, text, students },
			...{ rationale: undefined, reason: null, isKey: false, accepted: false }
		}))
	};
}
