import { REASONS, type Reason } from '../question/reason.ts';
import type { Skill } from '../question/skill.ts';
import {
	count,
	countedOf,
	scored,
	type ClassAnswers,
	type Column,
	type Counted
} from './counted.ts';
import { LEVEL_WORDS, levelOf } from './level.ts';
import { leaningsOf, mistakesOf } from './mistakes.ts';
import { skillsOf } from './skills.ts';
import {
	comparable,
	facility,
	mean,
	median,
	quantile,
	standardDeviation,
	sum
} from './statistics/index.ts';

export type Summary = ReturnType<typeof summaryOf>;

/** What a teacher looks at first. All of it counts the students who handed in, and no others. */
export function summaryOf(attempts: ClassAnswers) {
	const counted = countedOf(attempts);
	const students = counted.students.length;
	const level = levelOf(students);
	return {
		joined: attempts.attempts.length,
		/** Who handed in. */
		students,
		level,
		note: LEVEL_WORDS[level],
		/** The points that the quiz can give. */
		max: counted.max,
		points: pointsOf(counted.totals),
		histogram: histogramOf(counted),
		/** In the order of the skills. */
		skills: skillsOf(counted),
		hardest: hardestOf(counted),
		mistakes: mistakesOf(counted),
		leanings: leaningsOf(counted)
	};
}

/** In points; null where nobody handed in. `sd` is a coefficient: null under ten students. */
function pointsOf(totals: number[]) {
	const [average, middle] = [mean(totals), median(totals)];
	const [least, low, high, most] = [0, 0.25, 0.75, 1].map((share) => quantile(totals, share));
	if (average === null || middle === null) return null;
	return {
		mean: average,
		median: middle,
		least: least ?? middle,
		most: most ?? middle,
		/** The middle half of the class lies between these. */
		quartiles: [low ?? middle, high ?? middle] as const,
		sd: levelOf(totals.length) === 'counts' ? null : standardDeviation(totals)
	};
}

/**
 * One bar a point, from 0 to the maximum: in the bar of 7 are those with 7 points or more and less
 * than 8.
 */
function histogramOf({ totals, max }: Counted): { from: number; students: number }[] {
	const bars = Array.from({ length: Math.floor(max) + 1 }, (_, from) => ({ from, students: 0 }));
	for (const total of totals) {
		const bar = bars[Math.min(bars.length - 1, Math.floor(comparable(total)))];
		if (bar) bar.students++;
	}
	return bars;
}

export type HardQuestion = {
	id: string;
	number: number;
	title: string;
	stem: string;
	skill: Skill;
	earned: number;
	possible: number;
	/** `earned / possible`, 0 to 1. */
	facility: number;
	/** The wrong option that most students chose; null where nobody chose one. */
	instead: WrongChoice | null;
};

export type WrongChoice = {
	row: string;
	/** The statement or gap it belongs to; empty where there is one row alone. */
	rowText: string;
	option: string;
	text: string;
	reason: Reason;
	reasonName: string;
	students: number;
};

/** The three questions with the smallest share of points earned, the hardest first. */
function hardestOf(counted: Counted): HardQuestion[] {
	return scored(counted)
		.flatMap((column) => {
			const share = facility(column.marks, column.max);
			return share === null ? [] : [{ column, share: comparable(share) }];
		})
		.sort((a, b) => a.share - b.share || a.column.number - b.column.number)
		.slice(0, 3)
		.map(({ column, share }) => {
			const { id, title, stem, skill } = column.question;
			const { number, marks, max } = column;
			const points = { earned: sum(marks), possible: max * marks.length, facility: share };
			return { id, number, title, stem, skill, ...points, instead: mostChosenWrong(column) };
		});
}

/** Of equally frequent ones the first; null where nobody chose a wrong option. */
function mostChosenWrong({ choices }: Column): WrongChoice | null {
	const [most] = choices
		.flatMap(({ row, option, reason, chosen }): WrongChoice[] => {
			const names = { row: row.id, rowText: row.text, option: option.id, text: option.text };
			if (!reason) return [];
			return [{ ...names, reason, reasonName: REASONS[reason].name, students: count(chosen) }];
		})
		.filter(({ students }) => students > 0)
		.sort((a, b) => b.students - a.students);
	return most ?? null;
}
