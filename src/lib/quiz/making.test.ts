import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanAt } from '../article/span.ts';
import type { Draft } from '../question/draft/draft.ts';
import type { Question } from '../question/schema.ts';
import type { Skill } from '../question/skill.ts';
import { KEY, choice } from '../question/write.ts';
import { candidatesOf, draftHash, moved, nextBest } from './making.ts';

const TEXT = 'The mayor waits.';
const UNMARKED = { attributions: [], blocks: [] };

function question(id: string, skill: Skill = 'attribution', stem = 'Who waits here?'): Question {
	const evidence = [spanAt(TEXT, 0, 9)];
	const head = { id, skill, stem, title: 'Waiting', passage: [] };
	return choice(head, {
		options: [
			['The mayor', KEY],
			['The cook', 'other']
		],
		evidence,
		rationale: 'So it says.'
	});
}
const draft = (one: Question): Draft => ({
	...{ generator: 'x', confidence: 1, question: one, checks: [], about: [], words: [] }
});
const touched = (one: Question, was: Question | null) => ({
	...{ content: one, readAt: 1, revision: 2, draftedAs: was && draftHash(was) }
});

test('what nobody touched stands as it is drafted today, and goes with its draft', () => {
	const [a, b] = [question('a'), question('b')];
	const before = candidatesOf({ drafts: [draft(a), draft(b)], touched: [], chosen: ['b'] });
	expect(before.chosen.map((one) => one.question)).toEqual([b]);
	expect(before.more.map((one) => one.question)).toEqual([a]);
	expect(candidatesOf({ drafts: [draft(a)], touched: [], chosen: ['b'] }).chosen).toEqual([]);
});

test('what was touched stands as it was left, and is flagged when its draft is another or none', () => {
	const [was, mine] = [question('a'), question('a', 'attribution', 'Who does wait here?')];
	const standing = (drafts: Question[]) =>
		candidatesOf({ drafts: drafts.map(draft), touched: [touched(mine, was)], chosen: ['a'] })
			.chosen[0]!;
	expect(standing([was])).toMatchObject({
		question: mine,
		flagged: false,
		revision: 2,
		read: true
	});
	expect(standing([question('a', 'kind')])).toMatchObject({ question: mine, flagged: true });
	expect(standing([])).toMatchObject({ question: mine, flagged: true });
});

test('a question of one’s own is never flagged', () => {
	const [one] = candidatesOf({
		drafts: [],
		touched: [touched(question('own'), null)],
		chosen: ['own']
	}).chosen;
	expect(one?.flagged).toBe(false);
});

test('moving keeps every question, and back is where it was', () => {
	const order = fc.uniqueArray(fc.string(), { minLength: 2 });
	fc.assert(
		fc.property(order, fc.nat(), (chosen, n) => {
			const id = chosen[n % chosen.length]!;
			const down = moved(chosen, id, 1);
			expect(down.toSorted()).toEqual(chosen.toSorted());
			if (chosen.at(-1) !== id) expect(moved(down, id, -1)).toEqual(chosen);
		})
	);
});

test('the next best is the next of the same skill, else the next of all', () => {
	const { more } = candidatesOf({
		drafts: [draft(question('a')), draft(question('b', 'kind'))],
		...{ touched: [], chosen: [] }
	});
	const next = (skill: Skill, some = more) => nextBest(skill, some, [], UNMARKED)?.question.id;
	expect([next('kind'), next('page'), next('page', [])]).toEqual(['b', 'a', undefined]);
});

test('the next best shares no statement with the questions kept', () => {
	const { more } = candidatesOf({
		drafts: [draft(question('a'))],
		...{ touched: [], chosen: [] }
	});
	const said = { content: [spanAt(TEXT, 0, 15)], cue: null, source: null, speaker: null };
	const heard = { ...said, type: 'direct' as const, origin: null, confidence: 1, namedAt: null };
	const marked = { ...UNMARKED, attributions: [{ ...heard, unclosed: false }] };
	const kept = [question('b', 'kind')];
	expect(nextBest('attribution', more, kept, UNMARKED)?.question.id).toBe('a');
	expect(nextBest('attribution', more, kept, marked)).toBeNull();
});

test('what was put away as it was drafted waits last, and is drafted anew', () => {
	const [a, b, now] = [question('a'), question('b'), question('a', 'attribution', 'Who waits?')];
	const away = { ...touched(a, a), readAt: null };
	const moreOf = (drafts: Question[]) =>
		candidatesOf({ drafts: drafts.map(draft), touched: [away], chosen: [] }).more;
	expect(moreOf([a, b]).map((one) => one.question.id)).toEqual(['b', 'a']);
	expect(nextBest('attribution', moreOf([a, b]), [], UNMARKED)?.question.id).toBe('b');
	expect(moreOf([now]).at(-1)).toMatchObject({ question: now, revision: 2, flagged: false });
	expect(moreOf([])).toEqual([]);
});
