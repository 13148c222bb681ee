import {
	LEANING_SKILLS,
	REASONS,
	REASON_IDS,
	type Direction,
	type Reason
} from '../question/reason.ts';
import { takesSeveral } from '../question/response.ts';
import { count, scored, type Choice, type Column, type Counted } from './counted.ts';

/** How often one reason stood behind a chosen wrong option. */
export type Mistake = {
	reason: Reason;
	name: string;
	direction: Direction;
	/** Wrong options chosen for it. */
	picks: number;
	/** Students who chose one or more of them. */
	students: number;
};

/** The mistakes behind the chosen wrong options, counted over the quiz, the most frequent first. */
export function mistakesOf(counted: Counted): Mistake[] {
	const wrong = wrongChoices(scored(counted));
	return REASON_IDS.map((reason) => {
		const of = wrong.filter((choice) => choice.reason === reason);
		return { reason, ...REASONS[reason], ...taken(of, counted.students.length) };
	})
		.filter(({ picks }) => picks > 0)
		.sort((a, b) => b.picks - a.picks);
}

/** The same of one student: picks by reason, those alone that occur. */
export function mistakesBy(columns: Column[], student: number): Map<Reason, number> {
	const mistakes = new Map<Reason, number>();
	for (const { choices } of columns)
		for (const { reason, chosen } of choices)
			if (reason && chosen[student]) mistakes.set(reason, (mistakes.get(reason) ?? 0) + 1);
	return mistakes;
}

function wrongChoices(columns: Column[]): Choice[] {
	return columns.flatMap(({ choices }) => choices.filter(({ reason }) => reason !== null));
}

/** How often any of these was chosen, and by how many of `size` students. */
function taken(choices: Choice[], size: number): { picks: number; students: number } {
	const anyOf = Array<boolean>(size).fill(false);
	for (const { chosen } of choices) chosen.forEach((yes, i) => (anyOf[i] ||= yes));
	return {
		picks: choices.reduce((sum, { chosen }) => sum + count(chosen), 0),
		students: count(anyOf)
	};
}

export type Leaning = {
	/** Wrong options of this direction that were chosen. */
	picks: number;
	students: number;
	/** How many there were to choose, over all students: with more of one kind, more are chosen. */
	chances: number;
};

export type Leanings = {
	/** How many questions it is counted over. */
	questions: number;
	overTrust: Leaning;
	overDoubt: Leaning;
};

/** Over-trust and over-doubt apart, over the questions on support, form and kind alone. */
export function leaningsOf(counted: Counted): Leanings {
	const columns = leaningColumns(counted);
	const size = counted.students.length;
	const leaning = (direction: Direction): Leaning => ({
		...taken(
			wrongChoices(columns).filter((choice) => isTowards(choice, direction)),
			size
		),
		chances: size * columns.reduce((sum, column) => sum + chancesIn(column, direction), 0)
	});
	return {
		questions: columns.length,
		overTrust: leaning('over-trust'),
		overDoubt: leaning('over-doubt')
	};
}

export function leaningColumns(counted: Counted): Column[] {
	return scored(counted).filter(({ question }) => LEANING_SKILLS.includes(question.skill));
}

export function picksTowards(mistakes: Map<Reason, number>, direction: Direction): number {
	return [...mistakes]
		.filter(([reason]) => REASONS[reason].direction === direction)
		.reduce((sum, [, picks]) => sum + picks, 0);
}

function isTowards({ reason }: Choice, direction: Direction): boolean {
	return reason !== null && REASONS[reason].direction === direction;
}

/** How many wrong options of a direction one student can choose in a question. */
function chancesIn({ question, choices }: Column, direction: Direction): number {
	const offered = question.rows.map(
		(row) => choices.filter((choice) => choice.row === row && isTowards(choice, direction)).length
	);
	const most = takesSeveral(question) ? Infinity : 1;
	return offered.reduce((sum, many) => sum + Math.min(many, most), 0);
}
