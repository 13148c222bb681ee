import { expect, it } from 'vitest';
import { inQuotes, quotesIn } from './in-quotes.ts';

it.each([
	['plain', '“plain”'],
	['“whole”', '“whole”'],
	['"typed"', '"typed"'],
	['he “said” it', '“he “said” it”'],
	['“one” and “two”', '“‘one’ and ‘two’”'],
	['he said "no"', '“he said ‘no’”']
])('%s stands in quotation marks as %s', (words, quoted) => expect(inQuotes(words)).toBe(quoted));

it('what a question quotes stands apart from its own words', () =>
	expect(quotesIn('Who said “no” first, and who “perhaps”')).toEqual([
		{ text: 'Who said ', quoted: false },
		{ text: '“no”', quoted: true },
		{ text: ' first, and who ', quoted: false },
		{ text: '“perhaps”', quoted: true }
	]));
