import { beforeEach } from 'vitest';
import type { Question } from '../../question/schema.ts';
import { score } from '../../question/score.ts';
import type { Feedback } from '../../quiz/feedback.ts';
import { FIVE_VIEWS_QUIZ } from '../../quiz/five-views.ts';
import { openAssignment } from './assignments.ts';
import { attemptHeldBy } from './attempt-sessions.ts';
import { joinAssignment } from './attempts.ts';
import { handIn } from './hand-in.ts';
import { saveResponse } from './responses.ts';
import { teacher } from './schema.ts';
import { account, database, throwAwayDatabase } from './throw-away.ts';
import { keepVersion } from './versions.ts';
import { ARTICLE } from '../../question/five-views.ts';

export const quiz = FIVE_VIEWS_QUIZ;
export const [first, second] = quiz.questions as [Question, Question];
export const NOW = 1_700_000_000_000;

export const keyOf = ({ rows }: Question) =>
	rows.flatMap(({ id, key }) => key.map((option) => ({ row: id, option })));

/**
 * Before each test of the file a database of its own, with two teachers and an open class of the
 * first; and what its students do, by their names.
 */
export function storedClass() {
	const { open: reopen } = throwAwayDatabase();
	let versionId: string;

	beforeEach(async () => {
		versionId = await keepVersion({ quiz, text: ARTICLE, owner: null }, NOW);
		for (const id of ['teacher', 'other']) database().insert(teacher).values(account(id)).run();
		await open();
	});

	const open = (
		more: { id?: string; code?: string; closesAt?: number; feedback?: Feedback } = {}
	) =>
		openAssignment({
			id: 'class',
			teacherId: 'teacher',
			versionId,
			label: '9B',
			code: 'K7M4PX',
			feedback: 'close',
			naming: 'typed',
			openedAt: NOW,
			closesAt: null,
			deleteAt: NOW + 1000,
			...more
		});

	const enter = (
		name: string,
		more: { joinId?: string; words?: string; now?: number; id?: string } = {}
	) =>
		joinAssignment(
			{
				id: `attempt ${name}`,
				versionId,
				assignmentId: 'class',
				name,
				words: `words of ${name}`,
				seed: 1,
				joinId: `join ${name}`,
				now: NOW,
				...more
			},
			{ tokenHash: `token ${name} ${more.id ?? ''}`, expiresAt: NOW + 10_000 }
		);

	const answer = (name: string, question = first, check = false) =>
		saveResponse({
			attemptId: `attempt ${name}`,
			questionId: question.id,
			picks: keyOf(question),
			revision: 0,
			score: check ? score(question, keyOf(question)) : null,
			now: NOW + 1
		});

	const end = (name: string, by: 'student' | 'teacher') =>
		handIn({ attemptId: `attempt ${name}`, versionId, assignmentId: 'class', by, now: NOW + 5 });

	const held = async (name: string) =>
		(await attemptHeldBy(`token ${name} `, `attempt ${name}`, NOW))!;

	return { open, enter, answer, end, held, reopen, version: () => versionId };
}
