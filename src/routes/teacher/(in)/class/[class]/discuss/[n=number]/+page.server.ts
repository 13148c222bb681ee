import { hardestFirst } from '$lib/report/classes.ts';
import { classQuestion, type ClassQuestion } from '$lib/server/class/class-question.ts';
import { progressOf } from '$lib/server/db/assignments.ts';
import { earnedOf } from '$lib/server/db/answered-attempts.ts';
import { quizOf } from '$lib/server/db/repairs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { assignment } = locals;
	const { handedIn } = await progressOf(assignment.id);
	const hardest = url.searchParams.get('order') === 'hardest';
	const shown = url.searchParams.has('shown');
	const { rows, evidence, notes, ...asked } = await classQuestion(assignment, Number(params.n));
	const order = hardest
		? hardestFirst(
				await quizOf({ ...assignment, assignmentId: assignment.id }),
				await earnedOf(assignment.id)
			)
		: null;
	const numbers = order ?? Array.from({ length: asked.count }, (_, index) => index + 1);
	const place = numbers.indexOf(asked.number);
	return {
		...asked,
		label: assignment.label,
		id: assignment.id,
		handedIn,
		hardest,
		shown,
		// The key and what proves it go to the wall on demand, and to the page's script no earlier.
		rows: shown ? rows : rows.map(withoutKey),
		evidence: shown ? evidence : [],
		notes: shown ? notes : [],
		place: place + 1,
		before: numbers[place - 1] ?? null,
		after: numbers[place + 1] ?? null
	};
};

type Row = ClassQuestion['rows'][number];

function withoutKey({ id, text, options }: Row): Row {
	return {
		id,
		text,
		rationale: undefined,
		options: options.map(({ id, text, students }) => ({
			...{ id, text, students },
			...{ rationale: undefined, reason: null, isKey: false, accepted: false }
		}))
	};
}
