import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../quiz/version.ts';
import { openAssignment } from './assignments.ts';
import { broughtOf, deleteBrought, keepBrought } from './brought.ts';
import { changeNotes, MOST_NOTES, storedNotesOf } from './notes.ts';
import { article, quiz, quizVersion, teacher } from './schema.ts';
import { account, database, throwAwayDatabase } from './throw-away.ts';

throwAwayDatabase();

const TEXT = 'A heron stood. The heron flew.';
const its = { id: 'a', ownerId: 'ann', articleId: sha256(TEXT) };
const NEW = {
	...{
		id: 'a',
		ownerId: 'ann',
		text: TEXT,
		lang: 'en',
		dir: 'ltr' as const,
		kinds: ['paragraph' as const]
	},
	...{ title: '', byline: '', source: '', date: '', address: '', broughtAt: 1 },
	cleaned: {} as never
};
const noted = (start: number, words: string) => ({ start, words, note: 'A bird.', madeAt: 1 });

beforeEach(async () => {
	database().insert(teacher).values(account('ann')).run();
	expect(await keepBrought(NEW)).toBe('a');
});

describe('an article', () => {
	it('brought twice at once is one', async () => {
		const other = { ...NEW, text: 'Another.' };
		const ids = await Promise.all(['b', 'c'].map((id) => keepBrought({ ...other, id })));
		expect(new Set(ids).size).toBe(1);
	});

	it('that a class has is not deleted, with nothing that hangs on it', async () => {
		const row = { id: 'q', ownerId: 'ann', title: 'T', articleId: its.articleId, createdAt: 1 };
		database().insert(quiz).values(row).run();
		database()
			.insert(quizVersion)
			.values({
				id: 'v',
				quizId: 'q',
				articleId: its.articleId,
				content: {} as never,
				createdAt: 1
			})
			.run();
		await openAssignment({
			...{ id: 'c', teacherId: 'ann', versionId: 'v', label: '9B', code: 'K7M4PX' },
			...{ feedback: 'close', naming: 'typed', openedAt: 1, closesAt: null, deleteAt: 9 }
		});
		expect(await deleteBrought(its)).toBe(false);
		expect(await broughtOf('ann', 'a')).not.toBeNull();
		expect(database().select().from(quiz).all()).toHaveLength(1);
	});

	it('goes with its text; with a note it stays where only a bare one was to go', async () => {
		await changeNotes('a', { gone: [], put: [noted(2, 'heron')] });
		expect(await deleteBrought(its, { bare: true })).toBe(false);
		expect(await deleteBrought(its)).toBe(true);
		expect(database().select().from(article).all()).toEqual([]);
	});
});

describe('notes', () => {
	it('on the same words give way to the one that comes last', async () => {
		await Promise.all([
			changeNotes('a', { gone: [], put: [noted(2, 'heron')] }),
			changeNotes('a', { gone: [], put: [noted(0, 'A heron stood')] })
		]);
		expect(await storedNotesOf('a')).toMatchObject([{ start: 0, words: 'A heron stood' }]);
		await changeNotes('a', { gone: [], put: [noted(2, 'heron')] });
		expect(await storedNotesOf('a')).toMatchObject([{ start: 2, words: 'heron' }]);
	});

	it('are no more than can be kept', async () => {
		const many = Array.from({ length: MOST_NOTES }, (_, n) => noted(n * 2, 'x'));
		expect(await changeNotes('a', { gone: [], put: many })).toBe(true);
		expect(await changeNotes('a', { gone: [], put: [noted(500, 'x')] })).toBe(false);
		expect(await storedNotesOf('a')).toHaveLength(MOST_NOTES);
	});
});
