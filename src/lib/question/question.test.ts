import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FIVE_VIEWS } from './five-views.ts';
import { explain } from './explain.ts';
import { ask, shuffle } from './ask.ts';
import { normalise, type Pick } from './response.ts';
import { Question, VIEWS } from './schema.ts';
import { maximum, score } from './score.ts';

const keyOf = (question: Question): Pick[] =>
	question.rows.flatMap((row) => row.key.map((option) => ({ row: row.id, option })));

const everyPick = (question: Question): Pick[] =>
	question.rows.flatMap((row) => row.options.map(({ id }) => ({ row: row.id, option: id })));

/** Any set of picks that the question takes. */
const responseTo = (question: Question) =>
	fc
		.subarray(everyPick(question))
		.map((picks) => normalise(question, picks))
		.filter((picks) => picks !== null);

const anyQuestion = fc.constantFrom(...FIVE_VIEWS);
const anyResponse = anyQuestion.chain((question) =>
	responseTo(question).map((picks) => ({ question, picks }))
);

/** The question with this id; the fixtures stay nameable in the examples below. */
function fixture(id: string): Question {
	const question = FIVE_VIEWS.find((candidate) => candidate.id === id);
	if (!question) throw new Error(`no fixture ${id}`);
	return question;
}

function picks(question: Question, ...words: string[]): Pick[] {
	return everyPick(question).filter(({ row, option }) => {
		const text = question.rows.find(({ id }) => id === row)?.options.find((o) => o.id === option);
		return words.includes(`${row}: ${text?.text}`);
	});
}

describe('one shape for five views', () => {
	it('has a fixture of every view', () => {
		expect(FIVE_VIEWS.map(({ view }) => view).sort()).toEqual([...VIEWS].sort());
	});

	it.each(FIVE_VIEWS)('reads $id back from JSON as it was', (question) => {
		expect(v.parse(Question, JSON.parse(JSON.stringify(question)))).toEqual(question);
	});

	it.each(FIVE_VIEWS)('opens $id without its key, proof, rationale or reason', (question) => {
		const sent = JSON.stringify(ask(question, 7));
		expect(sent).not.toMatch(/"(key|evidence|rationale|reason)"/);
		for (const { rationale } of question.rows) expect(sent).not.toContain(rationale);
		for (const { id } of question.rows.flatMap((row) => row.options)) expect(sent).toContain(id);
	});

	it.each(FIVE_VIEWS)('explains every option of $id', (question) => {
		for (const row of explain(question).rows)
			expect(Object.keys(row.options).length).toBeGreaterThanOrEqual(2);
	});
});

describe('a question is refused', () => {
	const [base] = FIVE_VIEWS;
	const broken = (change: (copy: Question) => void) => {
		const copy = structuredClone(base!);
		change(copy);
		return v.safeParse(Question, copy).success;
	};

	it('passes unchanged', () => expect(broken(() => {})).toBe(true));
	it('when its key is no option', () =>
		expect(broken((q) => (q.rows[0]!.key = ['elsewhere']))).toBe(false));
	it('when it has two keys under a rule of one', () =>
		expect(broken((q) => (q.rows[0]!.key = q.rows[0]!.options.slice(0, 2).map((o) => o.id)))).toBe(
			false
		));
	it('when nothing proves the key', () =>
		expect(broken((q) => (q.rows[0]!.evidence = []))).toBe(false));
	it('when a distractor has no reason', () =>
		expect(broken((q) => q.rows[0]!.options.forEach((o) => delete o.reason))).toBe(false));
	it('when an option is not explained', () =>
		expect(broken((q) => delete q.rows[0]!.rationale)).toBe(false));
	it('when two options are the same', () =>
		expect(broken((q) => q.rows[0]!.options.push(q.rows[0]!.options[0]!))).toBe(false));
	it('when a rule of one has two rows', () =>
		expect(broken((q) => q.rows.push({ ...q.rows[0]!, id: 'second' }))).toBe(false));
	it('when a span is not as long as its words', () =>
		expect(broken((q) => (q.passage[0]!.end += 1))).toBe(false));
});

describe('scoring', () => {
	it('gives one point or none for one key', () => {
		const question = fixture('bridge-safe');
		expect(score(question, picks(question, 'answer: The mayor'))).toEqual({
			points: 1,
			max: 1,
			rule: 'one'
		});
		expect(score(question, picks(question, 'answer: A baker')).points).toBe(0);
	});

	it('takes a wrong tick off a right one', () => {
		const question = fixture('open-words');
		expect(score(question, picks(question, 'answer: may close')).points).toBe(0.5);
		expect(
			score(question, picks(question, 'answer: may close', 'answer: safe as houses')).points
		).toBe(0);
		expect(score(question, picks(question, 'answer: safe as houses')).points).toBe(0);
		expect(score(question, picks(question, 'answer: may close', 'answer: will vote')).points).toBe(
			1
		);
	});

	it('shares the point among rows', () => {
		const question = fixture('who-says-what');
		expect(score(question, picks(question, 'close: An engineer')).points).toBe(0.5);
	});

	it('gives two for answer and proof, one for the answer, none for the proof alone', () => {
		const question = fixture('prove-it');
		const proof = 'proof: The mayor said the bridge is “safe as houses.”';
		expect(score(question, picks(question, 'answer: The mayor', proof)).points).toBe(2);
		expect(score(question, picks(question, 'answer: The mayor')).points).toBe(1);
		expect(score(question, picks(question, proof)).points).toBe(0);
	});

	it('stays within nothing and the maximum', () => {
		fc.assert(
			fc.property(anyResponse, ({ question, picks }) => {
				const { points, max } = score(question, picks);
				expect(points).toBeGreaterThanOrEqual(0);
				expect(points).toBeLessThanOrEqual(max);
				expect(max).toBe(maximum(question.rule));
			})
		);
	});

	it('gives full marks exactly for the key', () => {
		fc.assert(
			fc.property(anyResponse, ({ question, picks }) => {
				const { points, max } = score(question, picks);
				const isKey =
					JSON.stringify(picks) === JSON.stringify(normalise(question, keyOf(question)));
				expect(points === max).toBe(isKey);
			})
		);
	});

	it('gives nothing for nothing', () => {
		for (const question of FIVE_VIEWS) expect(score(question, []).points).toBe(0);
	});
});

