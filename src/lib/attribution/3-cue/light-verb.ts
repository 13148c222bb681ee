import type { Sentence, Token } from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import { subjectBefore } from '../2-grammar/subjects.ts';
import { groupStart } from '../2-grammar/verb-group.ts';
import { framesOf } from '../lexicon/frames.ts';
import { LIGHT_NOUNS } from '../lexicon/nouns.ts';
import { LIGHT_NOUN_LINKS } from '../lexicon/prepositions.ts';
import { LIGHT_VERBS, MAKE_CLEAR } from '../lexicon/verbs.ts';
import { cueOf, type Finder } from './cue.ts';
import { absoluteSubject, sharedSource } from './shared-source.ts';

/** “raising suspicions of”, “made it clear that”, “issued a warning about”. */
export const lightVerbCue: Finder = (sentence, i, earlier) => {
	const { tokens } = sentence;
	const { word } = tokens[i] as Token;
	if (!LIGHT_VERBS.has(word)) return null;
	const object = objectAt(sentence, i);
	if (!object) return null;
	const participle = word.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX';
	const source =
		(participle
			? absoluteSubject(sentence, i)
			: subjectBefore(sentence, groupStart(sentence, i))) ?? sharedSource(sentence, i, earlier);
	if (!source || !canSpeak(tokens, source)) return null;
	return cueOf({
		kind: participle ? 'participle' : 'verb',
		at: i,
		to: object.to,
		lemma: object.noun,
		frames: framesOf('clause', 'that', 'noun'),
		source,
		shared: participle
	});
};

/** The noun that says what is done, up to where the content opens. */
function objectAt({ tokens, to }: Sentence, verb: number): { noun: string; to: number } | null {
	let end = verb + 1;
	while (
		end < to &&
		end - verb < 5 &&
		/^(?:DET|ADJ|PRON|ADV)$/.test(tokens[end]?.tag ?? '') &&
		tokens[end]?.word !== 'clear'
	)
		end++;
	const noun = tokens[end]?.word;
	const opens = tokens[end + 1]?.word;
	if (noun === undefined || end >= to || opens === undefined) return null;
	const clear = noun === 'clear' && opens === 'that' && MAKE_CLEAR.has(tokens[verb]?.word ?? '');
	const named = LIGHT_NOUNS.has(noun) && LIGHT_NOUN_LINKS.has(opens);
	if (!clear && !named) return null;
	return { noun, to: opens === 'that' ? end + 1 : end + 2 };
}
