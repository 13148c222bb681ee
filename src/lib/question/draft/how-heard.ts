import { placeAmong } from '../../article/blocks.ts';
import type { Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { findWords, LETTER } from '../lint/words.ts';
import type { Reason } from '../reason.ts';
import { match } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Check, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { holdsIn, presencesIn, shownOf, type Presence } from './presence.ts';
import { passageWith } from './rivals.ts';
import { tagGives } from './tag.ts';
import { isNamedIn, labelOf, shortName, withCapital } from './voice.ts';

const HEADINGS = {
	quoted: 'Quoted, with some exact words',
	retold: 'Retold, without exact words',
	named: 'Named, without a statement'
} as const;
type State = keyof typeof HEADINGS;

const STEMS = {
	people: 'How is each of these people heard in the passage?',
	bodies: 'How is each of these people and organisations heard in the passage?'
} as const;

const [ROWS, MOST] = [3, 2];
/** Names further off would make the passage long. */
const NEAR = 12;
/** More paragraphs, or letters in them, are too many to look through. */
const [SHOWN, LONGEST] = [5, 1300];

/** Quoted, retold or only named: two or three people of a passage, each known by what stands there. */
export const howHeard: Generator = (material) => {
	const all = presencesIn(material).map((one) => ({
		...{ one, at: placeAmong(material.blocks, one.words) }
	}));
	const drafts: Draft[] = [];
	const asked = new Set<Span>();
	for (const [index, { one, at }] of all.entries()) {
		if (drafts.length === MOST) break;
		if (asked.has(one.words)) continue;
		const near = all
			.slice(index + 1)
			.filter((other) => other.at - at <= NEAR && !asked.has(other.one.words));
		const found = rowsFrom(
			one,
			near.map((other) => other.one),
			material
		);
		if (!found) continue;
		for (const { words } of found.rows) asked.add(words);
		drafts.push(draftOf(found.rows, found.passage, material));
	}
	return drafts;
};

/** A second of another state, and a third where there is one: of the third state, if it can be. */
function rowsFrom(first: Presence, near: readonly Presence[], material: Material) {
	let found: { rows: Presence[]; passage: Span[] } | null = null;
	for (const fresh of [true, false])
		for (const next of near) {
			const before: readonly Presence[] = found?.rows ?? [first];
			const isNew = !before.some(({ state }) => state === next.state);
			if (before.length === ROWS || before.some(({ who }) => who === next.who)) continue;
			if (fresh || before.length === 1 ? !isNew : isNew) continue;
			const rows = [...before, next];
			const passage = passageWith(
				rows.map(({ who }) => who),
				rows.flatMap(evidenceOf),
				material,
				SHOWN
			);
			if (!passage || lengthOf(passage) > LONGEST) continue;
			const shown = shownOf(passage, material);
			if (
				!rows.some((row) => goesOnQuoted(row, material)) &&
				rows.toReversed().every((row) => holdsIn(row, shown, material))
			)
				found = { rows, passage };
		}
	return found;
}

const lengthOf = (passage: readonly Span[]) =>
	passage.reduce((sum, { text }) => sum + text.length, 0);

/** “The Democrats” would be all of them. */
const nameOf = (who: Speaker) => (/^\S+s$/.test(who.name) ? who.name : labelOf(who));

const evidenceOf = (one: Presence): Span[] =>
	one.state === 'named' ? [one.words] : proofOf(one.words, one.statement);

function draftOf(rows: readonly Presence[], passage: Span[], material: Material): Draft {
	const words = rows.map((one) => one.words);
	const id = idOf('heard', words);
	const stem = rows.every(({ who }) => who.kind === 'person') ? STEMS.people : STEMS.bodies;
	const question = match(
		{
			id,
			skill: 'voices',
			title: 'Quoted, retold or named',
			stem,
			passage
		},
		Object.values(HEADINGS),
		rows.map((one) => ({
			text: nameOf(one.who),
			key: HEADINGS[one.state],
			mistakes: MISTAKES[one.state],
			evidence: evidenceOf(one),
			rationale: why(one, material)
		}))
	);
	return {
		generator: 'how-heard',
		confidence: Math.min(
			...rows.map((one) => (one.state === 'named' ? OF_A_NAME : one.statement.confidence))
		),
		// Right by the passage alone, which somebody who has read the article may doubt.
		plain: rows.some(
			({ state, who }) =>
				state === 'retold' && isQuotedWithin(who, edgesOf(passage, material), material)
		),
		question,
		checks: rows.flatMap((one) => checksOf(one, passage)),
		about: rows.map(({ who }) => who.id),
		words
	};
}

/** From the block before a passage to the one behind it. */
const edgesOf = (passage: readonly Span[], { blocks }: Material): [number, number] => {
	const places = passage.map((one) => placeAmong(blocks, one));
	return [Math.min(...places) - 1, Math.max(...places) + 1];
};

/** Exact words of theirs from one block to another, these two included. */
const isQuotedWithin = (
	who: Speaker,
	[from, to]: readonly [number, number],
	{ attributions, blocks, speakers }: Material
) =>
	attributions.some(({ speaker, source, type, content: [said] }) => {
		if (!said || type === 'indirect') return false;
		const at = placeAmong(blocks, said);
		const role = speakers.find(({ id }) => id === speaker)?.role ?? '';
		// A body speaks by its spokesman as well.
		const tag = `${source?.text ?? ''} ${role}`;
		const isTheirs = speaker === who.id || isNamedIn(tag, who) || initialsIn(tag, who);
		return isTheirs && at >= from && at <= to;
	});

/** “The ULA’s envoy” speaks for the United Lakes Agency. */
function initialsIn(tag: string, { kind, name }: Speaker): boolean {
	const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? '';
	return kind === 'organisation' && initials.length > 1 && findWords(tag, initials, LETTER) !== -1;
}

/** A retelling that their own quote goes on with: whoever reads on takes it for quoted. */
const goesOnQuoted = ({ state, who, words }: Presence, material: Material) => {
	const here = placeAmong(material.blocks, words);
	return state === 'retold' && isQuotedWithin(who, [here - 1, here + 1], material);
};

/** No statement of theirs is found, and nothing else near the name looks like one. */
const OF_A_NAME = 0.95;

const MISTAKES: Record<State, Record<string, Reason>> = {
	quoted: { [HEADINGS.retold]: 'quote-as-paraphrase', [HEADINGS.named]: 'stated-as-unstated' },
	retold: { [HEADINGS.quoted]: 'paraphrase-as-quote', [HEADINGS.named]: 'stated-as-unstated' },
	named: { [HEADINGS.quoted]: 'beyond-as-supported', [HEADINGS.retold]: 'beyond-as-supported' }
};

const HABITS = {
	quoted: ['Marks and a tag together make a quote.', 'Look for marks first, and then for the tag.'],
	retold: [
		'A tag without marks shows that something is retold.',
		'Look for marks before you take words for exact ones.'
	],
	named: ['A name alone is not yet a voice.', 'Look for a tag before you take a name for a voice.']
} as const;

function why(one: Presence, material: Material): string {
	const habit = oneOf(HABITS[one.state], material.seed, one.who.id);
	if (one.state === 'named') {
		const where = one.within
			? `in words of ${shortName(one.within.who)}`
			: 'in what the writer tells';
		return `The name stands ${where}, and no tag in the passage gives words to ${shortName(one.who)}. ${habit}`;
	}
	return one.state === 'quoted'
		? `Quotation marks stand around words here, and ${tagGives(one.statement, material)}. ${habit}`
		: `${withCapital(tagGives(one.statement, material, 'a statement'))}, and no quotation marks stand around that statement. ${habit}`;
}

function checksOf(one: Presence, passage: readonly Span[]): Check[] {
	const { who, words } = one;
	if (one.state === 'named') {
		const mentions = who.mentions.filter((name) =>
			passage.some(({ start, end }) => start <= name.start && name.end <= end)
		);
		return [{ about: 'unheard', name: who.name, mentions }];
	}
	return [
		saidBy(words, one.statement),
		...(one.state === 'retold'
			? [{ about: 'form' as const, content: [words], form: 'indirect' as const }]
			: [])
	];
}
