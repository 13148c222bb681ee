import * as v from 'valibot';
import { expect, test } from 'vitest';
import { blocksOf } from '../../article/blocks.ts';
import { LIBRARY } from '../../library/index.ts';
import { HalfQuestion, wholeOf } from '../../question/half.ts';
import { WRITING } from '../../question/view/writing.ts';
import { blankQuestion } from './own-question.ts';
import { questionIn } from './question-form.ts';

const [{ text, quizzes }] = LIBRARY as [(typeof LIBRARY)[number]];
const article = { text, blocks: blocksOf(text) };
const questions = quizzes.flatMap(({ quiz }) => quiz.questions);

/** The form as the editor fills it for a question; see QuestionFields. */
function formOf({ stem, title, skill, rows, ending, view }: HalfQuestion): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries({ stem, title, skill })) form.set(name, value);
	if (ending !== undefined) form.set('ending', ending);
	rows.forEach((row, r) => {
		form.set(`row.${r}.text`, row.text);
		form.set(`row.${r}.evidence`, row.evidence.map((span) => span.text).join('\n'));
		form.set(`row.${r}.rationale`, row.rationale ?? '');
		row.options.forEach((option, o) => {
			const shared = WRITING[view].sharesOptions;
			form.set(shared ? `option.${o}` : `row.${r}.option.${o}`, option.text);
			form.set(`row.${r}.reason.${o}`, option.reason ?? 'other');
			form.set(`row.${r}.why.${o}`, option.rationale ?? '');
			if (row.key.includes(option.id)) form.append(`row.${r}.key`, String(o));
		});
	});
	return form;
}

test.each(questions.map((one) => [`${one.view} ${one.id}`, one] as const))(
	'%s comes out of its form with its key, proof and reasons as they were',
	(_, question) => {
		const half = v.parse(HalfQuestion, question);
		const back = questionIn(formOf(half), half, article)!;
		const told = wholeOf(back);
		expect(told).toHaveProperty('question');
		const plain = (one: HalfQuestion) => ({
			stem: one.stem,
			passage: one.passage,
			rows: one.rows.map((row) => ({
				text: row.text.trim(),
				key: row.key.toSorted(),
				evidence: row.evidence.map((span) => span.text),
				options: row.options
					.map((option) => [option.text, option.reason, option.rationale])
					.toSorted()
			}))
		});
		expect(plain(back)).toEqual(plain(half));
	}
);

test('a form of something else is none of ours', () => {
	const half = blankQuestion({ skill: 'attribution', view: 'choice', names: [] }, 'a token');
	expect(questionIn(new FormData(), half, article)).toBeNull();
	const far = new FormData();
	far.set('stem', 'x'.repeat(3_000));
	far.set('row.0.evidence', '');
	expect(questionIn(far, half, article)).toBeNull();
});

test('a question of one’s own is whole with key, proof and one sentence that says why', () => {
	const half = blankQuestion({ skill: 'attribution', view: 'choice', names: [] }, 'a token');
	const form = formOf(half);
	const set = (fields: Record<string, string>) => {
		for (const [name, value] of Object.entries(fields)) form.set(name, value);
		return wholeOf(questionIn(form, half, article)!);
	};
	expect(set({ stem: 'Whose scheme is it called?' })).toHaveProperty('lacks');
	set({ 'row.0.option.0': 'Moscow', 'row.0.option.1': 'Kyiv', 'row.0.key': '0' });
	expect(set({ 'row.0.evidence': 'part of a "diabolical scheme" by Moscow' })).toHaveProperty(
		'lacks',
		['It needs a sentence that says why.']
	);
	const told = set({ 'row.0.rationale': 'The article says by whom.' });
	expect(told).toMatchObject({
		question: {
			rule: 'one',
			title: 'Whose scheme is it called?',
			rows: [{ options: [{ text: 'Moscow' }, { text: 'Kyiv', reason: 'other' }] }]
		}
	});
});
