import { describe, expect, it } from 'vitest';
import { gradeOf, syllablesOf } from './grade.ts';
import { piecesOf, quotesIn, outsideQuotes } from './quotes.ts';
import { contentStems, fold, placesIn, sentencesOf } from './words.ts';

describe('words', () => {
	it('are told by their stems, without those that any question has', () => {
		expect(contentStems('Who votes in the mayor’s town?')).toEqual(
			new Set(['vot', 'mayor', 'town'])
		);
	});

	it('fold where case, articles and marks alone differ', () => {
		expect(fold('The mayor, Ada')).toBe(fold('a Mayor ada'));
	});

	it('are names where no letter stands around them', () => {
		expect(placesIn('Moss’s mossy Mossley; Émoss, Moss1 and “Moss”', 'Moss')).toEqual([0, 29, 40]);
		expect(placesIn('x-x-x', 'x-x')).toEqual([0]);
		expect(placesIn('nobody', '')).toEqual([]);
	});

	it('make sentences', () => {
		expect(sentencesOf('He said “no.” She left. Why?')).toHaveLength(3);
	});
});

describe('quotes', () => {
	it('are found in double and single marks; an apostrophe is none', () => {
		expect(quotesIn('‘safe’ and “so it’s” in the mayor’s “own”')).toEqual([
			'safe',
			'so it’s',
			'own'
		]);
		expect(outsideQuotes('It is “safe” here')).toBe('It is here');
	});

	it('come in pieces where a cut is shown', () => {
		expect(piecesOf('one … two [three] four')).toEqual(['one', 'two', 'four']);
	});
});

describe('the reading grade', () => {
	it.each([
		['make', 1],
		['table', 2],
		['voted', 2],
		['called', 1],
		['prices', 2],
		['names', 1],
		['article', 3],
		['majority', 4],
		['reporter’s', 3]
	])('counts the syllables of “%s” as %i', (word, count) => {
		expect(syllablesOf(word)).toBe(count);
	});

	it('is that of Flesch and Kincaid', () => {
		// Six words of one syllable in one sentence: 0.39 · 6 + 11.8 · 1 − 15.59.
		expect(gradeOf(['the cat sat on the mat'], [])).toBeCloseTo(-1.45);
	});

	it('leaves out quotations, names and roles', () => {
		const speaker = { id: 'a', name: 'Ada Moss', role: 'secretary', kind: 'person' as const };
		const speakers = [{ ...speaker, mentions: [] }];
		expect(gradeOf(['the cat sat on the mat of Secretary Ada Moss “unbelievably”'], speakers)).toBe(
			gradeOf(['the cat sat on the mat of'], [])
		);
		expect(gradeOf(['“unbelievably”'], [])).toBeNull();
	});
});
