import { expect, it } from 'vitest';
import { spanAt } from '../../article/span.ts';
import { typeShown } from './shown-type.ts';

const TEXT = 'First.\n\nHaddad said it was “safe for now” and open. “We tested it,” she said.';
const block = spanAt(TEXT, 8, TEXT.length);

it.each([
	['“We tested it,”', 'direct'],
	['We tested', 'direct'],
	['it was “safe for now”', 'mixed'],
	['open', 'indirect'],
	['she said.', 'indirect']
])('%j is %s by its marks', (words, type) => {
	const start = TEXT.indexOf(words);
	expect(typeShown(block, { start, end: start + words.length })).toBe(type);
});
