import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIVE_VIEWS } from '../question/five-views.ts';
import { REASONS } from '../question/reason.ts';
import { FIVE_VIEWS_QUIZ } from '../quiz/five-views.ts';
import { byName } from '../report/by-name.ts';
import { studentsOf } from '../report/students.ts';
import { answerLines, fileName, scoreLines } from './csv.ts';
import { csvFile, csvLine, DIALECTS, gradebookLines, type Cell, type Dialect } from './format.ts';
import { stamp } from './stamp.ts';

const quiz = FIVE_VIEWS_QUIZ;
const [first] = FIVE_VIEWS as [(typeof FIVE_VIEWS)[0]];
const [mayor, engineer] = first.rows[0]!.options.map(({ id }) => ({ id })) as [
	{ id: string },
	{ id: string }
];

function answered(name: string, option: string | null, points: number | null) {
	const picks = option ? [{ row: 'answer', option }] : [];
	return {
		attempt: {
			id: name,
			name,
			startedAt: 0,
			handedInAt: points === null ? null : 60_000,
			points,
			max: points === null ? null : 6
		},
		responses: [
			{
				questionId: first.id,
				picks,
				answeredAt: 30_000,
				points: points === null ? null : Math.min(points, 1),
				max: points === null ? null : 1,
				rule: points === null ? null : 'one'
			}
		]
	};
}

const attempts = [
	answered('Number 10', mayor.id, 1),
	answered('=2+2', engineer.id, 0),
	answered('Number 2', mayor.id, null)
];
const at = (time: number) => stamp(time, 60);
const { comma, semicolon } = DIALECTS;

const written = (
	attempts: Parameters<ReturnType<typeof answerLines>['of']>[0],
	dialect: Dialect = comma
) => {
	const { head, of } = answerLines(quiz, at, dialect);
	return [head, ...of(attempts)];
};

