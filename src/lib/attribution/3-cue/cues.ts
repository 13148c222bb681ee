import { isDash, type Sentence, type Token } from '../1-read/token.ts';
import { CUE_NOUNS } from '../lexicon/nouns.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { accordingTo } from './according.ts';
import type { Cue, Finder } from './cue.ts';
import { inWords } from './in-words.ts';
import { labelCue } from './label.ts';
import { lightVerbCue } from './light-verb.ts';
import { nounCue } from './noun.ts';
import { putCue } from './put.ts';
import { quoteTag } from './quote-tag.ts';
import { verbCue } from './verb.ts';

type Kind = {
	/** Which words can be such a cue: most words are none. */
	sign: (token: Token) => boolean;
	find: Finder;
	/** A word with this sign is no cue of another kind. */
	alone: boolean;
};

/** The kinds of cue, in the order in which they are tried. */
const KINDS: readonly Kind[] = [
	{ sign: ({ word }) => word === 'according' || word === 'per', find: accordingTo, alone: true },
	{ sign: (token) => token.word === ':' || isDash(token), find: labelCue, alone: true },
	{ sign: ({ word }) => word === 'put' || word === 'puts', find: putCue, alone: true },
	{ sign: ({ word }) => word === 'words', find: inWords, alone: true },
	{ sign: ({ word }) => CUE_FORMS.has(word), find: verbCue, alone: false },
	{ sign: ({ tag }) => tag === 'NOUN', find: nounCue, alone: true },
	{ sign: ({ tag }) => tag === 'VERB', find: quoteTag, alone: false },
	{ sign: ({ tag }) => tag === 'VERB', find: lightVerbCue, alone: false }
];

/** All words that can be a cue without being a verb. */
const SIGNS: ReadonlySet<string> = new Set([
	...CUE_FORMS.keys(),
	...CUE_NOUNS,
	...['according', 'per', 'put', 'puts', 'words']
]);

/** Most words are cues of no kind, which their tag tells quickest. */
function mayBeCue({ tag, word }: Token): boolean {
	switch (tag) {
		case 'VERB':
		case 'PUNCT':
			return true;
		case 'DET':
		case 'PRON':
		case 'CCONJ':
		case 'NUM':
		case 'AUX':
		case 'PART':
			return false;
		default:
			return SIGNS.has(word);
	}
}

/** All cues of a sentence, left to right. */
export function cuesOf(sentence: Sentence): Cue[] {
	const cues: Cue[] = [];
	for (let i = sentence.from; i < sentence.to; i++) {
		const cue = cueAt(sentence, i, cues);
		if (cue) cues.push(cue);
	}
	return cues;
}

function cueAt(sentence: Sentence, i: number, earlier: readonly Cue[]): Cue | null {
	const token = sentence.tokens[i] as Token;
	if (token.quote >= 0 || !mayBeCue(token)) return null;
	for (const { sign, find, alone } of KINDS) {
		if (!sign(token)) continue;
		const cue = find(sentence, i, earlier);
		if (cue || alone) return cue;
	}
	return null;
}
