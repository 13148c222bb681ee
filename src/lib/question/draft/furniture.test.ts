import { expect, it } from 'vitest';
import { lintQuestion } from '../lint/lint.ts';
import { ARTICLE, drafted, keysIn, ONE_VOICE, sourceOf } from './example.ts';
import { furniture } from './furniture.ts';
import { introduced } from './introduce.ts';
import { materialOf } from './material.ts';

const PAGE = `${ARTICLE}

The market square of Alder seen from the tower. (ANN LEE/TOWN)

Get the best of Alder every morning by email`;

it('asks where pieces of a caption, of a promo and of the report stand', () => {
	const [draft] = drafted(furniture, PAGE);
	expect(draft && new Set(keysIn(draft))).toEqual(
		new Set(['The report itself', 'A line under a picture', 'The page around the report'])
	);
});

it('keeps silent where the report is all there is', () => {
	expect(drafted(furniture, ONE_VOICE)).toEqual([]);
});

it('says how a line under a picture is known, by its credit', () => {
	const whys = drafted(furniture, PAGE).flatMap(({ question }) =>
		question.rows.map(({ rationale }) => rationale ?? '')
	);
	expect(whys.filter((why) => why.includes('“(ANN LEE/TOWN)”'))).toHaveLength(1);
});

it('takes a row for each part of the page before two of one', () => {
	const two = PAGE.replace(
		'Get the best',
		'Old stones lie beside the northern road. (ANN LEE/TOWN)\n\nGet the best'
	);
	const [draft] = drafted(furniture, two);
	expect(draft && new Set(keysIn(draft)).size).toBe(3);
});

it('has no word in its stem that one of the places has alone', () => {
	for (const seed of [1, 2, 3, 4])
		for (const draft of drafted(furniture, PAGE, seed)) {
			const told = introduced(draft, materialOf(sourceOf(PAGE)));
			expect(told && lintQuestion(told.question, sourceOf(PAGE))).toEqual([]);
		}
});
