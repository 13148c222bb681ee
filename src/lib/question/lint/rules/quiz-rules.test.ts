import { describe, expect, it } from 'vitest';
import { cite, CONTEXT, example } from '../example.ts';
import { lintQuiz } from '../lint.ts';
import type { Question } from '../../schema.ts';
import type { Skill } from '../../skill.ts';
import { QUIZ_RULES } from './index.ts';

const NOT_STATED = 'The article does not say';

const rulesAgainst = (questions: Question[]) =>
	lintQuiz({ id: 'quiz', questions }, CONTEXT)
		.map(({ rule }) => rule)
		.filter((rule) => QUIZ_RULES.some(({ name }) => name === rule));

/** Copies of the sound question under ids of their own, on words of their own. */
const several = (count: number, change: (draft: Draft, index: number) => void): Question[] =>
	Array.from({ length: count }, (_, index) =>
		example((draft) => {
			draft.question.id = `copy-${index}`;
			change(draft, index);
		})
	);
type Draft = Parameters<NonNullable<Parameters<typeof example>[0]>>[0];

describe('over a quiz', () => {
	it('the longest option may be the key in two rows of five', () => {
		const long = (count: number) =>
			several(5, ({ key }, index) => {
				key.text = index < count ? 'Ada Moss, mayor of the town' : 'Ada Moss, mayor';
			});
		expect(rulesAgainst(long(2))).not.toContain('longest-key');
		expect(rulesAgainst(long(3))).toContain('longest-key');
	});

	it('“does not say” is wrong at least as often as right', () => {
		const [right, wrong] = several(2, ({ key, far }, index) => {
			(index === 0 ? key : far).text = NOT_STATED;
		});
		expect(rulesAgainst([right!, wrong!])).not.toContain('not-stated');
		expect(rulesAgainst([right!])).toContain('not-stated');
	});

	it('no question shows the key of a later one with its evidence', () => {
		const again = several(2, () => {});
		expect(rulesAgainst(again)).toContain('independent');
		const [first, second] = several(2, ({ row }, index) => {
			if (index === 1) row.evidence = [cite('engineer Tom Reed warned')];
		});
		expect(rulesAgainst([first!, second!])).not.toContain('independent');
	});

	it('six skills and four tellers make a balance', () => {
		const skills: Skill[] = ['attribution', 'ownership', 'form', 'kind', 'support', 'page'];
		const keys = ['moss', 'reed', 'lind', 'narrator'];
		const quiz = several(8, ({ question, row, near, far, key }, index) => {
			question.skill = skills[index] ?? 'voices';
			const teller = keys[index % 4];
			if (teller === 'reed') row.key = [near.id];
			if (teller === 'lind') row.key = [far.id];
			if (teller === 'narrator') key.text = 'The reporter of the article';
		});
		const onVoices = quiz.map((question) => ({ ...question, skill: 'attribution' as const }));
		expect(rulesAgainst(quiz.slice(0, 2))).toContain('coverage');
		expect(rulesAgainst([...onVoices, ...quiz])).not.toContain('coverage');
		expect(rulesAgainst([...several(8, () => {}), ...quiz])).toContain('coverage');
	});

	it('trust and doubt pay alike', () => {
		const kinds = (checkable: number) =>
			several(4, ({ question, near }, index) => {
				question.skill = 'kind';
				near.reason = index < checkable ? 'fact-as-judgement' : 'judgement-as-fact';
			});
		expect(rulesAgainst(kinds(2))).not.toContain('balance');
		expect(rulesAgainst(kinds(0))).toContain('balance');
		expect(rulesAgainst(kinds(4))).toContain('balance');
	});

	it('a cheap strategy does not pay', () => {
		const shortest = several(4, ({ key }) => (key.text = 'Ada Moss, she'));
		expect(rulesAgainst(shortest)).toContain('cheap-strategies');
		const mixed = several(3, ({ row, key, near, far }, index) => {
			key.text = index === 1 ? 'Ada Moss, mayor' : 'Ada Moss, mayor of the town';
			near.text = 'Tom Reed, engineer';
			far.text = index === 2 ? 'Eva Lind, baker' : 'Eva Lind, the old baker';
			row.key = [[key, near, far][index]!.id];
		});
		expect(rulesAgainst(mixed)).not.toContain('cheap-strategies');
	});

	it('every rule has its name alone', () => {
		const names = QUIZ_RULES.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});
});
