import { expect, it, test } from 'vitest';
import { fixture, picks } from '../question/any-response.ts';
import { FIVE_VIEWS_QUIZ } from '../quiz/five-views.ts';
import type { Quiz } from '../quiz/schema.ts';
import { FORMATS, isFormat } from './formats.ts';
import { FORMAT_IDS, lossesOf, type Format } from './losses.ts';

const of = (format: Format, quiz: Quiz = FIVE_VIEWS_QUIZ) =>
	lossesOf(format, quiz).map(({ words, questions }) => [questions.join(), words] as const);
const about = (format: Format, word: RegExp, quiz?: Quiz) =>
	of(format, quiz)
		.filter(([, words]) => word.test(words))
		.map(([numbers]) => numbers);
const mended = (id: string, how: object): Quiz => ({
	...FIVE_VIEWS_QUIZ,
	questions: FIVE_VIEWS_QUIZ.questions.map((one) => (one.id === id ? { ...one, ...how } : one))
});

it('is said of every format, whole sentences each', () => {
	expect(Object.keys(FORMATS).toSorted()).toEqual([...FORMAT_IDS].toSorted());
	for (const format of FORMAT_IDS) {
		expect(of(format).length).toBeGreaterThan(0);
		for (const [, words] of of(format)) expect(words).toMatch(/^[A-Z][^“]*.*\.$/);
	}
	expect([isFormat('moodle'), isFormat('kahoot'), isFormat('constructor')]).toEqual([
		...[true, false, false]
	]);
});

test.each<[Format, RegExp, string[]]>([
	['moodle', /pieces to mark in the text/, ['3']],
	['gift', /pieces to mark in the text/, ['3']],
	['qti3', /pieces to mark in the text/, []],
	['moodle', /even where the answer is wrong/, ['5']],
	['qti21', /even where the answer is wrong/, []],
	['gift', /become two questions/, ['5']],
	['gift', /Each gap becomes/, ['4']],
	['qti3', /Canvas, for one, leaves it out/, ['3,4']],
	['qti21', /Canvas, for one, leaves it out/, ['3,4']],
	['docx', /nothing in it is scored/, ['']],
	['moodle', /Which mistake/, ['']]
])('%s loses %s', (format, words, numbers) => expect(about(format, words)).toEqual(numbers));

it('tells what of a repair does not go along', () => {
	const everyone = mended('bridge-safe', { credit: 'everyone' });
	for (const format of ['qti3', 'qti21', 'moodle', 'gift'] as const)
		expect(about(format, /everyone has the points/, everyone)).toEqual(['1']);
	const gone = mended('open-words', { credit: 'left-out' });
	for (const format of FORMAT_IDS) {
		expect(about(format, /left it out/, gone)).toEqual(['3']);
		expect(about(format, /pieces to mark/, gone)).toEqual([]);
	}
	const accepted = picks(fixture('who-says-what'), 'close: A baker');
	const more = mended('who-says-what', { accepted });
	expect(about('moodle', /worth its part/, more)).toEqual(['2']);
	expect(about('gift', /Each row becomes/, more)).toEqual(['2']);
	expect(about('qti3', /row becomes/, more)).toEqual([]);
});

it('tells of more ticks than there are shares', () => {
	const [only] = fixture('open-words').rows as [Quiz['questions'][0]['rows'][0]];
	const many = Array.from({ length: 12 }, (_, n) => ({ ...only.options[1]!, id: `o${n}` }));
	const rows = [{ ...only, options: [...many, only.options[0]!], key: many.map(({ id }) => id) }];
	expect(about('moodle', /more right options/, mended('open-words', { rows }))).toEqual(['3']);
	expect(about('qti3', /more right options/, mended('open-words', { rows }))).toEqual([]);
});