describe('CSV', () => {
	const report = studentsOf({ quiz, attempts });
	const times = new Map(attempts.map(({ attempt }) => [attempt.id, attempt]));

	it('begins with a byte order mark and ends its lines as RFC 4180 has it', () => {
		const text = csvFile(scoreLines(report, times, at, comma));
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(text.split('\r\n')).toHaveLength(5);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('has a row a student, with what a spreadsheet would run defused', () => {
		const [, one, two] = scoreLines(report, times, at, comma);
		expect(one).toBe(
			'Number 10,handed in,1970-01-01T01:00:00+01:00,1970-01-01T01:01:00+01:00,1,0,0,0,0,1,6,1,0,0,0'
		);
		expect(two).toMatch(/^'=2\+2,/);
	});

	it('has two digits after the point, and nothing for a question that is left out', () => {
		const [thirds] = [answered('Ann', mayor.id, 8.749999999998)];
		const of = (points: number, max: number) => ({
			...thirds!,
			responses: [{ ...thirds!.responses[0]!, points, max }]
		});
		const [, line] = scoreLines(studentsOf({ quiz, attempts: [of(0, 0)] }), times, at, comma);
		expect(line!.split(',').slice(4, 6)).toEqual(['', '0']);
		const [, answer] = written([of(0.333333, 1)]);
		expect(answer).toContain(',0.33,');
	});

	it('has a row an answer in its own words', () => {
		const [, one] = written(attempts);
		expect(one).toBe(
			'Number 10,handed in,1,bridge-safe,attribution,Who says that the bridge is “safe as houses”?,' +
				'The mayor,1970-01-01T01:00:30+01:00,1,1,one,'
		);
	});

	it('has the reasons behind a wrong answer, and none behind one that counts', () => {
		const [, , wrong] = written(attempts);
		const { reason } = first.rows[0]!.options.find(({ id }) => id === engineer.id)!;
		expect(wrong?.endsWith(`,one,${REASONS[reason!].name}`)).toBe(true);
	});

	it('has a column a skill behind the rest', () => {
		const [head, one] = scoreLines(report, times, at, comma);
		expect(head).toMatch(/,points,maximum,Attribution,/);
		expect(one).toMatch(/,1,6,1,/);
	});

	it('is sorted by name as people count', () => {
		const names = byName(report.students).map(({ name }) => name);
		expect(names).toEqual(['=2+2', 'Number 2', 'Number 10']);
	});

	it('has a name and a score for a gradebook, and nothing for who has not handed in', () => {
		const text = csvFile(gradebookLines(report.students, { title: 'Five views', max: 6 }, comma));
		expect(text.slice(1).split('\r\n').slice(0, 4)).toEqual([
			'Student,Five views (points possible: 6)',
			'Number 10,1',
			"'=2+2,0",
			'Number 2,'
		]);
	});

	it('has a second dialect for spreadsheets in which a comma stands in fractions', () => {
		const half = [answered("A;=cmd|' /C calc'!A0", mayor.id, 0.5)];
		const [head, row] = scoreLines(studentsOf({ quiz, attempts: half }), times, at, semicolon);
		expect(head).toMatch(/^name;state;started;handed in;.+;points;maximum;/);
		expect(row).toMatch(/^"A;'=cmd\|' \/C calc'!A0";handed in;.*;0,5;.*;0,5;6;/);
		const [, answer] = written(half, semicolon);
		expect(answer).toMatch(/^"A;'=cmd.+;1;bridge-safe;attribution;.+;0,5;1;one;$/);
		const [, grade] = gradebookLines(
			half.map(({ attempt }) => attempt),
			{ title: '', max: 6 },
			semicolon
		);
		expect(grade).toBe(`"A;'=cmd|' /C calc'!A0";0,5`);
	});

	it.each(Object.entries(DIALECTS))(
		'is read back as it was written with a %s, whatever stands in a cell, and nothing of it is a formula',
		(_, dialect) => {
			const signs = fc.constantFrom(
				'"',
				',',
				'\r',
				'\n',
				'=',
				'+',
				'-',
				'@',
				'\t',
				';',
				'＝',
				' ',
				'é',
				'1'
			);
			const cell = fc.oneof(fc.string({ unit: signs }), fc.string(), fc.nat(), fc.constant(null));
			fc.assert(
				fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
					const text = csvFile(rows.map((row) => csvLine(row, dialect)));
					const read: string[][] = parse(text, {
						bom: true,
						record_delimiter: '\r\n',
						delimiter: dialect.separator
					});
					// But for the apostrophes that defuse, it is what it was.
					const plain = (value: Cell) => `${value ?? ''}`.replace(/'(?=[=+\-@\t\r＝])/g, '');
					expect(read.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
					for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
					// A spreadsheet of another country parts cells at other signs.
					const elsewhere = text.slice(1).split(dialect === comma ? /[;\t\r\n]/ : /[,\t\r\n]/);
					for (const cell of elsewhere) expect(cell).not.toMatch(/^[=+\-@＝]/);
				})
			);
		}
	);

	it('names its file so that files sort, in letters that a header takes', () => {
		const name = { day: '2026-11-24', quiz: 'try-it', what: 'scores', dialect: comma };
		expect(fileName({ ...name, label: '9B / Größe "x"' })).toBe(
			'2026-11-24_9b-gro-e-x_try-it_scores.csv'
		);
		expect(fileName({ ...name, label: '9b', dialect: semicolon })).toBe(
			'2026-11-24_9b_try-it_scores_semicolon.csv'
		);
		expect(fileName({ ...name, label: '班' })).toBe('2026-11-24_class_try-it_scores.csv');
	});
});

describe('a stamp', () => {
	it('is ISO 8601 with its offset', () => {
		expect(stamp(0, 0)).toBe('1970-01-01T00:00:00+00:00');
		expect(stamp(0, -570)).toBe('1969-12-31T14:30:00-09:30');
		expect(Date.parse(stamp(1_764_000_000_000, 345))).toBe(1_764_000_000_000);
	});
});
