import { isQuoted, type Token } from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import { phraseFrom, type NounPhrase } from '../2-grammar/phrases.ts';
import { cueOf, type Cue } from './cue.ts';
import type { Occurrence } from './occurrence.ts';

/** “was criticised by Smith”, “was called ‘a farce’ by Smith”; “was told”, where nobody is named. */
export function passiveCue(verb: Occurrence): Cue {
	return cueOf({ ...verb.base, kind: 'passive', source: agentOf(verb) });
}

/** How far behind its verb the agent may stand, in tokens. */
const REACH = 16;

function agentOf({ sentence: { tokens, to }, end, base }: Occurrence): NounPhrase | null {
	if (tokens[end]?.word === 'by') return phraseFrom(tokens, end + 1, to);
	if (!base.frames.object) return null;
	for (let i = end; i < Math.min(to, end + REACH); i++) {
		const token = tokens[i] as Token;
		if (token.word === 'by' && !isQuoted(token)) {
			const agent = phraseFrom(tokens, i + 1, to);
			return agent && canSpeak(tokens, agent) ? agent : null;
		}
		if (!isQuoted(token) && !/^(?:DET|ADJ|NOUN|ADP|ADV|SCONJ|CCONJ)$/.test(token.tag)) return null;
	}
	return null;
}
