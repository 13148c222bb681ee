import type { Draft } from './draft.ts';
import { onceFor } from '../once.ts';

/** With the name beside the words, who says them is seen at a glance. */
export const asksWho = ({ generator }: Draft) =>
	generator.startsWith('who-said') || generator === 'which-tag';

/** Behind whatever else there is, and behind all but the easy ones. */
const [LAST, ALIKE] = [10_000, 5_000];

/** What is right, in the words that a student reads: the same one again and again can be guessed. */
export const keyOf = onceFor(({ question: { rows } }: Draft) =>
	rows
		.flatMap(({ options, key }) => options.filter(({ id }) => key.includes(id)))
		.map(({ text }) => text)
		.toSorted()
		.join()
);

const namesIn = onceFor(({ question: { rows } }: Draft) =>
	rows
		.flatMap(({ options }) => options.map(({ text }) => text))
		.toSorted()
		.join()
);

/** The same key among the same names: who has answered the one knows the other. */
export const asksAgain = (one: Draft, other: Draft) =>
	keyOf(one) === keyOf(other) && namesIn(one) === namesIn(other);

/** What one draft may have in common with those taken before it. */
type Traits = {
	/** Each with what it costs for every one taken that has it too. */
	costs: readonly { trait: string; cost: number }[];
	/** The speakers it is about: the one taken most often counts. */
	about: readonly string[];
};

const traitsOf = onceFor((draft: Draft): Traits => {
	const { generator, question, about } = draft;
	const key = keyOf(draft);
	return {
		costs: [
			{ trait: `skill ${question.skill}`, cost: 100 },
			{ trait: `generator ${generator}`, cost: 10 },
			{ trait: `key ${generator} ${key}`, cost: 80 },
			...(asksWho(draft) ? [{ trait: `who ${key} among ${namesIn(draft)}`, cost: ALIKE }] : [])
		],
		about: [...new Set(about)].map((id) => `about ${id}`)
	};
});

/** How often those taken have each trait. */
export type Tally = Map<string, number>;

/** Counts one that is taken. */
export function count(draft: Draft, tally: Tally): void {
	const { costs, about } = traitsOf(draft);
	for (const trait of [...costs.map(({ trait }) => trait), ...about])
		tally.set(trait, (tally.get(trait) ?? 0) + 1);
}

/** What one more of its traits costs, beside those taken. A row costs `perRow`. */
export function costOf(draft: Draft, tally: Tally, perRow: number): number {
	const { costs, about } = traitsOf(draft);
	let total = draft.easy ? LAST : draft.plain ? 60 : 0;
	for (const { trait, cost } of costs) total += (tally.get(trait) ?? 0) * cost;
	let most = 0;
	for (const trait of about) most = Math.max(most, tally.get(trait) ?? 0);
	return total + most + draft.question.rows.length * perRow;
}
