import { describe, expect, it } from 'vitest';
import { decoded } from './decode.ts';
import { formatOf } from './format.ts';
import { MOST_BYTES, REFUSALS } from './limits.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the format of a document', () => {
	it.each([
		['a.txt', '', 'The mayor said', 'plain'],
		['a.html', '', 'The mayor said', 'page'],
		['', 'text/html', '<p>x', 'page'],
		['a.txt', '', '\n<!-- saved --><!DOCTYPE html><p>x', 'page'],
		['a.docx', '', 'PK\x03\x04…', 'word']
	])('of %j (%j) that begins %j is %s', (name, type, start, format) => {
		expect(formatOf({ name, type, bytes: bytesOf(start) })).toBe(format);
	});

	it.each([
		['a.txt', '%PDF-1.7', REFUSALS.pdf],
		['a.pdf', 'x', REFUSALS.pdf],
		['a.docx', '\x89PNG', REFUSALS.image],
		['a.jpeg', 'x', REFUSALS.image],
		['a.doc', 'x', REFUSALS.oldWord],
		['a.txt', '{\\rtf1', REFUSALS.oldWord],
		['a.mhtml', 'x', REFUSALS.archive],
		['a.zip', 'PK\x03\x04', REFUSALS.unknown],
		['a.docx', 'not packed', REFUSALS.broken],
		['a.txt', 'a\x01\x02', REFUSALS.unknown]
	])('%j that begins %j is refused with advice', (name, start, refused) => {
		expect(formatOf({ name, bytes: bytesOf(start) })).toEqual({ refused });
	});

	it('is not asked of more than 5 MB', () => {
		const bytes = new Uint8Array(MOST_BYTES + 1);
		expect(formatOf({ bytes })).toEqual({ refused: REFUSALS.tooManyBytes });
	});
});

describe('the letters of a file', () => {
	it.each([
		['UTF-8', new TextEncoder().encode('“é”')],
		['UTF-8 with a mark', new TextEncoder().encode('\ufeff“é”')],
		['windows-1252', bytesOf('\x93\xe9\x94')],
		['UTF-16', Uint8Array.of(0xff, 0xfe, 0x1c, 0x20, 0xe9, 0, 0x1d, 0x20)],
		['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0x20, 0x1c, 0, 0xe9, 0x20, 0x1d)]
	])('are read as %s', (_, bytes) => {
		expect(decoded(bytes)).toBe('“é”');
	});

	it('are those that a page declares', () => {
		const page = bytesOf('<meta charset="koi8-r">\xcd\xdc\xd2');
		expect(decoded(page)).toContain('мэр');
	});
});
