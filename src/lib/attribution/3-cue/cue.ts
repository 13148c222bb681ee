import type { Frames } from '../lexicon/frames.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';

export type CueKind =
	'verb' | 'participle' | 'infinitive' | 'passive' | 'according' | 'noun' | 'label';

/** Words that attribute, with the words that name whose statement it is. */
export type Cue = {
	kind: CueKind;
	/** The cue verb or noun itself. */
	at: number;
	/** The whole group: auxiliaries, adverbs and particle. */
	from: number;
	to: number;
	lemma: string;
	frames: Frames;
	source: NounPhrase | null;
	/** The source follows: “said Smith”. */
	inverted: boolean;
	/** The source is that of another verb of the sentence: “…, adding that”. */
	shared: boolean;
	negated: boolean;
};
