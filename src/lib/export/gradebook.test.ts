import { parse } from 'csv-parse/sync';
import { expect, it, test } from 'vitest';
import { csvFile, DIALECTS } from './format.ts';
import { GRADEBOOKS, isGradebook, type Gradebook } from './gradebook.ts';

const ROWS = [
	{ name: 'Number 7', points: 2 / 3 },
	{ name: 'Ada King Lovelace', points: null },
	{ name: '=Plato', points: 0 }
];
const file = (gradebook: Gradebook, title = 'Who said it?') =>
	parse(csvFile(GRADEBOOKS[gradebook].lines(ROWS, { title, max: 13 }, DIALECTS.comma)), {
		bom: true
	});

test.each<[Gradebook, string[][]]>([
	[
		'moodle',
		[
			['ID number', 'Student', 'Who said it?'],
			['7', 'Number 7', '0.67'],
			['', 'Ada King Lovelace', ''],
			['', "'=Plato", '0']
		]
	],
	[
		'canvas',
		[
			['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Who said it?'],
			['    Points Possible', '', '', '', '', '13'],
			['Number 7', '', '7', '', '', '0.67'],
			['Ada King Lovelace', '', '', '', '', ''],
			["'=Plato", '', '', '', '', '0']
		]
	],
	[
		'classroom',
		[
			['Last Name', 'First Name', 'Email Address', 'Who said it?'],
			['Points', '', '', '13'],
			['7', 'Number', '', '0.67'],
			['Lovelace', 'Ada King', '', ''],
			["'=Plato", '', '', '0']
		]
	]
])('%s has its columns, and nobody a 0 who has not handed in', (gradebook, lines) =>
	expect(file(gradebook)).toEqual(lines)
);

it('runs no title as a formula, and knows no other gradebook', () => {
	for (const gradebook of ['moodle', 'canvas', 'classroom'] as const)
		expect(file(gradebook, '=1+1')[0]!.at(-1)).toBe("'=1+1");
	expect([isGradebook('canvas'), isGradebook('toString')]).toEqual([true, false]);
});
