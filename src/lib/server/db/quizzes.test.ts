import { describe, expect, it } from 'vitest';
import { sha256 } from '../../quiz/version.ts';
import { blankQuestion } from '../quiz/own-question.ts';
import { draftedQuestionsOf, MOST_DRAFTED, saveDrafted, type Change } from './drafted-questions.ts';
import {
	beginQuiz,
	beginUnmade,
	changeQuiz,
	chooseQuestions,
	MOST_QUIZZES,
	quizOfTeacher,
	quizzesOf
} from './quizzes.ts';
import { article, quiz, teacher } from './schema.ts';
import { account, database, throwAwayDatabase } from './throw-away.ts';

throwAwayDatabase();

const TEXT = 'A text.';
const row = (id: string) => ({
	...{ id, ownerId: 'ann', title: 'T', articleId: sha256(TEXT), prompt: 'P', chosen: ['a', 'b'] }
});

async function begun() {
	database()
		.insert(teacher)
		.values([account('ann'), account('bo')])
		.run();
	database()
		.insert(article)
		.values({ id: sha256(TEXT), text: TEXT, createdAt: 1 })
		.run();
	await beginQuiz(row('q'), 1);
}

const question = blankQuestion({ skill: 'kind', view: 'choice', names: [] }, 'token');
const change = (more: Partial<Change> = {}): Change => ({
	...{ quizId: 'q', content: question, readAt: null, draftedAs: null, from: 0, ...more }
});

describe('a quiz in the making', () => {
	it('is its teacher’s alone, and there is a most of them', async () => {
		await begun();
		expect(await quizOfTeacher('ann', 'q')).toMatchObject({ id: 'q', text: TEXT });
		expect(await quizOfTeacher('bo', 'q')).toBeNull();
		const many = Array.from({ length: MOST_QUIZZES - 1 }, (_, n) => row(`q${n}`));
		database()
			.insert(quiz)
			.values(many.map((one) => ({ ...one, createdAt: 1 })))
			.run();
		expect(await beginQuiz(row('one-more'), 2)).toBe('too-many');
		expect(await quizzesOf('ann')).toHaveLength(MOST_QUIZZES);
	});

	it('on an article is begun once, and again when that one is made', async () => {
		await begun();
		const twice = await Promise.all(['x', 'y'].map((id) => beginUnmade(row(id), 2)));
		expect(twice).toEqual(['q', 'q']);
		await changeQuiz('q', { archivedAt: 3 });
		expect(new Set(await Promise.all(['x', 'y'].map((id) => beginUnmade(row(id), 4)))).size).toBe(
			1
		);
		expect(await quizzesOf('ann')).toHaveLength(2);
	});

	it('has its questions chosen only where nobody chose others meanwhile', async () => {
		await begun();
		expect(await chooseQuestions('q', { was: ['a', 'b'], now: ['b'] })).toBe(true);
		expect(await chooseQuestions('q', { was: ['a', 'b'], now: ['a'] })).toBe(false);
		expect((await quizOfTeacher('ann', 'q'))?.chosen).toEqual(['b']);
	});
});

describe('a question of it', () => {
	it('is stored where it was changed from what stands there; the same again is saved already', async () => {
		await begun();
		expect(await saveDrafted(change(), 1)).toBe('saved');
		expect(await saveDrafted(change(), 2)).toBe('saved');
		const other = { ...question, stem: 'Who?' };
		expect(await saveDrafted(change({ content: other }), 3)).toBe('stale');
		expect(await saveDrafted(change({ content: other, from: 1 }), 4)).toBe('saved');
		expect(await saveDrafted(change({ from: 1 }), 5)).toBe('stale');
		expect(await draftedQuestionsOf('q')).toMatchObject([
			{ content: other, revision: 2, changedAt: 4 }
		]);
	});

	it('is refused where the quiz would hold more than it may', async () => {
		await begun();
		const large = { ...question, stem: 'x'.repeat(MOST_DRAFTED) };
		expect(await saveDrafted(change({ content: large }), 1)).toBe('too-large');
		expect(await draftedQuestionsOf('q')).toEqual([]);
	});
});
