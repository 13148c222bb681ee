import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { FOOTBRIDGE } from '../../../../tests/library/footbridge.ts';
import { blocksOf } from '../../article/blocks.ts';
import { LIBRARY } from '../../library/index.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';
import { openQuizFile, quizOn } from './open.ts';
import { kindsInFile, QuizFile, writeQuizFile } from './quiz-file.ts';
import { readJson, Refused } from './read-json.ts';

const NOTE = `\n\n${'The town has planned the works for many years and tells its people of them. '.repeat(8)}`;
/** The footbridge with a last paragraph, long enough to be brought. */
const TEXT = FOOTBRIDGE.text + NOTE.trimEnd();
const QUIZ: Quiz = { ...FOOTBRIDGE.quizzes[0]!.quiz, articles: [sha256(TEXT)] };

const fileOf = (quiz: Quiz, text: string): QuizFile => ({
	quiz,
	article: {
		...{ title: 'Footbridge', byline: '', source: 'The Wendle Post', date: '2026-01-20' },
		...{ address: 'https://post.example/bridge', lang: 'en', dir: 'ltr', notice: 'For all.' },
		corrections: [],
		body: { text, kinds: kindsInFile(blocksOf(text)) }
	}
});

const written = (withText: boolean) => writeQuizFile(fileOf(QUIZ, TEXT), withText);
const taken = (file: string, text = TEXT) => quizOn(openQuizFile(file), text);

/** The line a file is refused for, with the words of that line, and why. */
function refusal(file: string, text = TEXT): { line: string; wrong: string } {
	try {
		taken(file, text);
	} catch (error) {
		if (error instanceof Refused)
			return { line: file.split('\n')[error.line - 1]!.trim(), wrong: error.message };
		throw error;
	}
	throw new Error('it was taken');
}

const everyQuiz = [
	...LIBRARY.flatMap(({ text, quizzes, marks }) =>
		quizzes.map(({ quiz }): [string, Quiz, string] => [quiz.id, { ...quiz, marks }, text])
	),
	['footbridge', QUIZ, TEXT] as [string, Quiz, string]
];

describe('a quiz as a file', () => {
	test.each(everyQuiz)('%s goes out and comes in as it was, with its text', (_, quiz, text) => {
		const opened = openQuizFile(writeQuizFile(fileOf(quiz, text), true));
		expect(opened.article).toEqual(fileOf(quiz, text).article);
		expect(quizOn(opened, opened.article.body!.text)).toEqual({ quiz, left: [] });
	});

	test.each(everyQuiz)('%s goes without its text and fits it again', (_, quiz, text) => {
		const file = writeQuizFile(fileOf(quiz, text), false);
		const opened = openQuizFile(file);
		expect(opened.article.body).toBeUndefined();
		expect(quizOn(opened, text)).toEqual({
			quiz: { ...quiz, marks: undefined },
			left: []
		});
	});

	it('without the text has no more than four words of any passage', () => {
		const file = written(false);
		expect(file).toContain('“Nobody wants to find"');
		expect(file).not.toContain('“Nobody wants to find out');
		expect(file).not.toContain('who has a shop beside it');
	});

	it('fits the text after something was put before it and its quotes were typed', () => {
		const other = `Today’s news\n\n${TEXT.replace(/[“”]/g, '"')}`;
		const { quiz, left } = taken(written(false), other);
		expect(left).toEqual([]);
		expect(quiz.articles).toEqual([sha256(other)]);
		const spans = quiz.questions.flatMap(({ rows, passage }) => [
			...passage,
			...rows.flatMap(({ evidence }) => evidence)
		]);
		for (const { start, end, text } of spans) expect(other.slice(start, end)).toBe(text);
	});

	it('shows a passage as another text has it, where its proof stands in it', () => {
		const other = TEXT.replace('find out in the dark', 'learn at night');
		const { quiz, left } = taken(written(false), other);
		expect(left).toEqual([]);
		expect(quiz.questions[0]!.passage.map(({ text }) => text)).toEqual([
			'“Nobody wants to learn at night which plank is loose,” Quill said.'
		]);
	});

	it('names the questions whose words another text does not have, and takes the others', () => {
		const [{ text, quizzes }] = LIBRARY as [(typeof LIBRARY)[0]];
		const { quiz } = quizzes[1]!;
		const [first] = quiz.questions;
		const { start } = first!.rows[0]!.evidence[0]!;
		const other = `${text.slice(0, start)}¶${text.slice(start + 1)}`;
		const found = taken(writeQuizFile(fileOf(quiz, text), false), other);
		expect(found.left).toContainEqual({ number: 1, title: first!.title });
		const ids = found.quiz.questions.map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(found.left.map(({ number }) => quiz.questions[number - 1]!.id)).toEqual(
			quiz.questions.flatMap(({ id }) => (ids.includes(id) ? [] : [id]))
		);
	});
});

