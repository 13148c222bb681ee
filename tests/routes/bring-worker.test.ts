import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { PAGE, paragraph, SENTENCE, wordFile } from '../../src/lib/server/bring/example.ts';
import { inWorker } from '../../src/lib/server/bring/read.ts';

const worker = pathToFileURL('build/server/bring-worker.js');
const BODY = Array.from({ length: 8 }, () => paragraph(SENTENCE)).join('');

it.each([
	['a page', { bytes: new TextEncoder().encode(PAGE), name: 'a.html' }],
	['a Word file', { bytes: wordFile(BODY), name: 'a.docx' }],
	['a plain text', { bytes: new TextEncoder().encode(`${SENTENCE}\n\n`.repeat(8)), name: 'a.txt' }]
])('the built thread reads %s', async (_, document) => {
	expect(await inWorker(document, { worker })).toMatchObject({ brought: { lang: 'en' } });
});
