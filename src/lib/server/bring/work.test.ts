import { Zip, ZipDeflate } from 'fflate';
import * as fflate from 'fflate';
import * as v from 'valibot';
import dns from 'node:dns';
import http from 'node:http';
import net from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { REFUSALS } from '../../article/bring/limits.ts';
import { Brought } from '../../article/bring/schema.ts';
import { PAGE, paragraph, SENTENCE, wordFile } from './example.ts';
import { unzip } from './unzip.ts';
import { work } from './work.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const BODY = Array.from({ length: 8 }, () => paragraph(SENTENCE)).join('');

async function brought(document: Parameters<typeof work>[0]): Promise<Brought> {
	const worked = await work(document);
	if ('refused' in worked) throw new Error(worked.refused);
	return worked.brought;
}

describe('a document', () => {
	it.each([
		['a page', { bytes: bytesOf(PAGE), name: 'a.html' }],
		[
			'a pasted part',
			{ bytes: bytesOf(`<p>${SENTENCE}</p>`.repeat(8)), type: 'text/html', pasted: true }
		],
		['a plain text', { bytes: bytesOf(`${SENTENCE}\n\n`.repeat(8)), name: 'a.txt' }],
		['a Word file', { bytes: wordFile(BODY), name: 'a.docx' }]
	])('is read from %s, and has the shape it should', async (_, document) => {
		const value = await brought(document);
		expect(v.parse(Brought, value)).toEqual(value);
		expect(value.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(8);
		expect(value.lang).toBe('en');
	});

	it.each([
		['too short', { bytes: bytesOf(SENTENCE) }, REFUSALS.tooShort],
		['too long', { bytes: bytesOf(`${SENTENCE}\n\n`.repeat(300)) }, REFUSALS.tooLong],
		['a PDF', { bytes: bytesOf('%PDF-1.7') }, REFUSALS.pdf],
		['empty', { bytes: new Uint8Array() }, REFUSALS.nothing],
		['a page without text', { bytes: bytesOf('<html><body></body></html>') }, REFUSALS.nothing],
		['frames alone', { bytes: bytesOf('<html><frameset></frameset></html>') }, REFUSALS.nothing]
	])('is refused where it is %s', async (_, document, refused) => {
		expect(await work(document)).toEqual({ refused });
	});

	it('has any length where that is asked', async () => {
		expect(await work({ bytes: bytesOf(SENTENCE), anyLength: true })).toHaveProperty('brought');
	});
});

describe('a Word file', () => {
	it('has title, byline, captions and headings by their styles', async () => {
		const start = paragraph('A bridge closes', 'Title') + paragraph('By Noor Haddad');
		const end =
			paragraph('What comes next', 'heading1') + paragraph('The bridge in May', 'Caption');
		const value = await brought({ bytes: wordFile(start + BODY + end + BODY), name: 'a.docx' });
		expect(value).toMatchObject({ title: 'A bridge closes', byline: 'Noor Haddad' });
		expect(value.blocks.map(({ kind }) => kind)).toEqual([
			'headline',
			'byline',
			...Array(8).fill('paragraph'),
			'heading',
			'caption',
			...Array(8).fill('paragraph')
		]);
	});

	it('is read where the sizes of its entries stand behind them', () => {
		const pieces: Uint8Array[] = [];
		const zip = new Zip((_, piece) => pieces.push(piece));
		const entry = new ZipDeflate('word/document.xml');
		zip.add(entry);
		entry.push(bytesOf(SENTENCE), true);
		zip.end();
		const packed = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
		expect([...unzip(packed, fflate).keys()]).toEqual(['word/document.xml']);
	});

	it.each([
		['unpacks to more than 12 MB', () => wordFile(paragraph(' '.repeat(13_000_000)))],
		['has a million paragraphs', () => wordFile('<w:p/>'.repeat(600_000))],
		[
			'has many files',
			() =>
				wordFile('', Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i}.xml`, ''])))
		]
	])('is refused where it %s', async (_, make) => {
		expect(await work({ bytes: make(), name: 'a.docx' })).toEqual({ refused: REFUSALS.unpacked });
	});

	it.each([
		['is cut off', wordFile(BODY).subarray(0, 500)],
		['is nested deep', wordFile('<w:tbl><w:tr><w:tc>'.repeat(20_000))],
		['holds no document', wordFile(BODY, { 'word/document.xml': '' })],
		['multiplies what it says', wordFile(BODY, { 'word/document.xml': LAUGHS() })]
	])('is refused with a sentence where it %s', async (_, bytes) => {
		expect(await work({ bytes, name: 'a.docx' })).toEqual({ refused: expect.any(String) });
	});

	it('keeps its pictures packed', async () => {
		const bytes = wordFile(BODY, { 'word/media/a.png': new Uint8Array(13_000_000) });
		expect(unzip(bytes, fflate).has('word/media/a.png')).toBe(false);
		expect(await work({ bytes, name: 'a.docx' })).toHaveProperty('brought');
	});
});

/** Entities that each stand for ten of the one before. */
function LAUGHS(): string {
	const names = [...'bcdefghi'];
	const entities = names.map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`);
	return `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">${entities.join('')}]><w>&i;</w>`;
}

describe('what a document names', () => {
	afterEach(() => vi.restoreAllMocks());

	it('is never fetched', async () => {
		const attempts: string[] = [];
		const refuse = (what: string) => () => {
			attempts.push(what);
			throw new Error(`nothing may be fetched: ${what}`);
		};
		vi.spyOn(globalThis, 'fetch').mockImplementation(refuse('fetch'));
		vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('connect'));
		vi.spyOn(http, 'request').mockImplementation(refuse('request'));
		vi.spyOn(dns, 'lookup').mockImplementation(refuse('lookup') as never);

		const address = 'http://outside.example/a';
		const page = `<html><head><base href="${address}"><link rel="stylesheet" href="${address}"><script src="${address}"></script></head><body><iframe src="${address}"></iframe><img src="${address}">${PAGE}</body></html>`;
		await brought({ bytes: bytesOf(page), name: 'a.html' });

		const OUTSIDE = 'http://schemas.openxmlformats.org';
		const picture = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${OUTSIDE}/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="${OUTSIDE}/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="${OUTSIDE}/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${OUTSIDE}/officeDocument/2006/relationships" r:link="x"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
		const linked = `<?xml version="1.0"?><Relationships xmlns="${OUTSIDE}/package/2006/relationships"><Relationship Id="x" Type="${OUTSIDE}/officeDocument/2006/relationships/image" Target="${address}" TargetMode="External"/></Relationships>`;
		const bytes = wordFile(picture + BODY, { 'word/_rels/document.xml.rels': linked });
		await brought({ bytes, name: 'a.docx' });
		expect(attempts).toEqual([]);
	});
});
