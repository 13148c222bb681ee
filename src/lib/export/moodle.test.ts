import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { everyPick, fixture, picks } from '../question/any-response.ts';
import type { Pick } from '../question/response.ts';
import type { Question } from '../question/schema.ts';
import { score } from '../question/score.ts';
import { row } from '../question/write.ts';
import { moodleFile } from './moodle.ts';
import type { Outgoing } from './outgoing.ts';
import { anyNasty, FIVE, inWords, mended, saying } from './test-support.ts';

const TAGS = /<[^>]+>/g;

/** Every question of a file, as Moodle's import would find it. */
function questionsIn(file: string) {
	const xml = new DOMParser().parseFromString(file, 'text/xml');
	return [...xml.querySelectorAll('question')].map((question) => {
		const of = (path: string) => question.querySelector(path)?.textContent ?? '';
		const all = (path: string) => [...question.querySelectorAll(path)];
		return {
			type: question.getAttribute('type') ?? '',
			name: of('name > text'),
			html: of('questiontext > text'),
			points: Number(of('defaultgrade')),
			single: of('single'),
			shuffled: of('shuffleanswers'),
			feedback: inWords(of('generalfeedback > text')),
			answers: all('question > answer').map((answer) => ({
				fraction: Number(answer.getAttribute('fraction')),
				words: inWords(answer.querySelector('text')?.textContent ?? ''),
				why: inWords(answer.querySelector('feedback > text')?.textContent ?? '')
			})),
			pairs: all('subquestion').map((pair) => [
				inWords(pair.querySelector('text')?.textContent ?? ''),
				inWords(pair.querySelector('answer > text')?.textContent ?? '')
			]),
			choices: all('selectoption').map((choice) => [
				inWords(choice.querySelector('text')?.textContent ?? ''),
				choice.querySelector('group')?.textContent ?? ''
			])
		};
	});
}
type Read = ReturnType<typeof questionsIn>[0];

const asked = (quiz: Outgoing) =>
	questionsIn(moodleFile(quiz)).filter(({ type }) => !['category', 'description'].includes(type));
const only = (id: string, how: Partial<Question> = {}) => {
	const { questions, ...quiz } = mended(id, how);
	const [name] = [fixture(id).title];
	return asked({ ...quiz, questions: questions.filter(({ title }) => title === name) });
};

/** What Moodle gives for ticks: their shares, never below nothing and never above all. */
const given = ({ answers, points }: Read, words: string[]) =>
	points *
	Math.min(
		1,
		Math.max(
			0,
			answers.reduce((sum, one) => sum + (words.includes(one.words) ? one.fraction : 0), 0) / 100
		)
	);

const wordsOf = (question: Question, chosen: Pick[]) =>
	question.rows[0]!.options.filter(({ id }) => chosen.some(({ option }) => option === id)).map(
		({ text }) => text
	);

