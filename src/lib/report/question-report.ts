import type { Direction, Reason } from '../question/reason.ts';
import type { Question } from '../question/schema.ts';
import type { ItemWithGroups, OptionStatistics } from './statistics/index.ts';

/** A hint in plain words beside a suspicious question, with the numbers that led to it. */
export type Advice = {
	about: 'key' | 'discrimination' | 'guess' | 'unanswered' | 'idle';
	words: string;
	/** Where it is about one option. */
	option?: { row: string; option: string };
	numbers: Record<string, number>;
};

/** In a class of under ten, `upper`, `lower`, `meanRest` and `r` are null: there are counts alone. */
export type OptionReport = OptionStatistics & {
	id: string;
	text: string;
	/** The teacher's repair counts: an option accepted later is one of the key. */
	key: boolean;
	reason: { id: Reason; name: string; direction: Direction } | null;
	/** A wrong option that under 5 % chose. */
	idle: boolean;
	/** A wrong option that more of the upper than of the lower 27 % chose. */
	suspect: boolean;
};

export type RowReport = {
	id: string;
	text: string;
	options: OptionReport[];
	/** Those who chose nothing here. */
	unanswered: OptionStatistics;
};

export type QuestionReport = {
	id: string;
	number: number;
	/** For its stem, passage, skill, rule and evidence. */
	question: Question;
	/** Left out by the teacher: it has no points, no facility and no advice. */
	leftOut: boolean;
	/** Points of one student at most. */
	max: number;
	/** Points of the whole class. */
	earned: number;
	possible: number;
	/** `earned / possible`, 0 to 1; null where nobody handed in or it was left out. */
	facility: number | null;
	/** Students who chose anything, and their share, 0 to 1. */
	answered: number;
	answeredShare: number | null;
	/** Mean points of a blind guess. */
	guess: number;
	rows: RowReport[];
	/** For test makers. */
	coefficients: ItemWithGroups | null;
	advice: Advice[];
};
