import type { ReadBlock } from '../1-read/reading.ts';
import type { Sentence } from '../1-read/token.ts';
import { cuesOf } from '../3-cue/cues.ts';
import { speaks } from '../lexicon/frames.ts';
import { FIRST_PERSON } from '../lexicon/pronouns.ts';
import { isRunningText } from './lines.ts';
import { preparedSource } from './prepared.ts';
import { cueSpan, plainStatement, type Statement } from './statement.ts';

/** A statement in paragraphs without marks: “The minister said:”, and what she said below it. */

/** What a paragraph announces that ends in a colon behind its cue; nothing of it is said yet. */
export function announcedBy(read: ReadBlock): Statement | null {
	const { tokens, sentences } = read;
	if (tokens[tokens.length - 1]?.word !== ':') return null;
	const s = sentences.length - 1;
	const prepared = preparedSource({ read, s });
	if (!prepared?.cue || !speaks(prepared.cue.frames)) return null;
	return {
		...plainStatement({ read, s }, [], 'announced'),
		cue: cueSpan(tokens, prepared.cue),
		source: prepared.source
	};
}

/**
 * The paragraph as what was announced. The first one is it as long as it does not tell of somebody
 * else who speaks; a further one has to speak of itself: “we”, “our”.
 */
export function announcedIn(read: ReadBlock, carried: Statement, first: boolean): Statement | null {
	const { tokens, sentences } = read;
	if ((tokens[0]?.quote ?? -1) >= 0 || !isRunningText(read)) return null;
	if (!first && !tokens.some(({ word }) => FIRST_PERSON.has(word))) return null;
	if (sentences.some((sentence) => tellsOfAnother(sentence))) return null;
	const s = sentences.length - 1;
	const whole = { from: 0, to: tokens.length };
	return { ...plainStatement({ read, s }, [whole], 'unmarked'), carried };
}

const tellsOfAnother = (sentence: Sentence): boolean =>
	cuesOf(sentence).some(
		({ source, frames, kind }) =>
			kind === 'verb' &&
			source !== null &&
			speaks(frames) &&
			!FIRST_PERSON.has(sentence.tokens[source.from]?.word ?? '')
	);
