import type { Block } from '../article/blocks.ts';
import type { Span } from '../article/span.ts';
import type { Attribution, Speaker } from './schema.ts';

export type FoundAttribution = Attribution & {
	/** The name of the rule that linked content and source. */
	rule: string;
	/** From 0 to 1; follows the order in which the rules are tried. */
	confidence: number;
	/** Where the speaker goes on from an earlier sentence: the words that named them there. */
	namedAt: Span | null;
};

export type FoundSpeaker = Speaker & { quotedWords: number; paraphrasedWords: number };

export type Analysis = {
	blocks: Block[];
	sentences: Span[];
	attributions: FoundAttribution[];
	speakers: FoundSpeaker[];
	furniture: Block[];
};
