import type { Span } from '../../article/span.ts';
import type { ClaimKind } from '../analysis.ts';
import { JUDGEMENT_CUES, PREDICTION_CUES, PROMISE_CUES } from '../lexicon/claims.ts';
import { CLAUSE_JOINTS } from '../lexicon/conjunctions.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import type { Found } from './phrase-finder.ts';
import type { Signs } from './signs.ts';

const CUT = new RegExp(`[.!?;] |, (?=(?:${CLAUSE_JOINTS.join('|')}) )`, 'g');

/** Clauses that could stand alone: cut at full stops, semicolons and “, and”. */
export function clausesOf(text: string, start: number, end: number): Found[] {
	const clauses: Found[] = [];
	const part = text.slice(start, end);
	let from = 0;
	const add = (to: number): void => {
		if (/\p{L}{2}/u.test(part.slice(from, to)))
			clauses.push({ start: start + from, end: start + to });
	};
	for (const cut of part.matchAll(CUT)) {
		add(cut.index);
		from = cut.index + cut[0].length;
	}
	add(part.length);
	return clauses;
}

/** The kinds in the order in which their signs decide; a cue is a sign too. */
export function kindOf(
	signs: Signs,
	clause: Found,
	cue: Span | null
): { kind: ClaimKind; words: Found[] } {
	const lemma = CUE_FORMS.get(cue?.text.toLowerCase().split(' ')[0] ?? '')?.lemma ?? '';
	const within = (found: readonly Found[]): Found[] =>
		found.filter(({ start, end }) => clause.start <= start && end <= clause.end);
	const tries: [ClaimKind, ReadonlySet<string>, readonly Found[]][] = [
		['promise', PROMISE_CUES, signs.promise],
		['prediction', PREDICTION_CUES, signs.prediction],
		['judgement', JUDGEMENT_CUES, signs.judgement]
	];
	for (const [kind, cues, found] of tries) {
		const words = within(found);
		if (cue && cues.has(lemma)) words.unshift(cue);
		if (words.length > 0) return { kind, words };
	}
	return { kind: 'claim', words: [] };
}
