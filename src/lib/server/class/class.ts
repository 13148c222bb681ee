import { randomBytes, randomUUIDv7 } from 'node:crypto';
import * as v from 'valibot';
import { isTampered } from '../../person/name.ts';
import { codeFrom } from '../../class/code.ts';
import { FEEDBACK } from '../../quiz/feedback.ts';
import { sha256 } from '../../quiz/version.ts';
import { assignmentOfTeacher, openAssignment, type Assignment } from '../db/assignments.ts';
import { NAMING } from '../db/schema.ts';
import { reach } from '../request/reach.ts';
import { timeRefusal } from './closing-time.ts';

export const DAY_MS = 24 * 60 * 60_000;

export const DELETE_DAYS = { least: 1, usual: 30, most: 365 };

/** What a teacher decides about a class; every field has a usual value that may stay. */
export const ClassSettings = v.object({
	label: v.pipe(
		v.string(),
		v.normalize('NFKC'),
		v.trim(),
		v.minLength(1, 'Give the class a name that you know it by.'),
		v.maxLength(40, 'At most 40 letters.'),
		v.check((label) => !isTampered(label), 'No special signs, please.')
	),
	feedback: v.picklist(FEEDBACK),
	naming: v.picklist(NAMING),
	/** Empty: it is closed by hand. Else a time in the host's zone, as `datetime-local` sends it. */
	closesAt: v.pipe(
		v.string(),
		v.check(
			(text) => text === '' || timeRefusal(text) === undefined,
			({ input }) => timeRefusal(input) ?? ''
		),
		v.transform((text) => (text === '' ? null : new Date(text).getTime()))
	),
	deleteDays: v.pipe(
		v.string(),
		v.transform(Number),
		v.integer('Give whole days.'),
		v.minValue(DELETE_DAYS.least, 'At least one day.'),
		v.maxValue(DELETE_DAYS.most, 'At most a year.')
	)
});

/** What may change while the class is open. */
export const OpenClassSettings = v.pick(ClassSettings, ['label', 'feedback', 'closesAt']);

/** The settings by name, as a form has them; what it lacks is empty. */
export function settingsIn(form: FormData | null) {
	const field = (name: string) => String(form?.get(name) ?? '');
	return {
		label: field('label').slice(0, 200),
		feedback: field('feedback'),
		naming: field('naming'),
		closesAt: field('closesAt'),
		deleteDays: field('deleteDays')
	};
}

/** What is wrong with a form of settings, by field, in words. */
export function settingsErrors(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]) {
	const { nested } = v.flatten<typeof ClassSettings>(issues as never);
	return {
		label: nested?.label?.[0],
		closesAt: nested?.closesAt?.[0],
		deleteDays: nested?.deleteDays?.[0],
		choice: nested?.feedback || nested?.naming ? 'Choose one of what is offered.' : undefined
	};
}

type Opening = v.InferOutput<typeof ClassSettings> & {
	teacherId: string;
	versionId: string;
	/** Of the form that asks for it: pressed twice it opens one class. */
	token: string;
	now: number;
};

/** Opens a version to a class under a new code. */
export async function openClass(opening: Opening): Promise<Assignment> {
	const { deleteDays, token, now, ...settings } = opening;
	let id = sha256(`class ${settings.teacherId} ${token}`).slice(0, 32);
	for (;;) {
		const row = {
			...settings,
			id,
			code: codeFrom(randomBytes(32)),
			openedAt: now,
			deleteAt: now + deleteDays * DAY_MS
		};
		const opened = await openAssignment(row);
		if (opened) return opened;
		const there = await assignmentOfTeacher(row.teacherId, id);
		if (there && isSame(there, opening)) return there;
		// Who came back to the form and changed it wants another class.
		if (there) id = randomUUIDv7();
	}
}

function isSame(there: Assignment, opening: Opening): boolean {
	const { versionId, label, feedback, naming, closesAt } = opening;
	return (
		there.versionId === versionId &&
		there.label === label &&
		there.feedback === feedback &&
		there.naming === naming &&
		there.closesAt === closesAt
	);
}

/** The address that students type, short enough for a board, and what else is known of it. */
export function joinAddress(url: URL, code: string) {
	const { origin, ...known } = reach(url);
	return { address: `${origin}/j/${code}`, ...known };
}
