import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { docxFile } from './docx.ts';
import { anyNasty, FIVE, saying } from './test-support.ts';

it('is opened by a reader of Word documents, with headings, options and the article', async () => {
	const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docxFile(FIVE)) });
	expect(value).toContain('<h1>1. Who says that the bridge is “safe as houses”?</h1>');
	expect(value).toMatch(/<p>☐ A {2}\w/);
	expect(value).toContain('Points ______ of 6');
	expect(value).toContain('<h1>The article: A &lt;small&gt; article</h1>');
	const errors = messages.filter(
		({ type, message }) => type !== 'warning' || !/style/.test(message)
	);
	expect(errors).toEqual([]);
});

it('tells no key: every copy has the options of the printed quiz, in its order', async () => {
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docxFile(FIVE)) });
	expect(value).not.toMatch(/ties the words|Proof/);
	const options = [...value.matchAll(/☐ [A-Z] {2}(.+)/g)].map(([, text]) => text);
	expect(options).toEqual(
		FIVE.questions.flatMap(({ rows }) => rows.flatMap((row) => row.options.map(({ text }) => text)))
	);
});

it('says whatever a text is made of, without the article if so wanted', () => {
	fc.assert(
		fc.property(anyNasty, (nasty) => {
			const quiz = { ...saying(nasty), article: null };
			const xml = strFromU8(unzipSync(docxFile(quiz))['word/document.xml']!);
			const words = new DOMParser().parseFromString(xml, 'text/xml').documentElement.textContent!;
			expect(words).not.toContain('The article:');
			for (const { stem, rows } of quiz.questions)
				for (const text of [stem, ...rows.flatMap((row) => row.options.map((one) => one.text))])
					expect(words).toContain(text);
		}),
		{ numRuns: 25 }
	);
});
