import { placeAmong } from '../../article/blocks.ts';
import { overlaps } from '../../article/span.ts';
import { lintQuestion } from '../lint/lint.ts';
import { mixed } from './chance.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft, Generator } from './draft.ts';
import { exactWords } from './exact-words.ts';
import { form } from './form.ts';
import { formChoice } from './form-choice.ts';
import { furniture } from './furniture.ts';
import { ground } from './ground.ts';
import { howHeard } from './how-heard.ts';
import { introduced } from './introduce.ts';
import { kind } from './kind.ts';
import { materialOf, type Material, type Source } from './material.ts';
import { occasion } from './occasion.ts';
import { ownWording } from './own-wording.ts';
import { prove } from './prove.ts';
import { quoteEnd } from './quote-end.ts';
import { onceFor } from '../once.ts';
import { meet, reachOf } from './reach.ts';
import { retelling } from './retelling.ts';
import { secondHand } from './second-hand.ts';
import { sourceKind } from './source-kind.ts';
import { spokenAbout } from './spoken-about.ts';
import { status } from './status.ts';
import {
	asksAgain,
	asksWho,
	costBeside,
	costOf,
	count,
	keyOf,
	mostOf,
	type Tally
} from './tally.ts';
import { unheard } from './unheard.ts';
import { whichTag } from './which-tag.ts';
import { whoSaidChoice } from './who-said-choice.ts';
import { whoSaidMark } from './who-said-mark.ts';
import { whoSaidMatch } from './who-said-match.ts';
import { whoSaidWhich } from './who-said-which.ts';
import { whoseWord } from './whose-word.ts';
import { writersWord } from './writers-word.ts';

export const GENERATORS: readonly Generator[] = [
	whoSaidChoice,
	whoSaidMatch,
	whoSaidMark,
	whoSaidWhich,
	whichTag,
	prove,
	whoseWord,
	writersWord,
	ownWording,
	cueVerb,
	form,
	formChoice,
	exactWords,
	quoteEnd,
	kind,
	status,
	retelling,
	ground,
	secondHand,
	occasion,
	sourceKind,
	unheard,
	spokenAbout,
	howHeard,
	furniture
];

/** So many drafts a quiz begins with; those after them are there to take instead. */
export const CHOSEN = 10;
/** A teacher reads no more than these. */
const MOST = 24;
/** Plain drafts are offered only while there are fewer than these, or fewer skills. */
const [ENOUGH, SKILLS] = [12, 5];
/** So many easy ones are chosen, behind all others, and so many of them that ask who says it. */
const [EASY, EASY_WHO] = [6, 5];
/** Whether some words stand in quotation marks is asked no more often. */
const OF_FORM = 3;
/** The quoted words tell of what kind they are, and a speaker's occasion who they are elsewhere. */
const FEW: Readonly<Record<string, number>> = { kind: 1, occasion: 2, 'who-said-which': 1 };
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
	return draftedFrom(material).flatMap((draft) => finished(draft, material) ?? []);
}

const draftedFrom = (material: Material): Draft[] =>
	GENERATORS.flatMap((generator) => generator(material));

/**
 * The draft as it is offered; null where nobody can be introduced or the linter has something against
 * it. Asked only of those that are about to be taken.
 */
const finished = onceFor((draft: Draft, material: Material): Draft | null => {
	const told = introduced(draft, material);
	return told && lintQuestion(told.question, material).length === 0 ? told : null;
});

/**
 * The drafts to offer a teacher, in the order of their merit: first those that a quiz begins with,
 * of which none tells another's answer, then others to take instead. One after the other is taken
 * whose skill, then key, then generator and speakers were taken least so far.
 */
