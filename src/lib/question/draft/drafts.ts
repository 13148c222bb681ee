import { overlaps } from '../../article/span.ts';
import { lintQuestion } from '../lint/lint.ts';
import { mixed } from './chance.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft, Generator } from './draft.ts';
import { exactWords } from './exact-words.ts';
import { form } from './form.ts';
import { formChoice } from './form-choice.ts';
import { furniture } from './furniture.ts';
import { kind } from './kind.ts';
import { materialOf, type Source } from './material.ts';
import { occasion } from './occasion.ts';
import { ownWording } from './own-wording.ts';
import { prove } from './prove.ts';
import { quoteEnd } from './quote-end.ts';
import { meet, reachOf } from './reach.ts';
import { retelling } from './retelling.ts';
import { secondHand } from './second-hand.ts';
import { sourceKind } from './source-kind.ts';
import { spokenAbout } from './spoken-about.ts';
import { status } from './status.ts';
import { unheard } from './unheard.ts';
import { whoSaidChoice } from './who-said-choice.ts';
import { whoSaidMark } from './who-said-mark.ts';
import { whoSaidMatch } from './who-said-match.ts';
import { whoseWord } from './whose-word.ts';

export const GENERATORS: readonly Generator[] = [
	whoSaidChoice,
	whoSaidMatch,
	whoSaidMark,
	prove,
	whoseWord,
	ownWording,
	cueVerb,
	form,
	formChoice,
	exactWords,
	quoteEnd,
	kind,
	status,
	retelling,
	secondHand,
	occasion,
	sourceKind,
	unheard,
	spokenAbout,
	furniture
];

/** So many drafts a quiz begins with; those after them are there to take instead. */
export const CHOSEN = 10;
/** A teacher reads no more than these. */
const MOST = 24;
/** An easy one is chosen while there are fewer than these. */
const FEW = 8;
/** … and one that asks who says it only among so many. */
const FEWER = 4;
/** Of one generator the same key is chosen no more often. */
const TWICE = 2;
/** Of the drafts offered, at most a third from one generator, and half without a check. */
const [SHARE, UNCHECKED] = [1 / 3, 1 / 2];
/** Of those chosen one generator may have written a little more. */
const OF_CHOSEN = 0.4;
/** In so many orders a quiz is begun, because a draft taken early can shut out two others. */
const ORDERS = 2;
/** A question with several rows asks more at once, and leaves fewer words for others. */
const [MANY_ROWS, FEW_ROWS, ONE_ROW] = [-5, 5, 200];

/** Every draft of every generator that the question linter has nothing against, sure or not. */
export function allDrafts(source: Source): Draft[] {
	const material = materialOf(source);
	return GENERATORS.flatMap((generator) => generator(material)).filter((draft) =>
		isClean(draft, source)
	);
}

const clean = new WeakMap<Draft, boolean>();

/** Asked once of a draft, and only of those that are about to be taken. */
function isClean(draft: Draft, source: Source): boolean {
	const known = clean.get(draft) ?? lintQuestion(draft.question, source).length === 0;
	clean.set(draft, known);
	return known;
}

/**
 * The drafts to offer a teacher, in the order of their merit: first those that a quiz begins with,
 * of which none tells another's answer, then others to take instead. One after the other is taken
 * whose skill, then key, then generator and speakers were taken least so far.
 */
export function draftsOf(source: Source): Draft[] {
	const material = materialOf(source);
	const drafts = GENERATORS.flatMap((generator) => generator(material)).filter(
		({ sure }) => sure !== false
	);
	const orders = Array.from(
		{ length: ORDERS },
		(_, at) => new Set(mixed(drafts, source.seed + at, ({ question }) => question.id))
	);
	const [left = new Set<Draft>()] = orders;
	const reaches = new Map(drafts.map((one) => [one, reachOf(one.question, source)]));
	const tells = (one: Draft, other: Draft) => {
		const [a, b] = [reaches.get(one), reaches.get(other)];
		return a !== undefined && b !== undefined && meet(a, b);
	};
	const begun = [MANY_ROWS, FEW_ROWS, ONE_ROW].flatMap((perRow) =>
		orders.map((order) =>
			taken(order, [], source, {
				...{ most: CHOSEN, times: 1, share: OF_CHOSEN, perRow },
				takes: (one, before) => canChoose(one, before, tells)
			})
		)
	);
	const chosen = begun.reduce((first, second) => (second.length > first.length ? second : first));
	const rest = { most: MOST, share: SHARE, perRow: MANY_ROWS };
	const apart = taken(left, chosen, source, { ...rest, times: 1 });
	return withinShare(taken(left, apart, source, { ...rest, times: 2 })).map((one) =>
		chosen.includes(one) ? { ...one, chosen: true } : one
	);
}

/** Of the drafts offered those that a quiz begins with. */
export function chosenOf(drafts: readonly Draft[]): Draft[] {
	return drafts.filter(({ chosen }) => chosen);
}

