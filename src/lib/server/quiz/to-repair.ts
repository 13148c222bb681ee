import type { Marks } from '../../attribution/schema.ts';
import { restingOnOld } from '../../quiz/resting.ts';
import { classesWith, type BroughtArticle } from '../db/brought.ts';
import { versionOf } from '../db/versions.ts';

/** The classes whose quiz asks about statements that are marked otherwise by now. */
export async function toRepair(article: BroughtArticle, now: Marks) {
	const classes = await Promise.all(
		(await classesWith(article)).map(async ({ id, label, versionId }) => {
			const { quiz } = await versionOf(versionId);
			const numbers = quiz.marks ? restingOnOld(quiz.questions, { was: quiz.marks, now }) : [];
			return { id, label, numbers };
		})
	);
	return classes.filter(({ numbers }) => numbers.length > 0);
}
