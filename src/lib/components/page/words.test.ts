import { expect, it } from 'vitest';
import { asSentence, counted } from './words.ts';

it.each([
	['Whose words?', 'Whose words?'],
	['Try it', 'Try it.'],
	['“Who said it?”', '“Who said it?”'],
	['The end …', 'The end …']
])('“%s” is the sentence “%s”', (title, sentence) => {
	expect(asSentence(title)).toBe(sentence);
});

it('one is not many', () => {
	expect([0, 1, 2].map((number) => counted(number, 'student'))).toEqual([
		'0 students',
		'1 student',
		'2 students'
	]);
});
