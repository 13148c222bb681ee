import { CLAUSE_ADVERBS } from '../lexicon/pronouns.ts';
import { isVerb, type Sentence, type Tokens } from '../1-read/token.ts';

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
		if (!IN_GROUP.has(tag) || apart.has(word) || CLAUSE_ADVERBS.has(word)) break;
		start--;
	}
	return start;
}

/** A verb that is no participle by itself: “says”, “was saying”, but not “saying”. */
export const isFiniteVerb = (tokens: Tokens, i: number): boolean =>
	isVerb(tokens[i]) && !(tokens[i]?.word.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX');
