import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BroughtKind } from '../kinds.ts';
import { readPage, type ArticleReader } from './page.ts';
import { tame } from './tame.ts';

// Invented pages, for the tests.
export const read = (html: string, isPart = false) =>
	readPage(
		parseHTML(tame(html)).document as unknown as Document,
		Readability as never as ArticleReader,
		{
			isPart
		}
	);
export const page = (body: string, head = '') =>
	read(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

export const sentence = (about: string) =>
	`The mayor of Arden said on Monday that ${about} would be closed for most of the year, and that the town, which owns it, had no other choice.`;
export const ABOUT = ['the bridge', 'the ferry', 'the market', 'the old mill', 'the station'];
export const PARAGRAPHS = ABOUT.map((about) => `<p>${sentence(about)}</p>`);
export const article = (inside: string, place = 2) =>
	`<main><article>${PARAGRAPHS.toSpliced(place, 0, inside).join('\n')}</article></main>`;

export const textsOf = (brought: ReturnType<typeof read>, ...kinds: BroughtKind[]) =>
	brought.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