/** Its options are the same in any article, so that its key is known the second time. */
const isFixed = ({ easy, question: { rows, skill } }: Draft) =>
	rows.length > 1 || (easy === true && skill === 'form');

/** With the name beside the words, who says them is seen at a glance. */
const asksWho = ({ generator }: Draft) => generator.startsWith('who-said');

/** No plain one, no key a third time from one generator, and none that tells another’s answer. */
const canChoose = (
	one: Draft,
	before: readonly Draft[],
	tells: (one: Draft, other: Draft) => boolean
) =>
	one.plain !== true &&
	(one.easy !== true || before.length < (asksWho(one) ? FEWER : FEW)) &&
	before.filter((other) => other.generator === one.generator && keyOf(other) === keyOf(one))
		.length < (isFixed(one) ? 1 : TWICE) &&
	!before.some((other) => sharesWords(other, one) || tells(other, one));

type Wanted = {
	/** So many in all. */
	most: number;
	/** In so many of them the same words may be asked about, unless a skill would have none. */
	times: number;
	/** The most of them that one generator may have written. */
	share: number;
	/** What a row costs: below 0, questions with several rows come first. */
	perRow: number;
	takes?: (one: Draft, before: readonly Draft[]) => boolean;
};

/** Takes from what is left the cheapest, again and again; what the linter warns of is passed over. */
function taken(
	left: ReadonlySet<Draft>,
	before: readonly Draft[],
	source: Source,
	{ most, times, share, perRow, takes = () => true }: Wanted
): Draft[] {
	const all = [...before];
	const open = new Set([...left].filter((one) => !before.includes(one)));
	while (all.length < most) {
		let next: Draft | null = null;
		let least = Infinity;
		for (const one of open) {
			const cost = costOf(one, all, perRow);
			if (cost < least) [next, least] = [one, cost];
		}
		if (!next) break;
		open.delete(next);
		const asked = all.filter((one) => sharesWords(one, next)).length;
		const fresh = all.every(({ question }) => question.skill !== next.question.skill);
		if (
			asked < (fresh && times > 1 ? MOST : times) &&
			fitsIn(next, all, most, share) &&
			takes(next, all) &&
			isClean(next, source)
		)
			all.push(next);
	}
	return all;
}

/** With this one, no generator has too large a share of so many, nor have those without a check. */
function fitsIn(
	{ generator, checks }: Draft,
	some: readonly Draft[],
	size: number,
	share = SHARE
): boolean {
	const same = some.filter((one) => one.generator === generator).length;
	const bare = some.filter((one) => one.checks.length === 0).length;
	return (
		same < Math.max(1, Math.floor(size * share)) &&
		(checks.length > 0 || bare < Math.max(1, Math.floor(size * UNCHECKED)))
	);
}

/** Behind whatever else there is, and behind all but the easy ones. */
const [LAST, ALIKE] = [10_000, 5_000];

function costOf(draft: Draft, before: readonly Draft[], perRow: number): number {
	const count = (same: (one: Draft) => boolean) => before.filter(same).length;
	const speakers = draft.about.map((id) => count(({ about }) => about.includes(id)));
	return (
		count(({ question }) => question.skill === draft.question.skill) * 100 +
		count(({ generator }) => generator === draft.generator) * 10 +
		count((one) => one.generator === draft.generator && keyOf(one) === keyOf(draft)) * 80 +
		(draft.easy ? LAST : draft.plain ? 60 : 0) +
		count((one) => asksWho(one) && asksWho(draft) && asksAgain(one, draft)) * ALIKE +
		Math.max(0, ...speakers) +
		draft.question.rows.length * perRow
	);
}

/** The same key among the same names: who has answered the one knows the other. */
function asksAgain(one: Draft, other: Draft): boolean {
	const names = ({ question: { rows } }: Draft) =>
		rows.flatMap(({ options }) => options.map(({ text }) => text)).toSorted();
	return keyOf(one) === keyOf(other) && names(one).join() === names(other).join();
}

const keys = new WeakMap<Draft, string>();

/** What is right, in the words that a student reads: the same one again and again can be guessed. */
function keyOf(draft: Draft): string {
	const known = keys.get(draft);
	if (known !== undefined) return known;
	const right = draft.question.rows
		.flatMap(({ options, key }) => options.filter(({ id }) => key.includes(id)))
		.map(({ text }) => text)
		.toSorted()
		.join();
	keys.set(draft, right);
	return right;
}

function sharesWords(a: Draft, b: Draft): boolean {
	return a.words.some((one) => b.words.some((other) => overlaps(one, other)));
}

/** Those taken first stay; where a few are offered at all, one of each generator may. */
function withinShare(drafts: readonly Draft[]): Draft[] {
	for (let size = drafts.length; size > 0; size--) {
		const kept: Draft[] = [];
		for (const one of drafts) if (fitsIn(one, kept, size)) kept.push(one);
		if (kept.length >= size) return kept.slice(0, size);
	}
	return [];
}
