import type { Sentence, Token, Tokens } from '../1-read/token.ts';
import { groupStart } from '../2-grammar/verb-group.ts';
import { CUE_FORMS, PARTICLES, type CueForm } from '../lexicon/verbs.ts';
import { BE, HAVE, NEGATIONS } from '../lexicon/words.ts';
import type { Cue } from './cue.ts';
import { readsAsVerb } from './reads-as-verb.ts';

/** A verb of the lexicon where it stands in its sentence. */
export type Occurrence = {
	sentence: Sentence;
	at: number;
	/** Where its group starts, and where it ends with its particle. */
	start: number;
	end: number;
	/** The token before the group. */
	before: Token | undefined;
	form: CueForm;
	/** Whether it stands without auxiliaries and adverbs, with a form of “be”, of “have”. */
	alone: boolean;
	be: boolean;
	have: boolean;
	/** What every cue made from it says. */
	base: Pick<Cue, 'at' | 'from' | 'to' | 'lemma' | 'frames' | 'negated'>;
};

/** “to say”: the infinitive is read apart. */
const APART = new Set(["'s", 'to']);

export function occurrenceAt(sentence: Sentence, i: number): Occurrence | null {
	const { tokens } = sentence;
	const form = CUE_FORMS.get(tokens[i]?.word ?? '');
	if (!form || !readsAsVerb(tokens, i, form.form)) return null;
	const { lemma, frames } = form;
	if (lemma === 'go' && tokens[i + 1]?.word !== 'on') return null;
	let start = groupStart(sentence, i, APART);
	// “he's said”
	if (
		start - 1 >= sentence.from &&
		tokens[start - 1]?.word === "'s" &&
		tokens[start - 2]?.tag === 'PRON'
	)
		start--;
	const end = particleEnd(sentence, i, lemma);
	let negated = false;
	let be = false;
	let have = false;
	for (let k = start; k < i; k++) {
		const { word, tag } = tokens[k] as Token;
		if (NEGATIONS.has(word)) negated = true;
		if (BE.has(word) && (word === "'s" ? frames.object || form.form === 'ing' : tag === 'AUX'))
			be = true;
		if (HAVE.has(word) && word !== "'s") have = true;
	}
	return {
		sentence,
		at: i,
		start,
		end,
		before: tokens[start - 1],
		form,
		alone: start === i,
		be,
		have,
		base: { at: i, from: start, to: end, lemma, frames, negated }
	};
}

/** Over a particle that belongs to the verb, and an adverb before it. */
function particleEnd({ tokens, to }: Sentence, i: number, lemma: string): number {
	const particles = PARTICLES[lemma];
	if (!particles) return i + 1;
	let end = i + 1;
	if (tokens[end]?.tag === 'ADV' && end + 1 < to && isOneOf(particles, tokens, end + 1)) end++;
	return end < to && isOneOf(particles, tokens, end) ? end + 1 : i + 1;
}

const isOneOf = (words: readonly string[], tokens: Tokens, at: number): boolean =>
	words.includes(tokens[at]?.word ?? '');