describe('refused, with the line, is', () => {
	const spoiled = (from: string | RegExp, to: string, withText = true) => {
		const file = written(withText).replace(from, to);
		expect(file).not.toBe(written(withText));
		return refusal(file);
	};

	test.each([
		['another format', /"whose-words-quiz"/, '"something"', 'This is no quiz of Whose Words.'],
		['another version of it', '"version": 1', '"version": 2', 'another version of the format'],
		['no number of a version', '"version": 1', '"version": "1"', 'another version of the format'],
		['an id with a capital', '"loose-plank"', '"Loose-Plank"', 'Invalid format'],
		['an id of a prototype', '"loose-plank"', '"__proto__"', 'Invalid format'],
		['an id twice', '"said-by"', '"loose-plank"', 'questions of a quiz are distinct'],
		['a reason of nobody', '"nearest-name"', '"toString"', 'Invalid type'],
		['a view of nobody', '"choice"', '"constructor"', 'Invalid type'],
		['a key that is no option', /("key": \[\s*")\w+/, '$1ffffffffff', 'made of options'],
		['a stem too long', /"stem": "/, `"stem": "${'x'.repeat(2_001)}`, 'Invalid length'],
		['another text', 'four of its ninety', 'five of its ninety', 'not the text'],
		[
			'an address that runs',
			'https://post.example/bridge',
			'javascript:alert(1)',
			'Invalid format'
		],
		['a hidden sign', 'For all.', 'For \\u202eall.', 'hidden character'],
		['half a sign', 'For all.', 'For \\ud800all.', 'hidden character'],
		['a field twice', '"version": 1,', '"version": 1, "version": 1,', 'a second time']
	])('%s', (_, from, to, wrong) => {
		const refused = spoiled(from, to);
		expect(refused.wrong).toContain(wrong);
	});

	it('a span that does not fit', () => {
		const file = written(true);
		const { start } = QUIZ.questions[0]!.rows[0]!.evidence[0]!;
		const moved = file.replace(
			new RegExp(`"start": ${start},(\\s*)"end": (\\d+)`),
			(_, blanks: string, end: string) => `"start": ${start + 1},${blanks}"end": ${Number(end) + 1}`
		);
		expect(refusal(moved)).toEqual({ line: '{', wrong: expect.stringContaining('do not stand') });
	});

	it('an anchor whose hash is another', () => {
		expect(spoiled(/"hash": "\w+"/, '"hash": "0000000000000000"', false).wrong).toContain(
			'do not stand'
		);
	});

	it('one of which nothing fits', () => {
		expect(refusal(written(false), 'Nothing of that kind was ever written.').wrong).toContain(
			'None of its questions fits'
		);
	});

	it('a text too short or too long to be brought', () => {
		for (const [text, wrong] of [
			[FOOTBRIDGE.text, 'fewer than 120 words'],
			[`${TEXT}${'\n\nMore of it.'.repeat(3_000)}`, 'more than 30,000']
		] as const) {
			const file = writeQuizFile(fileOf({ ...QUIZ, articles: [sha256(text)] }, text), true);
			expect(refusal(file, text).wrong).toContain(wrong);
		}
	});

	it('a file cut anywhere', () => {
		const file = written(true).trimEnd();
		fc.assert(
			fc.property(fc.nat(file.length - 1), (length) => {
				const cut = file.slice(0, length);
				expect(() => openQuizFile(cut)).toThrow(Refused);
			}),
			{ numRuns: 25 }
		);
	});

	it('a file with a key swapped for another thing', () => {
		const ids = QUIZ.questions.flatMap(({ rows }) => rows.map(({ key }) => key[0]!));
		fc.assert(
			fc.property(fc.constantFrom(...ids), fc.string(), (id, other) => {
				fc.pre(!ids.includes(other) && !written(true).includes(JSON.stringify(other)));
				const file = written(true).replace(
					new RegExp(`("key": \\[\\s*)"${id}"`),
					(_, before: string) => before + JSON.stringify(other)
				);
				expect(() => taken(file)).toThrow(Refused);
			}),
			{ numRuns: 25 }
		);
	});
});

test('docs/quiz.schema.json is the schema of today: `npm run schema` writes it', () => {
	const file = new URL('../../../../docs/quiz.schema.json', import.meta.url);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
		toJsonSchema(QuizFile, { errorMode: 'ignore' })
	);
});

describe('JSON', () => {
	it('is read as JSON.parse reads it', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, '\t'), (value, indent) => {
				const text = JSON.stringify(value, null, indent);
				fc.pre(!/[\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\u0000|\\ud[89a-f]/.test(text));
				expect(readJson(text).value).toEqual(JSON.parse(text));
			})
		);
	});

	it('says on which line a thing begins, and of what is missing where it is missing', () => {
		const { lineOf } = readJson('{\n"a": [\n1,\n{"b":\n2}]}');
		expect([lineOf(['a']), lineOf(['a', 1, 'b']), lineOf(['a', 1, 'c']), lineOf(['x'])]).toEqual([
			2, 5, 4, 1
		]);
	});

	test.each([
		'',
		'{',
		'[1,]',
		'{"a" 1}',
		'{a: 1}',
		'[1] 2',
		'"a\nb"',
		'01',
		'tru',
		`${'['.repeat(1e5)}`
	])('is not %j', (text) => expect(() => readJson(text.slice(0, 1e5))).toThrow(Refused));
});
