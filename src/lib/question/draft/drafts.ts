import { overlaps } from '../../article/span.ts';
import { lintQuestion } from '../lint/lint.ts';
import { mixed } from './chance.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft, Generator } from './draft.ts';
import { exactWords } from './exact-words.ts';
import { form } from './form.ts';
import { kind } from './kind.ts';
import { materialOf, type Source } from './material.ts';
import { occasion } from './occasion.ts';
import { prove } from './prove.ts';
import { quoteEnd } from './quote-end.ts';
import { secondHand } from './second-hand.ts';
import { sourceKind } from './source-kind.ts';
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
	cueVerb,
	form,
	exactWords,
	quoteEnd,
	kind,
	status,
	secondHand,
	occasion,
	sourceKind,
	unheard
];

const MOST = 10;
/** Of the drafts offered, at most a third from one generator. */
const SHARE = 1 / 3;

/** Every draft of every generator that the question linter has no error against. */
export function allDrafts(source: Source): Draft[] {
	const material = materialOf(source);
	return GENERATORS.flatMap((generator) => generator(material)).filter(
		({ question }) => lintQuestion(question, source).length === 0
	);
}

/**
 * The drafts to offer a teacher: at most ten, no words asked about twice. One after the other is
 * taken that has the skill, then the generator, then the speakers that were taken least so far.
 */
export function draftsOf(source: Source): Draft[] {
	let left = mixed(allDrafts(source), source.seed, ({ question }) => question.id);
	const taken: Draft[] = [];
	while (taken.length < MOST && left.length > 0) {
		const next = left.toSorted((a, b) => costOf(a, taken) - costOf(b, taken))[0] as Draft;
		taken.push(next);
		left = left.filter((one) => !sharesWords(one, next) && one !== next);
	}
	return withinShare(taken);
}

function costOf(draft: Draft, taken: readonly Draft[]): number {
	const count = (same: (one: Draft) => boolean) => taken.filter(same).length;
	const speakers = draft.about.map((id) => count(({ about }) => about.includes(id)));
	return (
		count(({ question }) => question.skill === draft.question.skill) * 100 +
		count(({ generator }) => generator === draft.generator) * 10 +
		Math.max(0, ...speakers)
	);
}

function sharesWords(a: Draft, b: Draft): boolean {
	return a.words.some((one) => b.words.some((other) => overlaps(one, other)));
}

/** Those taken first stay; where a few are offered at all, one of each generator may. */
function withinShare(taken: readonly Draft[]): Draft[] {
	for (let size = taken.length; size > 0; size--) {
		const most = Math.max(1, Math.floor(size * SHARE));
		const kept = taken.filter(
			(one, index) =>
				taken.slice(0, index).filter(({ generator }) => generator === one.generator).length < most
		);
		if (kept.length >= size) return kept.slice(0, size);
	}
	return [];
}
