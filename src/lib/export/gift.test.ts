import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { fixture, picks } from '../question/any-response.ts';
import type { Pick } from '../question/response.ts';
import { row } from '../question/write.ts';
import { giftFile } from './gift.ts';
import { anyNasty, FIVE, inWords, mended, saying } from './test-support.ts';

const asked = (file: string) =>
	parse(file).filter(({ type }) => type === 'MC' || type === 'Matching') as Extract<
		GIFTQuestion,
		{ type: 'MC' | 'Matching' }
	>[];

describe('GIFT', () => {
	it('is read by a reader of its grammar, with the types that each view needs', () => {
		const all = parse(giftFile(FIVE)).map(({ type }) => type);
		expect(all).toEqual([
			...['Category', 'Description', 'MC', 'Matching', 'MC', 'MC', 'MC', 'MC', 'MC'],
			'Description'
		]);
	});

	it('has one right among the others, ticks that share a point, and rows beside options', () => {
		const file = giftFile(FIVE);
		expect(file).toMatch(/\n=The mayor\n/);
		expect(file).toMatch(
			/\n~%-50%safe as houses\n~%50%may close\n~%-50%Nobody asked us\n~%50%will vote\n/
		);
		expect(file).toMatch(
			/\n=It may close\. -> An engineer\n=We were left out\. -> A baker\n= -> The mayor\n/
		);
	});

	it('asks gap by gap and part by part, without telling another gap', () => {
		const gaps = asked(giftFile(FIVE)).filter(({ title }) => /^4/.test(title ?? ''));
		expect(gaps.map(({ title }) => title)).toEqual(['4a. The sentence', '4b. The sentence']);
		expect(inWords(gaps[0]!.stem.text)).toContain(
			'An engineer _____ that the bridge (2) close in May.'
		);
		expect(inWords(gaps[1]!.stem.text)).toContain('An engineer (1) that the bridge _____ close');
	});

	it('has one key of ticks as one that is right: a weight of a hundred is none there', () => {
		const rows = [
			row({
				options: [
					['A', 'key'],
					['B', 'other']
				],
				evidence: fixture('open-words').rows[0]!.evidence,
				rationale: 'So.'
			})
		];
		const file = giftFile(mended('open-words', { view: 'choice', rows }));
		expect(file).not.toContain('%100%');
		expect(file).toMatch(/\n=A\n~B\n|\n~B\n=A\n/);
	});

	it('asks row by row where one more is right in a row, with the words of the repair', () => {
		const [baker] = picks(fixture('who-says-what'), 'close: A baker') as [Pick];
		const file = giftFile(
			mended('who-says-what', { accepted: [{ ...baker, note: 'Both: see.' }] })
		);
		expect(file).toContain('=A baker #Both\\: see.');
		expect(asked(file).every(({ type }) => type === 'MC')).toBe(true);
	});

	it('stays a choice where every option of a row is right', () => {
		const [will] = picks(fixture('repair'), 'mode: will') as [Pick];
		const file = giftFile(mended('repair', { accepted: [{ ...will, note: 'So too.' }] }));
		expect(file).toMatch(/\n=(?:may|will #So too\.)\n~%99\.99999%(?:may|will #So too\.)\n/);
		expect(asked(file)).toHaveLength(7);
	});

	it('says whatever a text is made of', () => {
		fc.assert(
			fc.property(anyNasty, (nasty) => {
				const quiz = saying(nasty);
				const read = asked(giftFile(quiz));
				expect(read).toHaveLength(7);
				const [one, match, ticks] = read as [MC, Matching, MC];
				const texts = quiz.questions.map(({ rows }) => rows[0]!.options.map(({ text }) => text));
				expect(inWords(one.stem.text)).toContain(quiz.questions[0]!.stem);
				expect(one.title).toBe(`1. ${quiz.questions[0]!.title}`);
				const words = ({ choices }: MC) => choices.map(({ text }) => inWords(text.text));
				expect(words(one)).toEqual(texts[0]);
				expect(words(ticks)).toEqual(texts[2]);
				expect(one.choices.map(({ isCorrect }) => isCorrect)).toEqual(
					quiz.questions[0]!.rows[0]!.options.map(({ counts }) => counts === 'right')
				);
				expect(match.matchPairs.map(({ subquestion }) => inWords(subquestion.text))).toEqual([
					...quiz.questions[1]!.rows.map(({ text }) => text),
					''
				]);
				expect(new Set(match.matchPairs.map(({ subanswer }) => plain(subanswer)))).toEqual(
					new Set(texts[1])
				);
			}),
			{ numRuns: 25 }
		);
	});
});

type MC = Extract<GIFTQuestion, { type: 'MC' }>;
type Matching = Extract<GIFTQuestion, { type: 'Matching' }>;

/** This reader leaves the signs of an answer beside a row as it marked them for itself. */
const plain = (answer: string) =>
	inWords(answer.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code))));
