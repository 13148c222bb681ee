import type { Block } from '../article/blocks.ts';
import type { Span } from '../article/span.ts';
import type { Attribution, Speaker } from './schema.ts';

export type FoundAttribution = Attribution & {
	/** The rule that linked content and source; the README lists them. */
	rule: string;
	/** From 0 to 1; falls with the order in which the rules are tried. */
	confidence: number;
	/** Where the speaker goes on from an earlier sentence: the words that name them there. */
	namedAt: Span | null;
	/** A quote of it lacks its closing mark, and ends where its paragraph does. */
	unclosed: boolean;
};

export type FoundSpeaker = Speaker & { quotedWords: number; paraphrasedWords: number };

/** Prediction takes in threats; mixed would have to be cut before its kind can be asked. */
export type ClaimKind = 'claim' | 'judgement' | 'prediction' | 'promise' | 'mixed';

/** A sentence of the body. */
export type Claim = Span & {
	/** Index of its block. */
	block: number;
	/** Whose words it mostly is; both where reporter and speaker share it. */
	whose: 'speaker' | 'reporter' | 'both';
	/** Indices of the attributions whose content it holds. */
	attributions: number[];
	kind: ClaimKind;
	decidedBy: Span[];
	hedges: Span[];
	openQuestions: Span[];
};

export type ScareQuote = Span & {
	/** Id of the speaker whose word it is; null where the article names nobody. */
	speaker: string | null;
	/** Stands in the headline, away from whoever said it. */
	borrowed: boolean;
};

export type Analysis = {
	blocks: Block[];
	/** The sentences of headline, captions and body. */
	sentences: Span[];
	/** In the order of the text; their contents never overlap. */
	attributions: FoundAttribution[];
	/** Who is heard, and the people, organisations and places that are only named. */
	speakers: FoundSpeaker[];
	claims: Claim[];
	scareQuotes: ScareQuote[];
	/** The page around the report: labels, promos, notices. */
	furniture: Block[];
};
