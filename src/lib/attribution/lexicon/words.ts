/** Small closed classes of words that the steps look at. */
import { set } from './list.ts';

export const BE = set("be is are was were been being am 's 're 'm");
export const HAVE = set("have has had having 've 'd 's");
export const NEGATIONS = set("not n't never no neither nor without");

/** Words that count a noun, and stand before it as an article does. */
export const QUANTIFIERS = set(
	`some many most several both all few other two three four dozens hundreds another no such`
);

/** Adverbs that belong to what is said: “said only that”. */
export const CONTENT_ADVERBS = set('only even just not there part all so too nothing more');

/** Behind a word in -s, these make it a verb: “Smith claims that”. */
export const AFTER_VERB_IN_S = set('that for on : , to');

/** A sentence starts with these, where it starts at all after a full stop that could be a short form’s. */
export const SENTENCE_STARTERS = set(
	`the a an in on at but and he she it they we i this that these those there when while after if for
	as his her their its`
);

/** They tell of what may be rather than of what was. */
export const MODALS = set("will would can could may might shall should must won't 'll");
