import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDetail, cleanLine, cleanText } from './clean.ts';
import { cleanedInWords, NO_CLEANING } from './cleaned.ts';

const cleaned = (text: string): string => cleanText(text).text;

const WRAPPED = `The mayor of Arden said on Monday that the old bridge over the river
would be closed for most of the year, and that the town had no other
choice than to close it, since the engin-
eers had found cracks in it.

She called the plan “unavoidable”.`;

describe('a text that is brought', () => {
	it('has its wrapped lines joined, and counts them', () => {
		const { text, cleaned } = cleanText(WRAPPED.replace('engin-\neers', 'engineers'));
		expect(text.split('\n\n')).toHaveLength(2);
		expect(text).toContain('the river would be closed');
		expect(text).toContain('no other choice than');
		expect(cleaned.joined).toBe(2);
	});

	it('has a parted word whole where it is whole elsewhere or could be no two', () => {
		const lines = (word: string, rest: string) =>
			`A line that runs to the very end of its width, then a ${word}-\n${rest} more lines of this text that run to the end of the width\nand so on.`;
		expect(cleaned(lines('pay', 'ment'))).toContain('payment more');
		expect(cleaned(lines('well', 'known'))).toContain('well-known more');
		expect(cleaned(`${lines('bri', 'dges')} The bridges.`)).toContain('bridges more');
	});

	it.each([
		['a list', 'Apples\nPears and plums\nNuts'],
		['paragraphs without blank lines', `${'One sentence of many words. '.repeat(9)}\nAnother.`],
		['two lines', 'A bridge closes for a year\nBy Noor Haddad']
	])('keeps the lines of %s', (_, text) => {
		expect(cleanText(text).cleaned.joined).toBe(0);
	});

	it.each([
		['garbled UTF-8', 'She said â€œit isnâ€™tâ€\u009d', 'She said “it isn’t”'],
		['the half of a garbled mark', 'â€œYes,â€ she said', '“Yes,” she said'],
		['garbled letters', 'Ã©tÃ© for Â£5', 'été for £5'],
		['what windows-1252 has for marks', '\u0093Yes\u0094 \u0096 no', '“Yes” – no'],
		['entities', 'AT&amp;T &#8220;x&#x201D; &#150;', 'AT&T “x” –'],
		['entities about entities', 'Write &amp;lt; here', 'Write &lt; here'],
		['stray tags', 'a <b class="x">bold</b> word<br>and <!-- x -->more', 'a bold word\nand more'],
		['scripts with what is in them', 'a<script>alert(1)</script>b', 'ab'],
		['emphasis', 'a **bold** and *soft* _word_', 'a bold and soft word'],
		['links of Markdown', 'see [the plan](https://x.example/a)', 'see the plan'],
		['headings of Markdown', '## What comes next ##', 'What comes next'],
		['double primes in a pair', '″No more,″ she said', '“No more,” she said'],
		['wide marks in a pair', 'He said ＂never＂.', 'He said “never”.'],
		['odd spaces', 'a\u00a0b  c\td', 'a b c d'],
		['bullets', '• One\n▪ Two', 'One\nTwo'],
		['emoji at the head of a line', '🚨 Alarm 🚨 was raised', 'Alarm 🚨 was raised'],
		['a list of dashes', '- One\n- Two', 'One\nTwo'],
		['soft and odd hyphens', 'co\u00adop re\u2011do', 'coop re-do'],
		['signs that turn the direction', 'a\u202eevil\u202c\u2066b\u2069', 'aevilb'],
		['NUL', 'a\0b', 'ab']
	])('is rid of %s', (_, raw, text) => {
		expect(cleaned(raw)).toBe(text);
	});

	it.each([
		['stars that hide letters', 'It is f*** good, s*** too'],
		['a height and a width', 'She is 5′10″, the pipe 5″ or 6″ wide'],
		['sums', '2 * 3 * 4 is 24'],
		['names with low lines', 'snake_case_name'],
		['what is no tag', 'I <3 you, <The Palace>, 1 < 2 > 0'],
		['what is no entity', 'R&D; Q&A &bogus;'],
		['a dash that opens a speech', '– He left.\n\nShe stayed.'],
		['French quotation marks', 'CAFÉ» NÃO'],
		['joiners within a name', 'می\u200cخواهم क्\u200dष 👩\u200d🚒 came'],
		['footnotes', 'Prices* vary']
	])('keeps %s', (_, text) => {
		expect(cleaned(text)).toBe(text);
	});

	it('is left as it came where that is asked, but for what could harm', () => {
		const raw = '• a  **b** â€œ\0\u202e&amp;';
		expect(cleanText(raw, true).text).toBe('• a  **b** â€œ&amp;');
	});

	it('never holds a NUL or a sign that turns the direction', () => {
		const odd = fc.constantFrom(...'″＂*_<>&;#\0\u202e\u200d\u00ad  \n\r“"’â€œÃ©[]()ab1'.split(''));
		const texts = fc.string({ unit: odd, maxLength: 60 });
		fc.assert(
			fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (raw) => {
				for (const asItCame of [false, true])
					expect(cleanText(raw, asItCame).text).not.toMatch(/[\0\r\u202a-\u202e\u2066-\u2069]/);
				expect(cleanLine(raw).text).not.toMatch(/[\n\0\u202a-\u202e]/);
			}),
			// What stood for such a sign, read wrong.
			{ examples: [['â€\u00ad']] }
		);
	});

	it.each(['″a ', '*a ', '“"', '<script>', '<!--', '[a](', '``a', '&#', '- ', 'a\n', '‘‘', '>'])(
		'takes no longer the more of %j there is',
		(piece) => {
			const raw = piece.repeat(200_000 / piece.length);
			const begun = performance.now();
			cleanText(raw);
			cleanLine(raw);
			expect(performance.now() - begun).toBeLessThan(1000);
		}
	);
});

describe('a detail', () => {
	it('is one clean line', () => {
		expect(cleanDetail('Anthony: &#8220;We\n needed&#8221;\u202e')).toBe('Anthony: “We needed”');
	});
});

describe('what was cleaned', () => {
	it('is told in words', () => {
		expect(cleanedInWords({ ...NO_CLEANING, joined: 12, marks: 1 })).toBe(
			'12 lines joined, 1 mark mended'
		);
		expect(cleanedInWords(NO_CLEANING)).toBe('');
	});
});
