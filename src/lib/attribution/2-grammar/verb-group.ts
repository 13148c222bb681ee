import { CLAUSE_ADVERBS, EMPHATIC } from '../lexicon/pronouns.ts';
import { isVerb, type Sentence, type Tokens } from '../1-read/token.ts';

/** “most said”, but “most worried”. */
const ALWAYS_SAY = new Set(['said', 'say']);

/** What may stand before the verb in its group. */
const IN_GROUP = new Set(['AUX', 'ADV', 'PART']);

/** “the ministry's”: of a possessor rather than of a verb. */
const POSSESSOR = new Set(["'s"]);

/** The start of the group of the verb at `verb`: over auxiliaries, adverbs and particles. */
export function groupStart(
	{ tokens, from }: Sentence,
	verb: number,
	apart: ReadonlySet<string> = POSSESSOR
): number {
	let start = verb;
	while (start - 1 >= from) {
		const { tag = '', word = '' } = tokens[start - 1] ?? {};
		if (apart.has(word) || CLAUSE_ADVERBS.has(word)) break;
		// “most said”: they are its subject.
		if (word === 'most' && ALWAYS_SAY.has(tokens[start]?.word ?? '')) break;
		const plain = IN_GROUP.has(tag) && word !== 'past';
		const step = plain ? 1 : stepBetween(tokens, from, start - 1) || (IN_GROUP.has(tag) ? 1 : 0);
		if (step === 0) break;
		start -= step;
	}
	return start;
}

/** “have both said”, “has since said”, “has in the past said”: what stands between an auxiliary and its verb. */
function stepBetween(tokens: Tokens, from: number, at: number): number {
	const word = tokens[at]?.word ?? '';
	const length =
		EMPHATIC.has(word) || word === 'since'
			? 1
			: word === 'past' && tokens[at - 2]?.word === 'in'
				? 3
				: 0;
	return length > 0 && at - length >= from && tokens[at - length]?.tag === 'AUX' ? length : 0;
}

/** A verb that is no participle by itself: “says”, “was saying”, but not “saying”. */
export const isFiniteVerb = (tokens: Tokens, i: number): boolean =>
	isVerb(tokens[i]) && !(tokens[i]?.word.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX');
