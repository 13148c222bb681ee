import type { Range, Sentence, Tokens } from '../1-read/token.ts';
import type { Cue } from '../3-cue/cue.ts';
import { contentOf } from '../4-content/content.ts';
import type { Content, Saying } from '../4-content/saying.ts';
import { judges, needsMarks } from '../lexicon/frames.ts';
import { MODALS } from '../lexicon/words.ts';
import { quotedRanges } from './statement.ts';

/** A cue with what it could say; the lower its rank, the sooner its content is given to it. */
export type Draft = Content & { cue: Cue; rank: number };

/** What the cues of a sentence say, in its order, each part given to one of them. */
export function draftsOf(sentence: Sentence, cues: readonly Cue[]): Draft[] {
	const found = cues.flatMap((cue) => draftOf({ sentence, cue, cues }) ?? []);
	const drafts = found.filter((draft) => !isJudged(sentence.tokens, draft, found));
	drafts.sort((a, b) => a.rank - b.rank || startOf(a) - startOf(b));
	const placed: Draft[] = [];
	for (const draft of drafts) {
		const { parts: asked, rank } = draft;
		const parts = asked.flatMap((part) => freePart(sentence.tokens, part, placed, rank) ?? []);
		if (parts.length > 0) placed.push({ ...draft, parts });
	}
	return placed.sort((a, b) => startOf(a) - startOf(b));
}

/** “accused Holm of saying ‘never’”: what is judged belongs to the judgement. */
const isJudged = (tokens: Tokens, { cue }: Draft, drafts: readonly Draft[]): boolean =>
	cue.kind === 'participle' &&
	tokens[cue.from - 1]?.tag === 'ADP' &&
	tokens[cue.from - 1]?.word !== 'as' &&
	drafts.some(
		({ rank, parts }) =>
			rank === 2 && parts.some(({ from, to }) => from < cue.from && cue.from < to)
	);

const startOf = ({ parts }: Draft): number => parts[0]?.from ?? 0;

function draftOf(saying: Saying): Draft | null {
	const content = contentOf(saying);
	if (!content) return null;
	const { cue, sentence } = saying;
	const quoted = content.parts.some((part) => quotedRanges(sentence.tokens, part).length > 0);
	if ((needsMarks(cue.frames) || cue.frames.belief) && !quoted) return null;
	if (!cue.source && !quoted && cue.kind !== 'passive') return null;
	if (!quoted && WEAK_RULES.has(content.rule) && isUnsaid(saying, content)) return null;
	return { ...content, cue, rank: rankOf(cue, content.rule) };
}

/** Without marks and “that”, what follows may be no words at all. */
const WEAK_RULES = new Set(
	['noun', 'clause', 'wh', 'to', 'preposition'].map((shape) => `${shape}-after-cue`)
);

/** “to announce the plan”, “could describe it”, “was asked to go”: nobody is said to have said it. */
function isUnsaid({ sentence: { tokens }, cue }: Saying, { rule }: Content): boolean {
	if (cue.kind === 'passive') return !cue.source && rule !== 'wh-after-cue';
	if (cue.frames.clause) return false;
	if (cue.kind === 'infinitive') return true;
	return tokens.slice(cue.from, cue.at).some(({ word }) => MODALS.has(word));
}

/** What stands around a cue owns its quotes before what only runs up to them; judgements last. */
function rankOf(cue: Cue, rule: string): number {
	if (rule === 'before-cue' || rule === 'around-cue' || rule === 'label') return 0;
	return judges(cue.frames) && rule !== 'quote-after-cue' ? 2 : 1;
}

/** The part as far as it is free; a judgement may be cut short, the others are left to the outer. */
function freePart(
	tokens: Tokens,
	part: Range,
	placed: readonly Draft[],
	rank: number
): Range | null {
	const { from } = part;
	let { to } = part;
	for (const { parts, cue } of placed)
		for (const taken of parts) {
			if (taken.from >= to || from >= taken.to) continue;
			if (rank < 2 || taken.from <= from) return null;
			// “described Holm as ‘odd’ and said that”
			const joined = cue.shared && /^(?:CCONJ|PUNCT)$/.test(tokens[cue.from - 1]?.tag ?? '');
			to = Math.min(
				taken.from,
				cue.source && !cue.inverted && !joined ? cue.source.from : cue.from,
				to
			);
		}
	while (to > from && /^(?:SCONJ|CCONJ|ADP|PUNCT)$/.test(tokens[to - 1]?.tag ?? '') && to < part.to)
		to--;
	return to - from >= (rank < 2 ? 1 : 2) ? { from, to } : null;
}
