import { spanAt, type Span } from '../../article/span.ts';
import type { Claim, ClaimKind, FoundAttribution } from '../analysis.ts';
import {
	HEDGES,
	JUDGEMENT_CUES,
	JUDGEMENTS,
	OPEN_QUESTIONS,
	PREDICTION_CUES,
	PREDICTIONS,
	PROMISE_CUES,
	PROMISES
} from '../lexicon/claims.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { finderOf, type Found } from './phrase-finder.ts';

const find = finderOf({
	hedge: HEDGES,
	open: OPEN_QUESTIONS,
	judgement: JUDGEMENTS,
	prediction: PREDICTIONS,
	promise: PROMISES
});
type Signs = ReturnType<ReturnType<typeof find>>;

/**
 * Each sentence of the body as a claim: whose it is, and of what kind, with the words that decided.
 * The attributions come in the order of the text.
 */
export function claimsOf(
	text: string,
	sentences: readonly { span: Span; block: number }[],
	attributions: readonly FoundAttribution[]
): Claim[] {
	let next = 0;
	const signsIn = find(text);
	return sentences.map(({ span, block }) => {
		// An attribution can reach over several sentences: step back no further than the last one met.
		while (next < attributions.length && endOf(attributions[next]) <= span.start) next++;
		const own: number[] = [];
		for (let i = next; i < attributions.length && i < next + 40; i++) {
			const attribution = attributions[i];
			if (!attribution || startOf(attribution) >= span.end) break;
			if (attribution.content.some(({ start, end }) => start < span.end && span.start < end))
				own.push(i);
		}
		return claimOf(text, span, block, own, attributions, signsIn(span.start, span.end));
	});
}

const startOf = ({ content }: FoundAttribution): number => content[0]?.start ?? 0;
const endOf = (attribution: FoundAttribution | undefined): number =>
	attribution?.content[attribution.content.length - 1]?.end ?? 0;

function claimOf(
	text: string,
	span: Span,
	block: number,
	own: readonly number[],
	attributions: readonly FoundAttribution[],
	signs: Signs
): Claim {
	const said = own.flatMap((index) => {
		const attribution = attributions[index];
		if (!attribution) return [];
		return attribution.content
			.map(({ start, end }) => ({
				start: Math.max(start, span.start),
				end: Math.min(end, span.end),
				attribution
			}))
			.filter(({ start, end }) => start < end);
	});
	const parts = said.length > 0 ? said : [{ start: span.start, end: span.end, attribution: null }];
	const kinds = new Set<ClaimKind>();
	const decidedBy: Span[] = [];
	for (const part of parts) {
		const cue = part.attribution?.cue ?? null;
		if (!cue && !signs.promise.length && !signs.prediction.length && !signs.judgement.length) {
			kinds.add('claim');
			continue;
		}
		for (const clause of clausesOf(text, part.start, part.end)) {
			const verdict = kindOf(signs, clause, cue);
			kinds.add(verdict.kind);
			for (const { start, end } of verdict.words) addOnce(decidedBy, spanAt(text, start, end));
		}
	}
	const whole = span.text;
	const open = [...signs.open];
	if (/\?["”’']?\s*$/.test(whole)) {
		const mark = span.start + whole.lastIndexOf('?');
		open.push({ start: mark, end: mark + 1 });
	}
	const spans = (found: Found[]): Span[] => found.map(({ start, end }) => spanAt(text, start, end));
	return {
		...span,
		block,
		voice: voiceOf(span, said),
		attributions: [...own],
		kind: soleKind(kinds),
		decidedBy,
		hedges: spans(signs.hedge),
		openQuestions: spans(open)
	};
}

/** A sentence is a speaker’s where what is said fills most of it. */
function voiceOf(
	span: Span,
	said: readonly { start: number; end: number; attribution: FoundAttribution }[]
): Claim['voice'] {
	if (said.length === 0) return 'reporter';
	let covered = 0;
	const seen = new Set<FoundAttribution>();
	for (const { start, end, attribution } of said) {
		covered += end - start;
		if (seen.has(attribution)) continue;
		seen.add(attribution);
		for (const words of [attribution.cue, attribution.source])
			if (words && words.start >= span.start && words.end <= span.end)
				covered += words.end - words.start;
	}
	return covered >= 0.6 * (span.end - span.start) ? 'speaker' : 'both';
}

/** Clauses that could stand alone: cut at full stops, semicolons and “, and”. */
function clausesOf(text: string, start: number, end: number): Found[] {
	const clauses: Found[] = [];
	const part = text.slice(start, end);
	let from = 0;
	const add = (to: number): void => {
		if (/\p{L}{2}/u.test(part.slice(from, to)))
			clauses.push({ start: start + from, end: start + to });
	};
	for (const cut of part.matchAll(/[.!?;] |, (?=(?:and|but|while|although|though|so|yet) )/g)) {
		add(cut.index);
		from = cut.index + cut[0].length;
	}
	add(part.length);
	return clauses;
}

/** The kinds in the order in which their signs decide; a cue is a sign too. */
function kindOf(
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

/** Clauses of different kinds make a sentence that must be cut before one may ask its kind. */
function soleKind(kinds: ReadonlySet<ClaimKind>): ClaimKind {
	const [first = 'claim', second] = kinds;
	return second === undefined ? first : 'mixed';
}

function addOnce(spans: Span[], span: Span): void {
	if (!spans.some(({ start, end }) => start === span.start && end === span.end)) spans.push(span);
}