export function draftsOf(source: Source): Draft[] {
	const material = materialOf(source);
	const drafts = draftedFrom(material).filter(({ sure }) => sure !== false);
	const orders = Array.from({ length: ORDERS }, (_, at) =>
		mixed(drafts, source.seed + at, ({ question }) => question.id)
	);
	const [left = []] = orders;
	const tells = (one: Draft, other: Draft) =>
		meet(reachOfDraft(one, source), reachOfDraft(other, source)) ||
		tellsWhoIsHeard(one, other) ||
		tellsWhoIsHeard(other, one) ||
		(asksAgain(one, other) && areBeside(one, other, source));
	const most = Math.min(CHOSEN, drafts.filter(isNotPlain).length);
	let chosen: Draft[] = [];
	for (const perRow of [MANY_ROWS, FEW_ROWS, ONE_ROW])
		for (const order of orders) {
			if (chosen.length === most) break;
			const begun = taken(order, [], material, {
				...{ most: CHOSEN, times: 1, share: OF_CHOSEN, perRow },
				takes: (one, before) => canChoose(one, before, tells)
			});
			if (begun.length > chosen.length) chosen = begun;
		}
	const rest = { most: MOST, share: SHARE, perRow: MANY_ROWS };
	const broad = [isNewAndNotPlain, isWanted].reduce(
		(before, takes) => taken(left, before, material, { ...rest, times: 2, takes }),
		chosen
	);
	const apart = taken(left, broad, material, { ...rest, times: 1, takes: isNotPlain });
	const good = taken(left, apart, material, { ...rest, times: 2, takes: isNotPlain });
	const few = withinShare(good);
	// A teacher who has enough to choose from is shown none that tells its own answer.
	const offered =
		few.length >= ENOUGH
			? few
			: withinShare(taken(left, good, material, { ...rest, times: 3, takes: isNotBare }), ENOUGH);
	return offered.flatMap((one) => {
		const draft = finished(one, material);
		return draft && chosen.includes(one) ? { ...draft, chosen: true } : (draft ?? []);
	});
}

const isOfNewSkill = (one: Draft, before: readonly Draft[]) =>
	before.every(({ question }) => question.skill !== one.question.skill);
/** One that tells its own answer is better than none only where few skills are asked for. */
const isWanted = (one: Draft, before: readonly Draft[]) =>
	isOfNewSkill(one, before) && new Set(before.map(({ question }) => question.skill)).size < SKILLS;
const isNotPlain = ({ plain }: Draft) => plain !== true;
/** What is read off its own words, with or without the article, fills no list where it is plain. */
const BARE: ReadonlySet<string> = new Set(['kind', 'status', 'cue-verb', 'furniture']);
/** Each asks whose the words are, in another way. */
const NAMES_WHO: ReadonlySet<string> = new Set(['who-said-choice', 'who-said-mark', 'prove']);
const isBare = ({ generator }: Draft) => BARE.has(generator);
const isNotBare = (one: Draft) => one.plain !== true || !isBare(one);
/** The same words by the same question again, or by another that reads its answer off them as well. */
const repeats = (one: Draft, other: Draft) =>
	sharesWords(one, other) &&
	((isBare(one) && isBare(other)) ||
		(NAMES_WHO.has(one.generator) &&
			NAMES_WHO.has(other.generator) &&
			one.words[0] === other.words[0]));
const isNewAndNotPlain = (one: Draft, before: readonly Draft[]) =>
	isNotPlain(one) && isOfNewSkill(one, before);

const reachOfDraft = onceFor(({ question }: Draft, source: Source) => reachOf(question, source));

/** Of the drafts offered those that a quiz begins with. */
export function chosenOf(drafts: readonly Draft[]): Draft[] {
	return drafts.filter(({ chosen }) => chosen);
}

/** Its options are the same in any article, so that its key is known the second time. */
const isFixed = ({ question: { rows, skill } }: Draft) => rows.length > 1 || skill === 'form';

