import { describe, expect, it } from 'vitest';
import * as options from '../cases/options.ts';
import * as proof from '../cases/proof.ts';
import * as wording from '../cases/wording.ts';
import { CONTEXT, example } from '../example.ts';
import { lintQuestion } from '../lint.ts';
import type { Question } from '../../schema.ts';
import { QUESTION_RULES } from './index.ts';

const SPOILED = [...proof.SPOILED, ...options.SPOILED, ...wording.SPOILED];
const SPARED = [...proof.SPARED, ...options.SPARED, ...wording.SPARED];

const rulesAgainst = (question: Question) =>
	lintQuestion(question, CONTEXT).map(({ rule }) => rule);

describe('a question', () => {
	it('that is sound meets no rule', () => expect(rulesAgainst(example())).toEqual([]));

	it.each(SPOILED)('meets “%s” when %s', (rule, _when, question) => {
		expect(rulesAgainst(question)).toContain(rule);
	});

	it.each(SPARED)('is spared “%s” when %s', (rule, _when, question) => {
		expect(rulesAgainst(question)).not.toContain(rule);
	});

	it('is judged by rules that each have a test which makes them fire', () => {
		const names = QUESTION_RULES.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(SPOILED.map(([rule]) => rule))).toEqual(new Set(names));
	});

	it.each(['Ada Moss (', 'A. [B]*', 'Moss+', 'Ada ('.repeat(24)])(
		'is judged where a speaker goes by the name “%s”, which a teacher may type',
		(name) => {
			const speakers = CONTEXT.speakers.map((one) => ({ ...one, name }));
			const named = example(({ question, near }) => {
				question.stem = `Who told ${name} that the bridge is safe?`;
				near.text = name;
			});
			for (const question of [named, ...[...SPOILED, ...SPARED].map(([, , one]) => one)])
				expect(() => lintQuestion(question, { ...CONTEXT, speakers })).not.toThrow();
		}
	);

	it('is told where a rule found something, and how grave it is', () => {
		const [finding] = lintQuestion(
			example(({ near }) => delete near.reason),
			CONTEXT
		);
		expect(finding).toMatchObject({ rule: 'reasons', level: 'E', question: 'bridge-safe' });
		expect(finding).toMatchObject({ row: 'answer', option: expect.any(String) });
	});

	it('can be judged where nobody has marked the speakers', () => {
		const bare = { ...CONTEXT, speakers: [], attributions: [] };
		expect(lintQuestion(example(), bare)).toEqual([]);
	});
});
