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
/** So many of one generator are chosen, one more while there are few. */
const [TWICE, THRICE, ENOUGH] = [2, 3, 7];
/** An easy one is chosen while there are fewer than these. */
const FEW = 5;
/** Of the drafts offered, at most a third from one generator, and half without a check. */
const [SHARE, UNCHECKED] = [1 / 3, 1 / 2];

/** Every draft of every generator that the question linter has nothing against, sure or not. */
export function allDrafts(source: Source): Draft[] {
	const material = materialOf(source);
	return GENERATORS.flatMap((generator) => generator(material)).filter((draft) =>
		isClean(draft, source)
	);
}

const isClean = ({ question }: Draft, source: Source) =>
	lintQuestion(question, source).length === 0;

/**
 * The drafts to offer a teacher, in the order of their merit: first those that ask about words no
 * other asks about, then others to take instead, which may ask once more about the same words.
 * One after the other is taken whose skill, then key, then generator and speakers were taken least so
 * far.
 */
export function draftsOf(source: Source): Draft[] {
	const material = materialOf(source);
	const drafts = GENERATORS.flatMap((generator) => generator(material)).filter(
		({ sure }) => sure !== false
	);
	const left = new Set(mixed(drafts, source.seed, ({ question }) => question.id));
	const chosen = taken(left, [], CHOSEN, 1, source, canChoose);
	const apart = taken(left, chosen, MOST, 1, source);
	return withinShare(taken(left, apart, MOST, 2, source));
}

/** Of drafts in the order of merit those that a quiz begins with: no words are asked about twice. */
export function chosenOf(drafts: readonly Draft[]): Draft[] {
	const end = drafts.findIndex((one, index) => !canChoose(one, drafts.slice(0, index)));
	return drafts.slice(0, Math.min(CHOSEN, end === -1 ? drafts.length : end));
}

/** Of one generator no more than a few are chosen, none with the same key again, and of those without a check no more than half. */
const canChoose = (one: Draft, before: readonly Draft[]) =>
	one.plain !== true &&
	(one.easy !== true || before.length < FEW) &&
	before.filter(({ generator }) => generator === one.generator).length <
		(before.length < ENOUGH ? THRICE : TWICE) &&
	fitsIn(one, before, CHOSEN) &&
	!before.some((other) => other.generator === one.generator && keyOf(other) === keyOf(one)) &&
	!before.some((other) => sharesWords(other, one));

/**
 * Takes from what is left until there are so many, with no words in more than some of them, unless
 * a skill would have none; what the linter warns of is thrown away.
 */
function taken(
	left: Set<Draft>,
	before: readonly Draft[],
	most: number,
	times: number,
	source: Source,
	takes: (one: Draft, before: readonly Draft[]) => boolean = () => true
): Draft[] {
	const all = [...before];
	const refused = new Set<Draft>();
	while (all.length < most) {
		let next: Draft | null = null;
		let least = Infinity;
		for (const one of left) {
			const cost = refused.has(one) ? Infinity : costOf(one, all);
			if (cost < least) [next, least] = [one, cost];
		}
		if (!next) break;
		const asked = all.filter((one) => sharesWords(one, next)).length;
		const fresh = all.every(({ question }) => question.skill !== next.question.skill);
		if (
			asked >= (fresh && times > 1 ? MOST : times) ||
			!fitsIn(next, all, most) ||
			!takes(next, all)
		) {
			refused.add(next);
			continue;
		}
		left.delete(next);
		if (isClean(next, source)) all.push(next);
	}
	return all;
}

/** With this one, no generator has too large a share of so many, nor have those without a check. */
function fitsIn({ generator, checks }: Draft, some: readonly Draft[], size: number): boolean {
	const same = some.filter((one) => one.generator === generator).length;
	const bare = some.filter((one) => one.checks.length === 0).length;
	return (
		same < Math.max(1, Math.floor(size * SHARE)) &&
		(checks.length > 0 || bare < Math.max(1, Math.floor(size * UNCHECKED)))
	);
}

/** Behind whatever else there is. */
const LAST = 10_000;

function costOf(draft: Draft, before: readonly Draft[]): number {
	const count = (same: (one: Draft) => boolean) => before.filter(same).length;
	const speakers = draft.about.map((id) => count(({ about }) => about.includes(id)));
	return (
		count(({ question }) => question.skill === draft.question.skill) * 100 +
		count(({ generator }) => generator === draft.generator) * 10 +
		count((one) => one.generator === draft.generator && keyOf(one) === keyOf(draft)) * 80 +
		(draft.easy ? LAST : draft.plain ? 60 : 0) +
		Math.max(0, ...speakers) -
		draft.question.rows.length * 5
	);
}

const keys = new WeakMap<Draft, string>();

/** What is right, in the words that a student reads: the same one again and again can be guessed. */
function keyOf(draft: Draft): string {
	const known = keys.get(draft);
	if (known !== undefined) return known;
	const right = draft.question.rows
		.flatMap(({ options, key }) => options.filter(({ id }) => key.includes(id)))
		.map(({ text }) => text)
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
