import { randomUUIDv7 } from 'node:crypto';
import { BUILT_IN_ARTICLE } from '../../article/built-in.ts';
import { foldName } from '../../person/name.ts';
import { BANK } from '../../quiz/bank/index.ts';
import { fillWithClasses } from '../db/bulk.ts';
import { hasTeachers } from '../db/teachers.ts';
import { keepVersion } from '../db/versions.ts';
import { demoClass, type DemoClass } from './demo-class.ts';
import { hashPassword } from '../account/password.ts';
import { newSetUpCode } from '../account/set-up-code.ts';

// The script opens the database of the same modules that fill it.
export { closeDatabase, openDatabase } from '../db/connection.ts';

/** Names made of two words go round for a class of this size. */
export const MOST_STUDENTS = 2000;

const NAME = 'Demo teacher';
const HOUR_MS = 60 * 60_000;

/** The built-in quiz by its place, 0 being the public one; one of them went to two classes. */
const CLASSES: (Pick<DemoClass, 'label' | 'state' | 'feedback' | 'openedAgo'> & {
	quiz: number;
})[] = [
	{ label: '9A', quiz: 1, state: 'released', feedback: 'release', openedAgo: 150 * HOUR_MS },
	{ label: '9B', quiz: 1, state: 'closed', feedback: 'release', openedAgo: 50 * HOUR_MS },
	{ label: '10C', quiz: 3, state: 'closed', feedback: 'close', openedAgo: 26 * HOUR_MS },
	{ label: '8D', quiz: 2, state: 'open', feedback: 'close', openedAgo: HOUR_MS / 3 }
];

export type Demo = {
	name: string;
	/** Nowhere else in clear. */
	password: string;
	classes: { label: string; quiz: string; state: string; code: string; joined: number }[];
};

/**
 * Fills a database that has no teacher with one, four classes and their simulated students. Refuses
 * any other: a demo among real classes would be in the way, and its password is on a screen.
 */
export async function fillDemo(size: {
	students: number;
	seed: number;
	now: number;
}): Promise<Demo | { refused: string }> {
	const refused = { refused: 'This database has a teacher already; the demo fills an empty one.' };
	if (await hasTeachers()) return refused;
	const password = newSetUpCode();
	const passwordHash = await hashPassword(password, 'host');
	if (passwordHash === null) throw new Error('no turn to hash a password');
	const account = {
		...{ id: randomUUIDv7(), name: NAME, nameKey: foldName(NAME), passwordHash },
		createdAt: size.now - 200 * HOUR_MS
	};
	const made = [];
	for (const { quiz: place, ...one } of CLASSES) {
		const quiz = BANK[place];
		if (!quiz) throw new Error(`no quiz ${place}`);
		const versionId = await keepVersion(quiz, BUILT_IN_ARTICLE, size.now);
		const filled = demoClass({ ...one, quiz, versionId, teacherId: account.id }, size);
		made.push({ quiz, state: one.state, filled });
	}
	const stored = await fillWithClasses(
		account,
		made.map(({ filled }) => filled)
	);
	if (!stored) return refused;
	return {
		name: NAME,
		password,
		classes: made.map(({ quiz, state, filled: { assignment, papers } }) => ({
			...{ label: assignment.label, quiz: quiz.title, state, code: assignment.code },
			joined: papers.length
		}))
	};
}
