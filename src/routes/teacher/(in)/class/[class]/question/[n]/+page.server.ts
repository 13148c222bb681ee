import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { inWords } from '$lib/quiz/repair.ts';
import { classQuestion } from '$lib/server/class/class-question.ts';
import { progressOf } from '$lib/server/db/assignments.ts';
import { repairLogOf } from '$lib/server/db/repairs.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { formOf } from '$lib/server/request/form.ts';
import { mend, RepairForm, unmend } from '$lib/server/class/repair.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { assignment } = locals;
	const asked = await classQuestion(assignment, Number(params.n));
	const { quiz } = await versionOf(assignment.versionId);
	const log = await repairLogOf(assignment.id);
	return {
		...asked,
		id: assignment.id,
		label: assignment.label,
		handedIn: (await progressOf(assignment.id)).handedIn,
		log: log
			.filter(({ questionId }) => questionId === asked.question.id)
			.map((one) => ({
				id: one.id,
				words: inWords(quiz, one),
				note: one.note,
				by: one.by,
				madeAt: one.madeAt,
				undoneAt: one.undoneAt
			}))
	};
};

export const actions: Actions = {
	mend: async ({ request, locals, params }) => {
		const { assignment, teacher } = locals;
		const { quiz } = await versionOf(assignment.versionId);
		const question = quiz.questions[Number(params.n) - 1];
		if (!question) error(404, 'This quiz has no question with that number.');
		const form = await formOf(request);
		const field = (name: string) => String(form?.get(name) ?? '');
		const sent = { what: field('what'), option: field('option'), note: field('note') };
		const read = v.safeParse(RepairForm, sent);
		const refuse = (message: string) =>
			fail(400, { note: sent.note.slice(0, 200), what: sent.what.slice(0, 20), message });
		if (!read.success) return refuse(read.issues[0].message);
		const result = await mend({
			assignment,
			teacherId: teacher.id,
			questionId: question.id,
			form: read.output
		});
		if (result === 'no-option') return refuse('Choose an option that is not the key.');
		redirect(303, `/teacher/class/${assignment.id}/question/${params.n}`);
	},
	undo: async ({ request, locals, params }) => {
		const repair = (await formOf(request))?.get('repair');
		if (typeof repair !== 'string')
			return fail(400, { note: '', what: '', message: 'Nothing was changed.' });
		await unmend(locals.assignment, repair);
		redirect(303, `/teacher/class/${locals.assignment.id}/question/${params.n}`);
	}
};
