import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { LIBRARY } from '../../library/index.ts';
import { blocksOf } from '../../article/blocks.ts';
import type { Span } from '../../article/span.ts';
import { anyResponse, everyPick, fixture, picks } from '../../question/any-response.ts';
import { FIVE_VIEWS } from '../../question/five-views.ts';
import { score } from '../../question/score.ts';
import { outgoing, outQuestion, type Outgoing } from '../outgoing.ts';
import { anyNasty, FIVE, mended, saying } from '../test-support.ts';
import type { Element } from '../xml.ts';
import { QTI_21, QTI_3, type Dialect } from './dialect.ts';
import { item } from './item.ts';
import { qtiFiles, qtiPackage } from './package.ts';
import { elementsIn, inside, played, responsesOf, textOf } from './play.ts';

const AROUND = { lang: 'en', article: null, namespace: QTI_3.namespace, stimulus: null };
const dialects: [string, Dialect][] = [
	['3.0', QTI_3],
	['2.1', QTI_21]
];
const whole = LIBRARY.flatMap(({ text, title, quizzes }) =>
	quizzes.map(({ quiz }): [string, Outgoing] => [
		quiz.id,
		outgoing({ quiz, lang: 'en', article: { title, blocks: blocksOf(text), source: 'A source' } })
	])
);
const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

