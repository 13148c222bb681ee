import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

describe('words', () => {
	const words = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

	it('stand between blanks and hold a letter or a digit', () => {
		expect(words('“We will — indeed, never” & … self-defense. 2022')).toEqual([
			'“We',
			'will',
			'indeed,',
			'never”',
			'self-defense.',
			'2022'
		]);
	});

	it('are two where only an em dash stands between them', () => {
		expect(words('here—there')).toEqual(['here', 'there']);
	});
});
