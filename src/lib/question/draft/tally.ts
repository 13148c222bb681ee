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

/** What a draft costs by itself. A row costs `perRow`. */
export const costOf = ({ easy, plain, question }: Draft, perRow: number): number =>
	(easy ? LAST : plain ? 60 : 0) + question.rows.length * perRow;

/** What it costs more beside one that is taken: for all that the two have in common. */
export function costBeside(one: Draft, other: Draft): number {
	const ofOneGenerator = one.generator === other.generator;
	return (
		(one.question.skill === other.question.skill ? 100 : 0) +
		(ofOneGenerator ? 10 : 0) +
		(ofOneGenerator && keyOf(one) === keyOf(other) ? 80 : 0) +
		(asksWho(one) && asksWho(other) && asksAgain(one, other) ? ALIKE : 0)
	);
}

/** How often each speaker is asked about by those taken. */
export type Tally = Map<string, number>;

export function count({ about }: Draft, tally: Tally): void {
	for (const id of new Set(about)) tally.set(id, (tally.get(id) ?? 0) + 1);
}

/** How often whoever of its speakers is asked about most often. */
export function mostOf({ about }: Draft, tally: Tally): number {
	let most = 0;
	for (const id of about) most = Math.max(most, tally.get(id) ?? 0);
	return most;
}
