import { overlaps } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { lastName } from '../lint/teller.ts';
import { findWords, LETTER, placesIn } from '../lint/words.ts';
import { onceFor } from '../once.ts';
import type { Draft } from './draft.ts';
import { isCalled, type Material } from './material.ts';
import { passageWith } from './rivals.ts';

/** More paragraphs than these are too many to look through. */
const SHOWN = 5;
/** More names than these in a bracket hide the question. */
const TOLD = 2;

/**
 * The draft with whoever its quoted words name by half a name told in full behind them, “… (Moss is
 * Ada Moss)”, and with the paragraph that tells who that is. Null where the passage or what is told grows too long.
 */
export function introduced(draft: Draft, material: Material): Draft | null {
	const { question } = draft;
	const asked = [question.stem, ...question.rows.map(({ text }) => text)];
	const people = peopleOf(material).filter(({ name }) =>
		asked.some((text) => findWords(text, lastName(name), LETTER) !== -1)
	);
	if (people.length === 0) return draft;
	const halves = (text: string) =>
		people.filter(
			({ name }) => findWords(text, lastName(name), LETTER) !== -1 && !text.includes(name)
		);
	if (asked.some((text) => halves(text).length > TOLD)) return null;
	const known = new Set<string>();
	const told = (text: string) => glossed(text, people, known);
	const stem = told(question.stem);
	const rows = question.rows.map((row) => ({ ...row, text: told(row.text) }));
	const passage = passageWith(people, question.passage, material, SHOWN);
	const same = passage?.every((block) => question.passage.some((one) => overlaps(one, block)));
	if (!passage && question.passage.length <= SHOWN) return null;
	return {
		...draft,
		question: { ...question, stem, rows, passage: same || !passage ? question.passage : passage }
	};
}

/** Whom a question can introduce. */
const peopleOf = onceFor(({ speakers, nameable }: Material) =>
	speakers.filter(
		({ id, kind, name, role }) => kind === 'person' && nameable.has(id) && isCalled(name, role)
	)
);

/** Each the first time only, behind the quotation marks that hold the first of them. */
function glossed(text: string, people: readonly Speaker[], known: Set<string>): string {
	const named = people.filter(
		({ id, name }) => !known.has(id) && findWords(text, lastName(name), LETTER) !== -1
	);
	for (const { id } of named) known.add(id);
	const halves = named.filter(({ name }) => !text.includes(name));
	const [first] = halves;
	if (!first) return text;
	const told = halves.map(({ name }) => `${lastName(name)} is ${name}`).join(', and ');
	const last = lastName(first.name);
	const [end] = placesIn(text, last).flatMap((at) => {
		const [rest] = /^[^“”"]*[”"]/.exec(text.slice(at + last.length)) ?? [];
		return rest ? [at + last.length + rest.length] : [];
	});
	return end === undefined ? text : `${text.slice(0, end)} (${told})${text.slice(end)}`;
}
