import { notesOn, type Note } from '../../article/notes.ts';
import type { LibraryArticle } from '../../library/article.ts';
import { libraryArticle } from '../../library/index.ts';
import { onceFor } from '../../question/once.ts';
import { broughtWith, type BroughtArticle } from '../db/brought.ts';
import type { Version } from '../db/versions.ts';
import { licenceLine } from '../licence.ts';
import { notesOf } from './notes.ts';

/** What readers of an article are told about it; null where nothing is known. */
export type About = { title: string; source: string; notice: string };

/** Of an article that its teacher brought: what that teacher says of it today. */
export async function aboutArticle(version: Version): Promise<About | null> {
	const brought = await broughtArticle(version);
	if (brought) {
		const { title, byline, source, date, notice } = brought;
		const told = [byline, source, date].filter(Boolean).join(', ');
		return {
			title,
			source: [told, licenceLine()].filter(Boolean).join('. '),
			notice: notice ?? ''
		};
	}
	const found = libraryArticle(idOf(version));
	return found && { title: found.title, source: found.source, notice: found.notice };
}

/** The notes on the hard words of a version's article. */
export async function notesForReaders(version: Version): Promise<Note[]> {
	return notesOfArticle(version.article, idOf(version), await broughtArticle(version));
}

/** The notes on an article: its teacher's where it was brought, else those that ship with it. */
export async function notesOfArticle(
	text: string,
	articleId: string,
	brought: BroughtArticle | null
): Promise<Note[]> {
	if (brought) return notesOn(text, await notesOf(brought));
	const article = libraryArticle(articleId);
	return article ? notesThatShip(article) : [];
}

const notesThatShip = onceFor(({ text, hardWords }: LibraryArticle) => notesOn(text, hardWords));

const idOf = ({ quiz }: Version) => quiz.articles[0] ?? '';

async function broughtArticle(version: Version) {
	return version.owner === null ? null : broughtWith(version.owner, idOf(version));
}
