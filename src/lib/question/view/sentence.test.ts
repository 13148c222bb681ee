import { expect, it } from 'vitest';
import { fragment, joint, lastWords } from './sentence.ts';

it('leaves the marks at the beginning of words with the gap before', () => {
	expect(joint('; and then')).toEqual({ marks: ';', rest: ' and then' });
	expect(joint('by')).toEqual({ marks: '', rest: ' by' });
	expect(joint('.')).toEqual({ marks: '.', rest: '' });
	expect(joint('')).toEqual({ marks: '', rest: '' });
});

it('names a gap by the words before it', () => {
	expect(lastWords('; one two three four five six seven')).toBe('two three four five six seven');
	expect(lastWords('by')).toBe('by');
});

it('shows what is left out around a fragment', () => {
	expect(fragment('The threat was made by', 0)).toBe('The threat was made by …');
	expect(fragment(', and it is', 1)).toBe('… and it is …');
	expect(fragment('', 0)).toBe('…');
});
