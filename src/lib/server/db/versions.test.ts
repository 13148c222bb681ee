import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../question/five-views.ts';
import { versionId } from '../../quiz/version.ts';
import { article, quizVersion } from './schema.ts';
import { NOW, quiz } from './stored-class.ts';
import { database, throwAwayDatabase } from './throw-away.ts';
import { keepVersion, versionOf } from './versions.ts';

throwAwayDatabase();

describe('a quiz version', () => {
	it('is stored once, named by its content, and read back whole', async () => {
		await keepVersion({ quiz, text: ARTICLE, owner: null }, NOW);
		const id = await keepVersion({ quiz, text: ARTICLE, owner: null }, NOW + 1);
		expect(id).toBe(versionId(quiz));
		expect(database().select().from(quizVersion).all()).toHaveLength(1);
		expect(database().select().from(article).all()).toMatchObject([
			{ createdAt: NOW, text: ARTICLE }
		]);
		expect(await versionOf(id)).toMatchObject({ id, quiz, article: ARTICLE });
	});

	it('gets another name when a word changes, but for its title', () => {
		expect(versionId({ ...quiz, prompt: 'Other' })).not.toBe(versionId(quiz));
		expect(versionId({ ...quiz, title: 'Other' })).toBe(versionId(quiz));
	});
});
