import { overlaps, spanAt, type Span } from '../../article/span.ts';
import { wordsOf } from '../lint/words.ts';
import type { Source } from './material.ts';
import { quotable } from './quote.ts';

const [FEWEST, LONGEST, OF_A_LEAD] = [6, 20, 14];

/** Somebody whose view the sentence may be: a pronoun, or two names within it. */
const SOMEBODY =
	/\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|[Tt]hose)\b|\S\s+\p{Lu}\S*.*\s\p{Lu}/u;

/** Signs that somebody else may stand behind a sentence, whether the engine found them or not. */
export const SAYING =
	/\b(?:according|accus|add|agree|alleg|announc|apolog|applau|argu|ask|back|ban|belie|blam|call|claim|comment|compar|complain|confirm|consider|critici|decid|declar|deni|deny|describ|doubt|estimat|expect|fear|felt|feel|find|found|hail|hope|hoping|insist|know|known|knew|knock|loyal|offer|plan|pledg|poll|prais|protest|predict|prefer|press|promis|promot|propos|read|refus|regard|reject|remember|repeat|report|respon|said|say|see|seen|saw|show|speak|spoke|stat|suggest|support|tell|think|thought|told|tweet|view|vow|want|warn|weigh|writ|wrote)[a-z]*\b|\b(?:I|we|you|who|my|our)\b/i;

/** What could be somebody's view, even where nobody is named. */
const WEIGHED =
	/\b(?:may|might|could|would|should|must|clear|clearly|too|very|more than|less than|reflects?|painful|awkward|only|even|great|good|bad|best|worst|strong|weak|recommended)\b/i;

/**
 * Sentences that nobody but the writer tells: their whole paragraph has no statement, however
 * unsure, no marks and no verb of saying; and they name no person, who could be behind them.
 */
export function narrationOf({ text, blocks, attributions, speakers }: Source): Span[] {
	// Lines before the report begins can be a second headline.
	const first = blocks.findIndex(
		({ kind, text: line }) => kind === 'paragraph' && wordsOf(line).length > OF_A_LEAD
	);
	return blocks
		.filter(
			(block, index) =>
				block.kind === 'paragraph' &&
				index >= first &&
				!attributions.some(({ content, cue }) =>
					[...content, ...(cue ? [cue] : [])].some((span) => overlaps(block, span))
				) &&
				!/["“”«»„‘:]/.test(block.text) &&
				!SAYING.test(block.text) &&
				!WEIGHED.test(block.text)
		)
		.flatMap((block) =>
			[...block.text.matchAll(/(?<![^.?!])[^.?!]+\.(?=\s+\p{Lu}|\s*$)/gu)].flatMap(
				({ 0: sentence, index }) => {
					const start = block.start + index;
					const count = wordsOf(sentence).length;
					if (
						count < FEWEST ||
						count > LONGEST ||
						SOMEBODY.test(sentence.trim()) ||
						/\b\p{Lu}\p{Ll}{0,3}\.\s/u.test(sentence)
					)
						return [];
					return quotable(text, spanAt(text, start, start + sentence.length)) ?? [];
				}
			)
		)
		.filter(
			(span) =>
				!speakers.some(
					({ kind, mentions }) => kind === 'person' && mentions.some((name) => overlaps(name, span))
				)
		);
}
