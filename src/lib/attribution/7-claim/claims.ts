import { spanAt, type Span } from '../../article/span.ts';
import type { SentenceSpan } from '../1-read/reading.ts';
import type { Claim, ClaimKind, FoundAttribution } from '../analysis.ts';
import { clausesOf, kindOf } from './claim-kind.ts';
import type { Found } from './phrase-finder.ts';
import { endOf, startOf } from './reach.ts';
import { findSigns, type Signs } from './signs.ts';

/** An attribution and its place among all. */
type Own = { index: number; attribution: FoundAttribution };

/** What of a sentence is said; null where it is the reporter’s. */
type Said = Found & { attribution: FoundAttribution };

/**
 * Each sentence of the body as a claim: whose it is, and of what kind, with the words that decided.
 * The attributions come in the order of the text.
 */
export function claimsOf(
	text: string,
	sentences: readonly SentenceSpan[],
	attributions: readonly FoundAttribution[]
): Claim[] {
	let next = 0;
	const signsIn = findSigns(text);
	return sentences.map((sentence) => {
		const { start, end } = sentence.span;
		// One that reaches into this sentence may have begun before: only what has ended is passed over.
		while (next < attributions.length && endOf(attributions[next]) <= start) next++;
		const own: Own[] = [];
		for (let index = next; index < attributions.length && index < next + 40; index++) {
			const attribution = attributions[index];
			if (!attribution || startOf(attribution) >= end) break;
			if (attribution.content.some((part) => part.start < end && start < part.end))
				own.push({ index, attribution });
		}
		return claimOf(text, sentence, own, signsIn(start, end));
	});
}

function claimOf(text: string, { span, block }: SentenceSpan, own: Own[], signs: Signs): Claim {
	const said = saidIn(span, own);
	const spans = (found: readonly Found[]): Span[] =>
		found.map(({ start, end }) => spanAt(text, start, end));
	return {
		...span,
		block,
		whose: whoseOf(span, said),
		attributions: own.map(({ index }) => index),
		...decided(text, said.length > 0 ? said : [{ ...span, attribution: null }], signs),
		hedges: spans(signs.hedge),
		openQuestions: spans([...signs.open, ...questionMark(span)])
	};
}

/** The parts of the sentence that are said. */
const saidIn = (span: Span, own: readonly Own[]): Said[] =>
	own.flatMap(({ attribution }) =>
		attribution.content
			.map(({ start, end }) => ({
				start: Math.max(start, span.start),
				end: Math.min(end, span.end),
				attribution
			}))
			.filter(({ start, end }) => start < end)
	);

/** The kind of all clauses together, and the words that tell it. */
function decided(
	text: string,
	parts: readonly (Found & { attribution: FoundAttribution | null })[],
	signs: Signs
): Pick<Claim, 'kind' | 'decidedBy'> {
	const kinds = new Set<ClaimKind>();
	const decidedBy: Span[] = [];
	for (const { start, end, attribution } of parts) {
		const cue = attribution?.cue ?? null;
		if (!cue && !signs.promise.length && !signs.prediction.length && !signs.judgement.length) {
			kinds.add('claim');
			continue;
		}
		for (const clause of clausesOf(text, start, end)) {
			const { kind, words } = kindOf(signs, clause, cue);
			kinds.add(kind);
			for (const word of words) addOnce(decidedBy, spanAt(text, word.start, word.end));
		}
	}
	return { kind: soleKind(kinds), decidedBy };
}

/** Clauses of different kinds make a sentence that must be cut before one may ask its kind. */
function soleKind(kinds: ReadonlySet<ClaimKind>): ClaimKind {
	const [first = 'claim', second] = kinds;
	return second === undefined ? first : 'mixed';
}

function addOnce(spans: Span[], span: Span): void {
	if (!spans.some(({ start, end }) => start === span.start && end === span.end)) spans.push(span);
}

/** The mark that ends a question. */
function questionMark({ start, text }: Span): Found[] {
	if (!/\?["”’']?\s*$/.test(text)) return [];
	const mark = start + text.lastIndexOf('?');
	return [{ start: mark, end: mark + 1 }];
}

/** A sentence is a speaker’s where what is said fills most of it. */
function whoseOf(span: Span, said: readonly Said[]): Claim['whose'] {
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