describe('a mended question', () => {
	it('counts an accepted option as right where a row takes one', () => {
		const question = fixture('bridge-safe');
		const [baker] = picks(question, 'answer: A baker');
		const mended = { ...question, accepted: [baker!] };
		expect(score(mended, [baker!]).points).toBe(1);
		expect(score(mended, picks(question, 'answer: The mayor')).points).toBe(1);
		expect(score(mended, picks(question, 'answer: An engineer')).points).toBe(0);
	});

	it('lets an accepted tick count neither way', () => {
		const question = fixture('open-words');
		const [safe] = picks(question, 'answer: safe as houses');
		const mended = { ...question, accepted: [safe!] };
		const right = picks(question, 'answer: may close');
		expect(score(mended, [safe!]).points).toBe(0);
		expect(score(mended, [...right, safe!]).points).toBe(0.5);
		expect(score(question, [...right, safe!]).points).toBe(0);
	});

	it('gives everyone the points, or has none at all', () => {
		fc.assert(
			fc.property(anyResponse, ({ question, picks }) => {
				const max = maximum(question.rule);
				expect(score({ ...question, credit: 'everyone' }, picks)).toMatchObject({
					points: max,
					max
				});
				expect(score({ ...question, credit: 'left-out' }, picks)).toMatchObject({
					points: 0,
					max: 0
				});
			})
		);
	});

	it('never takes a point away by accepting more', () => {
		fc.assert(
			fc.property(anyResponse, fc.nat(), ({ question, picks }, n) => {
				const every = everyPick(question);
				const accepted = [every[n % every.length]!].filter(({ row, option }) =>
					question.rows.some(({ id, key }) => id === row && !key.includes(option))
				);
				expect(score({ ...question, accepted }, picks).points).toBeGreaterThanOrEqual(
					score(question, picks).points
				);
			})
		);
	});
});

describe('picks', () => {
	it('mean the same in any order and said twice', () => {
		const shuffled = anyResponse.chain(({ question, picks }) =>
			fc
				.shuffledSubarray([...picks, ...picks], { minLength: picks.length * 2 })
				.map((again) => ({ question, picks, again }))
		);
		fc.assert(
			fc.property(shuffled, ({ question, picks, again }) => {
				expect(normalise(question, again)).toEqual(picks);
			})
		);
	});

	it('are refused with a row or an option that is not the question’s', () => {
		fc.assert(
			fc.property(anyResponse, fc.string(), fc.string(), ({ question, picks }, row, option) => {
				const known = everyPick(question).some((p) => p.row === row && p.option === option);
				fc.pre(!known);
				expect(normalise(question, [...picks, { row, option }])).toBeNull();
				expect(normalise(question, [...picks, { row: question.rows[0]!.id, option }])).toBeNull();
			})
		);
	});

	it('are refused where a row takes one and two are given', () => {
		const question = fixture('bridge-safe');
		expect(normalise(question, everyPick(question).slice(0, 2))).toBeNull();
	});
});

describe('shuffling', () => {
	const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
	const ids = (options: { id: string }[]) => options.map(({ id }) => id);

	it('loses and adds no option, and gives the same order for the same seed', () => {
		fc.assert(
			fc.property(anyQuestion, seeds, (question, seed) => {
				for (const row of question.rows) {
					const order = ids(shuffle(row, question.id, seed));
					expect([...order].sort()).toEqual(ids(row.options).sort());
					expect(ids(shuffle(row, question.id, seed))).toEqual(order);
				}
			})
		);
	});

	it('gives rows that share their options one order', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const [first, second] = fixture('who-says-what').rows;
				expect(ids(shuffle(first!, 'q', seed))).toEqual(ids(shuffle(second!, 'q', seed)));
			})
		);
	});

	it('leaves a row in order that says so', () => {
		const question = fixture('open-words');
		for (const seed of [1, 2, 3])
			expect(shuffle(question.rows[0]!, question.id, seed)).toEqual(question.rows[0]!.options);
	});

	it('puts the key in every place about as often, however the quiz is written', () => {
		const [row] = fixture('bridge-safe').rows;
		const places = [0, 0, 0];
		for (let seed = 0; seed < 3000; seed++)
			places[ids(shuffle(row!, 'bridge-safe', seed)).indexOf(row!.key[0]!)]! += 1;
		for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(130);
	});
});
