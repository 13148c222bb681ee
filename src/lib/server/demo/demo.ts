import { randomUUIDv7 } from 'node:crypto';
import { foldName } from '../../person/name.ts';
import { LIBRARY, PUBLIC_QUIZ } from '../../library/index.ts';
import { fillWithClasses } from '../db/bulk.ts';
import { hasTeachers } from '../db/teachers.ts';
import { keepVersion } from '../db/versions.ts';
import { demoArticle } from './demo-article.ts';
import { demoClass, type DemoClass } from './demo-class.ts';
import { hashPassword } from '../account/password.ts';
import { newSetUpCode } from '../account/set-up-code.ts';

/** Names made of two words go round for a class of this size. */
export const MOST_STUDENTS = 2000;

const NAME = 'Demo teacher';
const HOUR_MS = 60 * 60_000;

/** The quizzes that only classes see go round among them; the first two classes have the same. */
const CLASSES: Pick<DemoClass, 'label' | 'state' | 'feedback' | 'openedAgo'>[] = [
	{ label: '9A', state: 'released', feedback: 'release', openedAgo: 150 * HOUR_MS },
	{ label: '9B', state: 'closed', feedback: 'release', openedAgo: 50 * HOUR_MS },
	{ label: '8D', state: 'open', feedback: 'close', openedAgo: HOUR_MS / 3 },
	{ label: '10C', state: 'closed', feedback: 'close', openedAgo: 26 * HOUR_MS }
];

const SHIPPED = LIBRARY.flatMap(({ text, quizzes }) =>
	quizzes.filter(({ quiz }) => quiz !== PUBLIC_QUIZ).map(({ quiz }) => ({ quiz, text }))
);

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
		createdAt: size.now - 200 * HOUR_MS,
		lockedAt: null
	};
	const made = [];
	for (const [index, one] of CLASSES.entries()) {
		const { quiz, text } = SHIPPED[Math.max(0, index - 1) % SHIPPED.length]!;
		const versionId = await keepVersion({ quiz, text, owner: null }, size.now);
		const filled = demoClass({ ...one, quiz, versionId, teacherId: account.id }, size);
		made.push({ quiz, state: one.state, filled });
	}
	const stored = await fillWithClasses(
		account,
		made.map(({ filled }) => filled)
	);
	if (!stored) return refused;
	await demoArticle(account.id, size.now);
	return {
		name: NAME,
		password,
		classes: made.map(({ quiz, state, filled: { assignment, attempts } }) => ({
			...{ label: assignment.label, quiz: quiz.title, state, code: assignment.code },
			joined: attempts.length
		}))
	};
}