describe('Moodle XML', () => {
	it('has each view as the type that can hold it, in a category with the article before', () => {
		const all = questionsIn(moodleFile(FIVE));
		expect(all.map(({ type }) => type)).toEqual([
			...[
				'category',
				'description',
				'multichoice',
				'matching',
				'multichoice',
				'gapselect',
				'cloze'
			],
			'description'
		]);
		expect(inWords(all[1]!.html)).toContain('“Nobody asked us,” said a baker.');
		expect(inWords(all.at(-1)!.html)).toBe('What would you check next?');
		expect(asked(FIVE).map(({ points }) => points)).toEqual([1, 1, 1, 1, 2]);
	});

	it('goes without the article, not without the passages', () => {
		const without = questionsIn(moodleFile({ ...FIVE, article: null }));
		expect(without.filter(({ type }) => type === 'description')).toHaveLength(1);
		expect(inWords(without[1]!.html)).toContain('An engineer warned that it may close in May.');
	});

	it('gives a choice the points that score() gives, with an accepted option too', () => {
		for (const id of ['bridge-safe', 'open-words']) {
			const question = fixture(id);
			const wrong = everyPick(question).find(
				({ option }) => !question.rows[0]!.key.includes(option)
			)!;
			for (const accepted of [[], [{ ...wrong, note: 'It fits as well.' }]]) {
				const counts = { ...question, accepted };
				const [read] = only(id, { accepted }) as [Read];
				const responses =
					id === 'open-words'
						? subsets(everyPick(question))
						: everyPick(question).map((one) => [one]);
				for (const chosen of responses)
					expect(given(read, wordsOf(question, chosen))).toBeCloseTo(
						score(counts, chosen).points,
						6
					);
				expect(read.answers.filter(({ why }) => why === 'It fits as well.')).toHaveLength(
					accepted.length
				);
			}
		}
	});

	it('has pieces of a text in their order', () => {
		const [hottext] = only('open-words') as [Read];
		expect([hottext.shuffled, hottext.single]).toEqual(['false', 'false']);
		expect(hottext.answers.map(({ words }) => words)).toEqual(
			fixture('open-words').rows[0]!.options.map(({ text }) => text)
		);
	});

	it('knows only the grades of its list: more than ten ticks share what it has', () => {
		const options = Array.from(
			{ length: 15 },
			(_, n) => [`Option ${n}`, n < 11 ? 'key' : 'other'] as const
		);
		const evidence = fixture('open-words').rows[0]!.evidence;
		const rows = [
			row({ options: options.map(([text, is]) => [text, is]), evidence, rationale: 'So.' })
		];
		const [many] = only('open-words', { view: 'choice', rows }) as [Read];
		expect(new Set(many.answers.map(({ fraction }) => fraction))).toEqual(new Set([10, -10]));
		const three = [
			row({ options: options.slice(8).map(([text, is]) => [text, is]), evidence, rationale: 'So.' })
		];
		const [third] = only('open-words', { view: 'choice', rows: three }) as [Read];

		expect(String(Math.abs(third.answers[0]!.fraction))).toBe('33.33333');
	});

	it('has two rows and three answers in a matching question, the spare one without a row', () => {
		const [match] = only('who-says-what') as [Read];
		expect(match.pairs).toEqual(
			expect.arrayContaining([
				['It may close.', 'An engineer'],
				['We were left out.', 'A baker'],
				['', 'The mayor']
			])
		);
		const rows = fixture('who-says-what').rows.map((one) => ({
			...one,
			options: one.options.filter(({ text }) => text !== 'The mayor')
		}));
		const [fewer] = only('who-says-what', { rows }) as [Read];
		expect([fewer.type, fewer.choices.length]).toEqual(['gapselect', 2]);
		expect(fewer.html).toMatch(/<li>It may close\. \[\[[12]]]<\/li>/);
	});

	it('asks row by row where a row accepts another option, each for its part of the point', () => {
		const question = fixture('who-says-what');
		const [baker] = picks(question, 'close: A baker') as [Pick];
		const apart = only('who-says-what', { accepted: [{ ...baker, note: 'Both may be meant.' }] });
		expect(apart.map(({ type, points }) => [type, points])).toEqual([
			['multichoice', 0.5],
			['multichoice', 0.5]
		]);
		expect(apart[0]!.answers.filter(({ fraction }) => fraction === 100)).toHaveLength(2);
		expect(apart[0]!.name).toMatch(/^2a\. /);
	});

	it('names the option that is right in each gap, a group a gap', () => {
		const [gaps] = only('repair') as [Read];
		const named = [...gaps.html.matchAll(/\[\[(\d+)]]/g)].map(
			([, at]) => gaps.choices[Number(at) - 1]
		);
		expect(named).toEqual([
			['warned', '1'],
			['may', '2']
		]);
		expect(inWords(gaps.html.replace(/\[\[\d+]]/g, '_'))).toMatch(
			/An engineer _ that the bridge _ close in May\.$/
		);
	});

	it('has an answer and its proof in one cloze, a point each, with more than one right', () => {
		const question = fixture('prove-it');
		const [engineer] = picks(question, 'answer: An engineer') as [Pick];
		const [cloze] = only('prove-it', { accepted: [{ ...engineer, note: 'Why not.' }] }) as [Read];
		const [answer, proof] = cloze.html.match(/\{1:[^}]*\}/g) as [string, string];
		expect(answer).toMatch(/^\{1:MULTICHOICE_VS:/);
		expect(answer.match(/[:~]=/g)).toHaveLength(2);
		expect(answer).toContain('=An engineer#Why not.');
		expect(proof).toMatch(/^\{1:MULTICHOICE_V:=The mayor said the bridge is “safe as houses.”~/);
	});

	it('says whatever a text is made of, and nothing of it is read as a sign', () => {
		fc.assert(
			fc.property(anyNasty, (nasty) => {
				const quiz = saying(nasty);
				const read = asked(quiz);
				expect(read).toHaveLength(5);
				quiz.questions.forEach((question, index) => {
					const { html, answers, pairs, choices, name } = read[index]!;
					expect(name).toBe(`${index + 1}. ${question.title}`);
					expect(inWords(html.replace(/\{1:[^}]*\}/g, ''))).toContain(question.stem);
					const texts = question.rows.flatMap(({ options }) => options.map(({ text }) => text));
					const found =
						index === 4
							? clozeAnswers(html)
							: [
									...answers.map(({ words }) => words),
									...pairs.map(([, to]) => to),
									...choices.map(([to]) => to)
								];
					expect(new Set(found)).toEqual(new Set(texts));
					// Outside of what is ours no gap, no answer and no entity of a cloze begins.
					const ours = html.replace(/\{1:[^}]*\}|\[\[\d]]/g, '').replace(TAGS, '');
					expect(ours).not.toMatch(/[[\]{}%]|&amp;/);
				});
			}),
			{ numRuns: 25 }
		);
	});
});

/** Answers of a cloze as Moodle takes them apart: one layer of entities goes, the rest is HTML. */
function clozeAnswers(html: string): string[] {
	return [...html.matchAll(/\{1:MULTICHOICE_VS?:([^}]*)\}/g)].flatMap(([, inside]) =>
		inside!
			.split('~')
			.map((answer) => /^=?(.+?)(?<!&)(?:#|$)/.exec(answer)![1]!)
			.map((answer) => inWords(inWords(answer)))
	);
}

const subsets = <Of>(all: Of[]): Of[][] =>
	all.reduce<Of[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
