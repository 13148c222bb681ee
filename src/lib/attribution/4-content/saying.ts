import type { Range, Sentence } from '../1-read/token.ts';
import type { Cue } from '../3-cue/cue.ts';

/** A cue in its sentence, and all cues of that. */
export type Saying = { sentence: Sentence; cue: Cue; cues: readonly Cue[] };

/** What a cue attributes: parts of its sentence, in order, and how they were found. */
export type Content = { parts: Range[]; rule: string };
