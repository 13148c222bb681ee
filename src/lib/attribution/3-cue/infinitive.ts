import { isVerb, type Sentence, type Token } from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import { nounPhraseBefore } from '../2-grammar/phrase-before.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import { subjectBefore } from '../2-grammar/subjects.ts';
import { groupStart } from '../2-grammar/verb-group.ts';
import { MOVES_TO_SPEAK } from '../lexicon/verbs.ts';
import { cueOf, type Cue } from './cue.ts';
import type { Occurrence } from './occurrence.ts';
import { sharedSource } from './shared-source.ts';

/** “Smith went on to say”: the source is the subject of the verb that governs “to”. */
export function infinitiveCue(
	{ sentence, at, start, base }: Occurrence,
	earlier: readonly Cue[]
): Cue | null {
	const moved = movedBefore(sentence, start - 1);
	if (moved) return cueOf({ ...base, kind: 'infinitive', source: moved });
	const governor = governorOf(sentence, start - 1);
	const subject = governor < 0 ? null : subjectBefore(sentence, governor);
	const source = subject ?? sharedSource(sentence, at, earlier);
	if (!source) return null;
	return cueOf({
		...base,
		from: governor < 0 ? start - 1 : governor,
		kind: 'infinitive',
		source,
		shared: subject === null
	});
}

/** “prompted Reed to say”, “common for papers to report”: who is moved to speak. */
function movedBefore({ tokens, from }: Sentence, toAt: number): NounPhrase | null {
	const phrase = nounPhraseBefore(tokens, toAt - 1, from);
	if (!phrase || !canSpeak(tokens, phrase)) return null;
	if (tokens[phrase.from - 1]?.word === 'for') return phrase;
	return MOVES_TO_SPEAK.has(tokens[phrase.from - 1]?.word ?? '') ? phrase : null;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The place where the group of the verb that governs “to” starts; -1 where none is near. */
function governorOf(sentence: Sentence, toAt: number): number {
	const { tokens, from } = sentence;
	for (let i = toAt - 1; i >= Math.max(from, toAt - 4); i--) {
		const token = tokens[i] as Token;
		if (isVerb(token)) return groupStart(sentence, i, NO_WORDS);
		if (!/^(?:ADP|ADV|ADJ|NOUN|PROPN)$/.test(token.tag) && token.word !== 'not') return -1;
	}
	return -1;
}
