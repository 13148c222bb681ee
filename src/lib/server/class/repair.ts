import { randomUUIDv7 } from 'node:crypto';
import * as v from 'valibot';
import { isTampered } from '../../person/name.ts';
import { REPAIRS } from '../../quiz/repair.ts';
import type { Assignment } from '../db/assignments.ts';
import { addRepair, repairsOf, undoRepair } from '../db/repairs.ts';
import { versionOf } from '../db/versions.ts';

export const RepairForm = v.object({
	what: v.picklist(REPAIRS, 'Choose what to do.'),
	/** Row and option with a blank between; empty where no option is meant. */
	option: v.pipe(v.string(), v.maxLength(100)),
	note: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, 'Say why, for you and your students.'),
		v.maxLength(200, 'At most 200 letters.'),
		v.check((note) => !isTampered(note), 'No special signs, please.')
	)
});

type Mending = {
	assignment: Assignment;
	teacherId: string;
	questionId: string;
	form: v.InferOutput<typeof RepairForm>;
};

/** Mends a question of a class; what is mended so already is left as it is. */
export async function mend({
	assignment,
	teacherId,
	questionId,
	form
}: Mending): Promise<'done' | 'no-option'> {
	const { quiz } = await versionOf(assignment.versionId);
	const question = quiz.questions.find(({ id }) => id === questionId);
	const [rowId = null, optionId = null] = form.what === 'accept' ? form.option.split(' ') : [];
	const row = question?.rows.find(({ id }) => id === rowId);
	const wrong = row?.options.some(({ id }) => id === optionId && !row.key.includes(id));
	if (form.what === 'accept' && !wrong) return 'no-option';

	await addRepair(quiz, {
		id: randomUUIDv7(),
		assignmentId: assignment.id,
		questionId,
		what: form.what,
		rowId,
		optionId,
		note: form.note,
		madeBy: teacherId,
		madeAt: Date.now(),
		undoneAt: null
	});
	return 'done';
}

/** Takes a repair of this class back; one that is undone already stays so. */
export async function unmend({ id, versionId }: Assignment, repairId: string): Promise<void> {
	const { quiz } = await versionOf(versionId);
	const made = (await repairsOf(id)).find((one) => one.id === repairId && one.undoneAt === null);
	if (made) await undoRepair(quiz, made, Date.now());
}