describe('an item', () => {
	it('scores any response as score() does, with a repair and without', () => {
		fc.assert(
			fc.property(anyResponse, fc.boolean(), fc.nat(), ({ question, picks }, repaired, nth) => {
				const wrong = everyPick(question).filter(
					({ row, option }) => !question.rows.find(({ id }) => id === row)!.key.includes(option)
				);
				const accepted = [wrong[nth % wrong.length]!];
				const counts = repaired ? { ...question, accepted } : question;
				const out = outQuestion(counts, 1);
				const { SCORE } = played(item(out, AROUND), responsesOf(out, picks));
				expect(SCORE).toBeCloseTo(score(counts, picks).points, 9);
			})
		);
	});

	it('takes a pair the wrong way round for wrong', () => {
		const match = fixture('who-says-what');
		const out = outQuestion(match, 1);
		const { RESPONSE } = responsesOf(out, picks(match, 'close: An engineer', 'asked: A baker'));
		const tree = item(out, AROUND);
		expect(played(tree, { RESPONSE: RESPONSE! })['SCORE']).toBe(1);
		const turned = (RESPONSE as string[]).map((pair) => pair.split(' ').reverse().join(' '));
		expect(played(tree, { RESPONSE: turned })['SCORE']).toBe(0);
	});

	it('tells whoever chose an option why, and what was accepted by the words of the repair', () => {
		const [question] = FIVE_VIEWS as [(typeof FIVE_VIEWS)[0]];
		const [baker] = picks(question, 'answer: A baker') as [{ row: string; option: string }];
		const accepted = [{ ...baker, note: 'The text can be read so.' }];
		const quiz = mended(question.id, { accepted });
		const tree = item(quiz.questions[0]!, AROUND);
		const { FEEDBACK } = played(tree, responsesOf(quiz.questions[0]!, [baker]));
		const told = inside(tree, 'qti-modal-feedback')
			.filter(({ attributes }) => (FEEDBACK as string[]).includes(String(attributes['identifier'])))
			.map(textOf)
			.join(' ');
		expect(told).toContain('“A baker”: The text can be read so.');
		expect(told).toContain('Proof: “The mayor said the bridge is ‘safe as houses.’”');
		expect(told).not.toContain('“An engineer”');
	});

	it('is named as an identifier may be, and points at nothing that is not there', () => {
		for (const [, quiz] of whole)
			for (const question of quiz.questions) expectWhole(item(question, AROUND));
	});

	it('begins no identifier with a digit, whatever ours are, and parts pairs at one blank', () => {
		const [first, ...rest] = fixture('who-says-what').rows;
		const rows = [{ ...first!, id: '9-30' }, ...rest].map((row) => ({
			...row,
			options: row.options.map((option, n) => ({ ...option, id: `${n}-0` })),
			key: [`${row.options.findIndex(({ id }) => row.key.includes(id))}-0`]
		}));
		const tree = item(mended('who-says-what', { rows }).questions[1]!, AROUND);
		expectWhole(tree);
		const pairs = inside(tree, 'qti-map-entry').map(({ attributes }) => attributes['map-key']);
		expect(pairs[0]).toMatch(/^r-9-30 o-\d-0$/);
	});

	it('says what a passage leaves out, also where its pieces are pointed at', () => {
		const question = fixture('open-words');
		const [whole] = question.passage as [Span];
		const cut = (from: string, to: string) => {
			const [start, end] = [whole.text.indexOf(from), whole.text.indexOf(to) + to.length];
			return { start, end, text: whole.text.slice(start, end) };
		};
		const passage = [cut('The mayor', 'in May.'), cut('The council', 'Friday.')];
		const rows = question.rows.map((row) => {
			const options = row.options.filter(({ text }) => text !== 'Nobody asked us');
			return { ...row, options };
		});
		const asked = outQuestion({ ...question, passage, rows }, 1);
		const [interaction] = inside(item(asked, AROUND), 'qti-hottext-interaction') as [Element];
		expect(inside(interaction, 'p').map(textOf)).toEqual([
			...[passage[0]!.text, '[…]', passage[1]!.text]
		]);
		expect(inside(interaction, 'qti-hottext')).toHaveLength(3);
	});

	it('lists pieces that lie within each other: they cannot be pointed at', () => {
		const question = fixture('open-words');
		const [row] = question.rows as [(typeof question.rows)[0]];
		const [safe] = row.options as [(typeof row.options)[0]];
		const span = { ...safe.span!, end: safe.span!.start + 4, text: safe.text.slice(0, 4) };
		const rows = [
			{ ...row, options: [...row.options, { ...safe, id: 'x', text: span.text, span }] }
		];
		const tree = item(outQuestion({ ...question, rows }, 1), AROUND);
		expect(inside(tree, 'qti-simple-choice')).toHaveLength(5);
	});

	it('names the proof where its teacher gave its row no words', () => {
		const question = fixture('prove-it');
		const rows = question.rows.map((row) => ({ ...row, text: '' }));
		const tree = item(outQuestion({ ...question, rows }, 1), AROUND);
		expect(inside(tree, 'qti-prompt').map(textOf)).toEqual([
			...[question.stem, 'The words that prove it']
		]);
	});

	it('draws a match as a table, pieces in their text and gaps in their sentence', () => {
		const trees = FIVE.questions.map((question) => item(question, AROUND));
		const [table] = inside(trees[1]!, 'qti-match-interaction') as [Element];
		expect(table.attributes['class']).toBe('qti-match-tabular');
		expect(inside(trees[2]!, 'qti-hottext').map(textOf)).toEqual([
			'safe as houses',
			'may close',
			'Nobody asked us',
			'will vote'
		]);
		expect(textOf(inside(trees[2]!, 'qti-hottext-interaction')[0]!)).toContain('said a baker.');
		expect(inside(trees[3]!, 'qti-inline-choice-interaction')).toHaveLength(2);
		expect(inside(trees[4]!, 'qti-choice-interaction')).toHaveLength(2);
	});
});

