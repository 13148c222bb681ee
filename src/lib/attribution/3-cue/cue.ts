import type { Sentence } from '../1-read/token.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import type { Frames } from '../lexicon/frames.ts';

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

type Must = Pick<Cue, 'kind' | 'at' | 'lemma' | 'frames' | 'source'>;

/** A cue of one word with a source of its own before it, but for what is said of it. */
export const cueOf = (found: Must & Partial<Cue>): Cue => ({
	from: found.at,
	to: found.at + 1,
	inverted: false,
	shared: false,
	negated: false,
	...found
});

/** Reads one kind of cue at a place of the sentence; the earlier ones may share their source. */
export type Finder = (sentence: Sentence, i: number, earlier: readonly Cue[]) => Cue | null;

/** A preposition or adverb belongs to it: “called for”. */
export const isParticled = ({ at, to }: Cue): boolean => to > at + 1;

/** Where the cue ends with the source that follows it. */
export const endOfCue = ({ inverted, source, to }: Cue): number =>
	inverted && source ? Math.max(to, source.to) : to;
