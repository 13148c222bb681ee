import { REASONS, REASON_IDS, type Direction, type Reason } from '../question/reason.ts';
import type { Pick } from '../question/response.ts';
import type { Option, Question, Row } from '../question/schema.ts';
import type { Quiz } from '../quiz/schema.ts';
import { chance, type Chance } from './random.ts';

/** What a simulated student did: picks a question, in the quiz's order, empty where unanswered. */
export type SimulatedStudent = {
	/** In standard deviations from the average of all students. */
	ability: number;
	/** Whether the attempt came to its end; if not, nothing is answered from some question on. */
	finished: boolean;
	answers: { questionId: string; picks: Pick[] }[];
};

/** How likely things are that have nothing to do with ability. */
const SLIP = 0.03;
const SKIP = 0.02;
const UNFINISHED = 0.07;
/** Of a key that ticks missed, how often a wrong one is ticked instead. */
const TICKS_INSTEAD = 0.8;

/**
 * A class that answers a quiz by an item response model (Birnbaum's, with three parameters: a row
 * has a difficulty, a slope and the chance of a blind guess; abilities are normal). A student leans
 * to over-trust or over-doubt, and some reasons are more tempting than others, so that wrong answers
 * have a pattern. The same seed gives the same class, and more students leave the first as they are.
 */
export function simulateClass({
	quiz,
	students,
	seed,
	label = ''
}: {
	quiz: Quiz;
	students: number;
	seed: number;
	/** Of several classes of a quiz: other students, and the questions as hard as they are. */
	label?: string;
}): SimulatedStudent[] {
	const items = itemsOf(quiz, chance(`${seed} items ${quiz.id}`));
	const tempting = temptations(chance(`${seed} reasons`));
	return Array.from({ length: students }, (_, place) =>
		studentOf(quiz, items, tempting, chance(`${seed} ${quiz.id} ${label} student ${place}`))
	);
}

type Item = { difficulty: number; slope: number };

/** An item a row, in the order of the questions. */
function itemsOf(quiz: Quiz, by: Chance): Item[][] {
	return quiz.questions.map(({ rows }) => {
		// The rows of one question are about as hard as each other.
		const shared = by.normal() - 0.4;
		return rows.map(() => ({
			difficulty: shared + 0.5 * by.normal(),
			slope: Math.exp(0.5 + 0.25 * by.normal())
		}));
	});
}

type Weights<Key extends string> = Record<Key, number>;

function temptations(by: Chance): Weights<Reason> {
	const weights = REASON_IDS.map((reason) => [reason, Math.exp(0.6 * by.normal())]);
	return Object.fromEntries(weights) as Weights<Reason>;
}

type Student = { ability: number; leaning: Weights<Direction>; tempting: Weights<Reason> };

function studentOf(
	quiz: Quiz,
	items: Item[][],
	tempting: Weights<Reason>,
	by: Chance
): SimulatedStudent {
	const ability = by.normal();
	const trust = 0.3 + 0.8 * by.normal();
	const leaning = { 'over-trust': Math.exp(trust), 'over-doubt': Math.exp(-trust), neither: 1 };
	const student = { ability, leaning, tempting };
	const finished = !by.happens(UNFINISHED);
	const reached = finished ? Infinity : Math.floor(by.next() * quiz.questions.length);
	const answers = quiz.questions.map((question, place) => ({
		questionId: question.id,
		picks:
			place >= reached || by.happens(SKIP)
				? []
				: question.rows.flatMap((row, index) =>
						rowPicks(question, row, items[place]?.[index], student, by)
					)
	}));
	return { ability, finished, answers };
}

function rowPicks(
	question: Question,
	row: Row,
	item: Item | undefined,
	student: Student,
	by: Chance
): Pick[] {
	// A row of several is now and then overlooked.
	if (question.rows.length > 1 && by.happens(SKIP)) return [];
	const chosen = new Set<string>();
	const wrong = row.options.filter(({ id }) => !row.key.includes(id));
	for (const key of row.key) {
		if (by.happens(chanceOf(row, item, student))) chosen.add(key);
		else if (row.key.length === 1 || by.happens(TICKS_INSTEAD)) {
			const left = wrong.filter(({ id }) => !chosen.has(id));
			const taken = by.weighted(left, (option) => temptation(option, student));
			if (taken) chosen.add(taken.id);
		}
	}
	return row.options
		.filter(({ id }) => chosen.has(id))
		.map(({ id }) => ({ row: row.id, option: id }));
}

/** The chance of knowing or guessing a key, `c + (1 − c) / (1 + exp(−a (θ − b)))`, less the slips. */
function chanceOf(row: Row, item: Item | undefined, { ability }: Student): number {
	const { difficulty, slope } = item ?? { difficulty: 0, slope: 1 };
	const guess = row.key.length / row.options.length;
	const right = guess + (1 - guess) / (1 + Math.exp(-slope * (ability - difficulty)));
	return right * (1 - SLIP);
}

function temptation({ reason }: Option, { leaning, tempting }: Student): number {
	return reason ? tempting[reason] * leaning[REASONS[reason].direction] : 1;
}