/** Identifiers are NCNames, declared once; what is named is declared. */
function expectWhole(tree: Element) {
	const all = (name: string, key: string) =>
		inside(tree, name).map(({ attributes }) => String(attributes[key]));
	const declared = all('qti-response-declaration', 'identifier');
	const outcomes = all('qti-outcome-declaration', 'identifier');
	const drawn = elementsIn(inside(tree, 'qti-item-body')[0]!).flatMap((one) => [
		one,
		...everything(one)
	]);
	const choices = drawn.flatMap(({ attributes: { identifier } }) => identifier ?? []).map(String);
	const asked = drawn.flatMap(({ attributes }) => attributes['response-identifier'] ?? []);
	expect(asked).toEqual(declared);
	expect(new Set(choices).size).toBe(choices.length);
	for (const name of [...declared, ...choices, ...all('qti-modal-feedback', 'identifier')])
		expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
	for (const value of inside(tree, 'qti-value')
		.map(textOf)
		.filter((one) => /^r-/.test(one)))
		for (const part of value.split(' ')) expect(choices).toContain(part);
	for (const key of all('qti-map-entry', 'map-key'))
		for (const part of key.split(' ')) expect(choices).toContain(part);
	for (const name of all('qti-variable', 'identifier')) expect(declared).toContain(name);
	for (const name of all('qti-set-outcome-value', 'identifier')) expect(outcomes).toContain(name);
}

const everything = (element: Element): Element[] =>
	elementsIn(element).flatMap((one) => [one, ...everything(one)]);

describe.each(dialects)('a package of QTI %s', (version, dialect) => {
	test.each(whole)('lists every file of %s and no other', (_, quiz) => {
		const files = qtiFiles(quiz, dialect);
		const listed = [...files['imsmanifest.xml']!.matchAll(/<file href="([^"]+)"/g)].map(
			([, path]) => path
		);
		expect([...listed, 'imsmanifest.xml'].toSorted()).toEqual(Object.keys(files).toSorted());
		const inTest = [...files['test.xml']!.matchAll(/ href="([^"]+)"/g)].map(([, path]) => path);
		expect(inTest).toHaveLength(quiz.questions.length);
		for (const path of inTest) expect(files[path!]).toBeDefined();
	});

	it('has the article once where it can stand alone, else in every item', () => {
		const has = Object.entries(qtiFiles(FIVE, dialect))
			.filter(([, xml]) => xml.includes('The article: A &lt;small&gt; article'))
			.map(([path]) => path);
		expect(has).toHaveLength(version === '3.0' ? 1 : 5);
		const without = qtiFiles({ ...FIVE, article: null }, dialect);
		expect(Object.values(without).join('')).not.toContain('The article:');
	});

	it('has no name of the other version', () => {
		const items = Object.entries(qtiFiles(FIVE, dialect)).filter(([path]) => /items/.test(path));
		for (const [, xml] of items) {
			const names = [...xml.matchAll(/<([\w-]+)|\s([\w:-]+)="/g)].map(([, a, b]) => a ?? b!);
			expect(names.filter((name) => /^qti-|^(max|base)-/.test(name)).length > 0).toBe(
				version === '3.0'
			);
			expect(names.filter((name) => /^(max|base|response|map)[A-Z]/.test(name)).length > 0).toBe(
				version === '2.1'
			);
		}
	});

	it('says whatever a text is made of', () => {
		fc.assert(
			fc.property(anyNasty, (nasty) => {
				const quiz = saying(nasty);
				const files = qtiFiles(quiz, dialect);
				quiz.questions.forEach((question, index) => {
					const words = parsed(files[`items/question-${index + 1}.xml`]!).documentElement
						.textContent;
					expect(words).toContain(question.stem);
					for (const row of question.rows)
						for (const { text } of row.options) expect(words).toContain(text);
					for (const { text } of question.passage) expect(words).toContain(text);
				});
			}),
			{ numRuns: 25 }
		);
	});

	it('has nothing in a rubric block, which some pass over', () =>
		expect(Object.values(qtiFiles(FIVE, dialect)).join('')).not.toMatch(/rubric/i));

	it('is a zip, the same bytes each time', () => {
		const zip = qtiPackage(FIVE, dialect);
		expect(qtiPackage(FIVE, dialect)).toEqual(zip);
		expect(Object.keys(unzipSync(zip))).toEqual(Object.keys(qtiFiles(FIVE, dialect)));
	});
});
