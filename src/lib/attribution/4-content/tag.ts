import { isDash, isPause, type Sentence } from '../1-read/token.ts';
import { endOfCue, type Cue } from '../3-cue/cue.ts';
import { AFTER_CUE } from '../lexicon/conjunctions.ts';
import { overCircumstances } from './circumstances.ts';

/** “The plan, Smith said on Monday, is bad”: a comma follows the cue and its circumstances. */
export const isParenthetical = (sentence: Sentence, cue: Cue): boolean =>
	isPause(sentence.tokens[overCircumstances(sentence, endOfCue(cue), cue)]);

/** Nothing is said after the cue: the sentence ends there, or only circumstances follow. */
export function endsHere(sentence: Sentence, cue: Cue): boolean {
	const end = overCircumstances(sentence, endOfCue(cue), cue);
	const next = sentence.tokens[end];
	return (
		!next ||
		end >= sentence.to ||
		/^[.!?,;)]$/.test(next.word) ||
		isDash(next) ||
		/^(?:SCONJ|ADP|CCONJ)$/.test(next.tag) ||
		AFTER_CUE.has(next.word)
	);
}
