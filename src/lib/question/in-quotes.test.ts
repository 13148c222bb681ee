import { expect, it } from 'vitest';
import { inQuotes } from './in-quotes.ts';

it.each([
	['plain', '“plain”'],
	['“whole”', '“whole”'],
	['"typed"', '"typed"'],
	['he “said” it', '“he “said” it”'],
	['“one” and “two”', '“‘one’ and ‘two’”'],
	['he said "no"', '“he said ‘no’”']
])('%s stands in quotation marks as %s', (words, quoted) => expect(inQuotes(words)).toBe(quoted));