/** No plain one, no key a third time from one generator, and none that tells another’s answer. */
const canChoose = (
	one: Draft,
	before: readonly Draft[],
	tells: (one: Draft, other: Draft) => boolean
) =>
	one.plain !== true &&
	(one.question.skill !== 'form' ||
		countOf(before, ({ question }) => question.skill === 'form') < OF_FORM) &&
	!(one.easy && isEnough(before, asksWho(one))) &&
	isOfFew(one, before) &&
	!before.some((other) => sharesWords(other, one) || tells(other, one));

const isOfFew = (one: Draft, before: readonly Draft[]) => {
	const isAlike = ({ generator }: Draft) => generator === one.generator;
	return (
		countOf(before, isAlike) < (FEW[one.generator] ?? CHOSEN) &&
		countOf(before, (other) => isAlike(other) && keyOf(other) === keyOf(one)) <
			(isFixed(one) ? 1 : TWICE)
	);
};

const isEnough = (before: readonly Draft[], who: boolean) =>
	countOf(before, (other) => other.easy === true) >= EASY ||
	(who && countOf(before, (other) => other.easy === true && asksWho(other)) >= EASY_WHO);

/** How many are so: a list of them, made for each draft that is looked at, would cost more than to look. */
function countOf(drafts: readonly Draft[], is: (one: Draft) => boolean): number {
	let count = 0;
	for (const one of drafts) if (is(one)) count++;
	return count;
}

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
	left: readonly Draft[],
	before: readonly Draft[],
	material: Material,
	{ most, times, share, perRow, takes = () => true }: Wanted
): Draft[] {
	const all: Draft[] = [];
	const tally: Tally = new Map();
	const open = left
		.filter((one) => !before.includes(one))
		.map((draft) => ({ draft, cost: costOf(draft, perRow), about: 0 }));
	const take = (next: Draft) => {
		all.push(next);
		count(next, tally);
		for (const one of open) {
			one.cost += costBeside(one.draft, next);
			one.about = mostOf(one.draft, tally);
		}
	};
	for (const one of before) take(one);
	while (all.length < most && open.length > 0) {
		const cheapest = open.reduce((least, one) =>
			one.cost + one.about < least.cost + least.about ? one : least
		);
		open.splice(open.indexOf(cheapest), 1);
		const next = cheapest.draft;
		const mostAsked = times > 1 && isOfNewSkill(next, all) ? MOST : times;
		if (
			fitsIn(next, all, most, share) &&
			countOf(all, (one) => sharesWords(one, next)) < mostAsked &&
			!all.some((one) => repeats(one, next)) &&
			takes(next, all) &&
			finished(next, material)
		)
			take(next);
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
	const same = countOf(some, (one) => one.generator === generator);
	const bare = countOf(some, (one) => one.checks.length === 0);
	return (
		same < Math.max(1, Math.floor(size * share)) &&
		(checks.length > 0 || bare < Math.max(1, Math.floor(size * UNCHECKED)))
	);
}

/** Whose quotes are to be told apart is heard: who has answered the one knows the other. */
const tellsWhoIsHeard = (one: Draft, other: Draft) =>
	one.question.skill === 'voices' &&
	asksWho(other) &&
	one.about.filter((who) => other.about.includes(who)).length > 1;

/** In one paragraph, or in two with none between them. */
function areBeside(one: Draft, other: Draft, { blocks }: Source): boolean {
	const places = ({ words }: Draft) => words.map((span) => placeAmong(blocks, span));
	return places(one).some((at) => places(other).some((place) => Math.abs(at - place) <= 1));
}

function sharesWords(a: Draft, b: Draft): boolean {
	return a.words.some((one) => b.words.some((other) => overlaps(one, other)));
}

/** Those taken first stay; where a few are offered at all, one of each generator may. */
function withinShare(drafts: readonly Draft[], most = drafts.length): Draft[] {
	for (let size = Math.min(most, drafts.length); size > 0; size--) {
		const kept: Draft[] = [];
		for (const one of drafts) if (fitsIn(one, kept, size)) kept.push(one);
		if (kept.length >= size) return kept.slice(0, size);
	}
	return [];
}
