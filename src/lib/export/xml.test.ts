import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { el, xmlFile } from './xml.ts';

const read = (xml: string) =>
	new DOMParser().parseFromString(xml, 'text/xml').querySelector('text')!.textContent;

it('has any text read back, but for what XML cannot hold', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
			const held = text.replace(/[\p{Cc}\ufffe\uffff]/gu, (one) =>
				/[\t\n\r\x7f-\x9f]/.test(one) ? one : ''
			);
			expect(read(xmlFile(el('a', {}, el('text', {}, text))))).toBe(held);
		}),
		{ numRuns: 25 }
	);
});

it('leaves out attributes that are undefined, and never ends a section early', () => {
	expect(xmlFile(el('a', { b: undefined, c: 0, d: '"<' }, ']]>'))).toBe(
		'<?xml version="1.0" encoding="UTF-8"?>\n<a c="0" d="&quot;&lt;">]]&gt;</a>\n'
	);
});

it('has half a sign of two written as a whole one', () => {
	expect(read(xmlFile(el('text', {}, 'a\ud800b')))).toBe('a\ufffdb');
});
