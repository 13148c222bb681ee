import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { cleanedInWords } from '../src/lib/article/bring/clean/cleaned.ts';
import { isBody } from '../src/lib/article/bring/kinds.ts';
import type { Brought } from '../src/lib/article/bring/schema.ts';
import { read } from '../src/lib/server/bring/read.ts';
import { work } from '../src/lib/server/bring/work.ts';

/**
 * What is read of a document (.txt, .html, .docx), on the command line:
 *   npm run -s read -- FILE              its details and its blocks with their kinds
 *   npm run -s read -- FILE --json       the whole value
 *   npm run -s read -- FILE --as-it-came without cleaning
 *   npm run -s read -- --pages FOLDER    what a scorer reads, for every .html or .html.gz there
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean' },
		'as-it-came': { type: 'boolean' },
		pages: { type: 'string' }
	}
});
const file = positionals[0];
if (!file === !values.pages) {
	console.error('usage: npm run -s read -- FILE [--json] [--as-it-came] | --pages FOLDER');
	process.exit(2);
}
if (values.pages) process.stdout.write(JSON.stringify(await pagesIn(values.pages)) + '\n');
else await show(file as string);

async function show(path: string): Promise<void> {
	const document = { bytes: readFileSync(path), name: basename(path) };
	const result = await read({ ...document, asItCame: values['as-it-came'] ?? false }, 'host');
	if ('refused' in result) {
		console.error(result.refused);
		process.exit(1);
	}
	const text = values.json ? JSON.stringify(result.brought, null, '\t') : outlineOf(result.brought);
	process.stdout.write(`${text}\n`);
	for (const note of result.notes) console.error(note);
}

function outlineOf(brought: Brought): string {
	const { title, byline, source, date, address, lang, dir, blocks, cleaned } = brought;
	const details = Object.entries({ title, byline, source, date, address, lang, dir });
	return [
		...details.map(([name, value]) => `${name.padEnd(10)} ${value || '–'}`),
		`cleaned    ${cleanedInWords(cleaned) || '–'}`,
		'',
		...blocks.map(({ kind, text }) => `${kind.padEnd(10)} ${text}`)
	].join('\n');
}

async function pagesIn(folder: string): Promise<Record<string, { articleBody: string }>> {
	const pages: Record<string, { articleBody: string }> = {};
	for (const name of readdirSync(folder).sort()) {
		const page = /^(.*)\.html?(\.gz)?$/.exec(name);
		if (!page) continue;
		const raw = readFileSync(join(folder, name));
		const bytes = page[2] ? gunzipSync(raw) : raw;
		// A thread for each page would take longer than reading it; the scorer's pages are no uploads.
		const result = await work({ bytes, name: 'page.html', anyLength: true });
		if ('refused' in result) console.error(`${name}: ${result.refused}`);
		const blocks = 'brought' in result ? result.brought.blocks : [];
		const body = blocks.filter(({ kind }) => isBody(kind)).map(({ text }) => text);
		pages[page[1] as string] = { articleBody: body.join('\n\n') };
	}
	return pages;
}
