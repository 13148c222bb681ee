import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { explain } from './explain.ts';
import { FIVE_VIEWS } from './five-views.ts';
import { Question, VIEWS } from './schema.ts';

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
