import { shuffle } from '../ask.ts';
import type { Pick } from '../response.ts';
import type { Option, Question, Row } from '../schema.ts';
import { maximum, score } from '../score.ts';
import { nearestName } from './nearest-name.ts';
import type { Context } from './rule.ts';
import { isNotStated } from './row.ts';
import { asksForTeller, tellerOf } from './teller.ts';

/**
 * How good an option looks to a reader with a cheap strategy: the best are picked, equals by chance;
 * where it has nothing to go by (`tries`), the reader guesses.
 */
type Look = (option: Option, row: Row, question: Question, context: Context) => number;
type Strategy = { look: Look; tries?: (row: Row, question: Question, context: Context) => boolean };

/** Enough orders that the first option shown is nearly any. */
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

const STRATEGIES: Record<string, Strategy> = {
	'the longest option': { look: ({ text }) => text.length },
	'the shortest option': { look: ({ text }) => -text.length },
	'the most-mentioned speaker': {
		tries: (row, question, { speakers }) => asksForTeller(question, row, speakers),
		look: (option, _row, _question, { speakers }) => {
			const teller = tellerOf(option, speakers);
			return speakers.find(({ id }) => id === teller)?.mentions.length ?? 0;
		}
	},
	'always “not stated”': {
		tries: ({ options }) => options.some(isNotStated),
		look: (option) => Number(isNotStated(option))
	}
};

/** What each strategy earns, as a share of all points; and the nearest name, of the rows it fits. */
export function strategyRates(questions: readonly Question[], context: Context) {
	const all = questions.reduce((sum, { rule }) => sum + maximum(rule), 0);
	const rate = ({ look, tries }: Strategy) =>
		questions.reduce((sum, question) => {
			const looks = (row: Row) => (option: Option) =>
				tries && !tries(row, question, context) ? 0 : look(option, row, question, context);
			return sum + expected(question, looks);
		}, 0) / all;
	const first = SEEDS.map((seed) =>
		rate({
			look: ({ id }, row, { id: name }) => -shuffle(row, name, seed).findIndex((o) => o.id === id)
		})
	);
	return {
		chance: rate({ look: () => 0 }),
		rates: {
			...Object.fromEntries(
				Object.entries(STRATEGIES).map(([name, strategy]) => [name, rate(strategy)])
			),
			'the first option shown': first.reduce((sum, share) => sum + share, 0) / first.length
		} as Record<string, number>,
		nearestName: nearestName(questions, context)
	};
}

/** The expected points of a reader who picks what looks best, over every way to break ties. */
function expected(question: Question, looks: (row: Row) => (option: Option) => number): number {
	const { rule, rows } = question;
	const picks = rows.map((row) =>
		ways(row.options, looks(row), rule === 'ticks' ? row.key.length : 1).map((options) =>
			options.map(({ id }): Pick => ({ row: row.id, option: id }))
		)
	);
	// Rows add up, so each can be taken alone; an answer and its proof are scored together.
	const responses = rule === 'rows' ? picks : [product(picks)];
	return responses.reduce((sum, some) => {
		const points = some.reduce((total, response) => total + score(question, response).points, 0);
		return sum + points / some.length;
	}, 0);
}

/** Every choice of so many options that look best. */
function ways(options: Option[], look: (option: Option) => number, count: number): Option[][] {
	const ranked = options
		.map((option) => ({ option, look: look(option) }))
		.sort((a, b) => b.look - a.look);
	const edge = ranked[count - 1]?.look ?? 0;
	const sure = ranked.filter((r) => r.look > edge).map((r) => r.option);
	const tied = ranked.filter((r) => r.look === edge).map((r) => r.option);
	return subsets(tied, count - sure.length).map((some) => [...sure, ...some]);
}

function subsets<T>(items: T[], size: number): T[][] {
	if (size === 0) return [[]];
	return items.flatMap((item, index) =>
		subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest])
	);
}

function product(rows: Pick[][][]): Pick[][] {
	return rows.reduce<Pick[][]>(
		(all, row) => all.flatMap((some) => row.map((picks) => [...some, ...picks])),
		[[]]
	);
}
