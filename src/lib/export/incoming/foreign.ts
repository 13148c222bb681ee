import * as v from 'valibot';
import { HARMFUL } from '../../article/bring/clean/controls.ts';
import { firstWords } from '../../article/words.ts';
import { HalfQuestion, type HalfRow } from '../../question/half.ts';
import { optionId } from '../../question/option-id.ts';
import { SKILL_IDS } from '../../question/skill.ts';
import type { View } from '../../question/schema.ts';
import { WRITING } from '../../question/view/writing.ts';
import { sha256 } from '../../quiz/version.ts';
import { Refused } from '../json/read-json.ts';

/** A question of another system as its file has it, in plain words. */
export type Foreign = {
	/** Where it begins in its file, from 1. */
	line: number;
	view: Extract<View, 'choice' | 'match'>;
	title: string;
	stem: string;
	/** What is said to everybody after the answer. */
	why: string;
	tags: string[];
	rows: { text: string; options: { text: string; right: boolean; why: string }[] }[];
};

/** As one of ours in the making: with a key, and without the words of an article that prove it. */
export function halfOf(foreign: Foreign): HalfQuestion {
	const { line, view, stem, title, why, tags } = foreign;
	const writing = WRITING[view];
	const rows = foreign.rows.map(({ text, options }, index): HalfRow => {
		const named = options.map((option) => ({ ...option, id: optionId(option.text) }));
		return {
			...{ id: writing.rowId(index), text, evidence: [] },
			options: named.map((option) => ({
				...{ id: option.id, text: option.text },
				...(option.why ? { rationale: option.why } : {}),
				...(option.right ? {} : { reason: 'other' as const })
			})),
			key: named.filter(({ right }) => right).map(({ id }) => id),
			...(why ? { rationale: why } : {})
		};
	});
	const said = JSON.stringify(foreign);
	const read = v.safeParse(HalfQuestion, {
		id: `own-${sha256(said).slice(0, 8)}`,
		skill: SKILL_IDS.find((id) => tags.includes(id)) ?? 'attribution',
		...{ stem, title: title || firstWords(stem, 6), passage: [], view, rows },
		rule: writing.rule(Math.max(...rows.map(({ key }) => key.length)))
	});
	if (!read.success) throw new Refused(line, 'This question is longer than any that can be kept.');
	if (said.search(HARMFUL) !== -1 || !said.isWellFormed())
		throw new Refused(line, 'A hidden character stands in this question.');
	return read.output;
}

const ONLY = 'Only questions with options (choice) and with pairs (matching) can be taken.';

export const otherType = (line: number, type: string): Refused =>
	new Refused(line, `This is a question of the type “${type.slice(0, 40)}”. ${ONLY}`);

/** The options of a choice, by what each gives in per cent. */
export function weighed(
	line: number,
	options: { text: string; percent: number; why: string }[],
	single: boolean
): Foreign['rows'] {
	if (options.some(({ text }) => text === '')) throw new Refused(line, 'An option has no words.');
	const right = options.filter(({ percent }) => percent > 0);
	if (right.length === 0) throw new Refused(line, 'No option of this question is right.');
	if (single && right.some(({ percent }) => percent < 100))
		throw new Refused(line, 'An option is right in part: here it is right or wrong.');
	if (single && right.length > 1)
		throw new Refused(line, 'Several options are right, and only one can be chosen.');
	return [
		{
			text: '',
			options: options.map(({ text, percent, why }) => ({ text, why, right: percent > 0 }))
		}
	];
}

/** Rows beside all the answers that there are; a pair without a row is one answer more. */
export function paired(line: number, pairs: { text: string; answer: string }[]): Foreign['rows'] {
	if (pairs.some(({ answer }) => answer === '')) throw new Refused(line, 'A pair has no answer.');
	const answers = [...new Set(pairs.map(({ answer }) => answer))];
	const rows = pairs.filter(({ text }) => text !== '');
	if (rows.length === 0) throw new Refused(line, 'No pair of this question has a row.');
	return rows.map(({ text, answer }) => ({
		text,
		options: answers.map((one) => ({ text: one, right: one === answer, why: '' }))
	}));
}
