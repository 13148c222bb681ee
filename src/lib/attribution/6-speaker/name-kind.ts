import { isComma, type Range, type Token, type Tokens } from '../1-read/token.ts';
import { nounPhraseEnd } from '../2-grammar/phrases.ts';
import { inverts } from '../lexicon/frames.ts';
import { MEN, WOMEN } from '../lexicon/given-names.ts';
import {
	HONORIFICS,
	METONYMS,
	NAME_PARTICLES,
	ORGANISATION_WORDS,
	PLACE_LEADS
} from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/people.ts';
import { PLACE_PREPOSITIONS } from '../lexicon/prepositions.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { BE } from '../lexicon/words.ts';

export type NameKind = 'person' | 'organisation' | 'metonym' | 'unknown';

/** The words of a name, behind a title or a noun for people perhaps. */
type Named = Range & {
	tokens: Tokens;
	words: readonly string[];
	titled: boolean;
	roleNoun: boolean;
};

export function kindOf(name: Named): NameKind {
	const { tokens, words, titled, roleNoun } = name;
	const first = words[0] ?? '';
	const last = words[words.length - 1] ?? '';
	const organisation = words.some((word) => ORGANISATION_WORDS.has(word));
	if (organisation && (ORGANISATION_WORDS.has(last) || words.includes('of'))) return 'organisation';
	if (words.length <= 5 && (titled || (roleNoun && words.length >= 2))) return 'person';
	if (organisation) return 'organisation';
	if (METONYMS.has(last) && words.length <= 2) return 'metonym';
	if (words.join(' ') === 'white house') return 'metonym';
	const given = WOMEN.has(first) || MEN.has(first);
	if (words.length >= 2 && words.length <= 5 && given) return 'person';
	const token = tokens[name.from] as Token;
	if (words.length === 1 && given && token.tag === 'PROPN') return 'person';
	if (words.length === 1 && livesOn(tokens, name.to)) return 'person';
	if (words.length === 1 && last.length >= 2 && last.length <= 6 && token.acronym)
		return 'organisation';
	return looksLikePerson(name) ? 'person' : 'unknown';
}

/** “Nakamura, who”, “Nakamura, 34,”: only people have an age. */
function livesOn(tokens: Tokens, to: number): boolean {
	if (tokens[to]?.word !== ',') return false;
	const next = tokens[to + 1];
	if (next?.word === 'who' || next?.word === 'whose') return true;
	return next?.tag === 'NUM' && next.end - next.start === 2 && tokens[to + 2]?.word === ',';
}

/** Two or three names in a row that act, or that an age or an apposition follows. */
function looksLikePerson({ tokens, from, to, words }: Named): boolean {
	if (words.length < 2 || words.length > 4 || PLACE_LEADS.has(words[0] ?? '')) return false;
	if (!tokens.slice(from, to).every(isPartOfName)) return false;
	const before = tokens[from - 1];
	if (before?.word === 'the' || PLACE_PREPOSITIONS.has(before?.word ?? '')) return false;
	if (speaksBehind(tokens, from)) return true;
	const after = tokens[to];
	if (!after) return false;
	if (BE.has(after.word)) return isSomebody(tokens, to + 1);
	if (after.tag === 'VERB' || after.word === '(' || HONORIFICS.has(before?.word ?? '')) return true;
	const next = tokens[to + 1];
	if (after.word !== ',' || !next) return false;
	// “her neighbour, Tunde Bello, said”
	if (before?.word === ',' && next.tag === 'VERB' && CUE_FORMS.has(next.word)) return true;
	return /^(?:NUM|DET|PRON)$/.test(next.tag) || (!next.capital && isPersonNoun(next.word));
}

/** “Lotfi Azzam is the director” */
function isSomebody(tokens: Tokens, at: number): boolean {
	if (tokens[at]?.tag !== 'DET') return false;
	const end = nounPhraseEnd(tokens, at, Math.min(tokens.length, at + 10));
	return end > at && isPersonNoun(tokens[end - 1]?.word ?? '');
}

/** “‘It holds,’ said Lotfi Azzam” */
function speaksBehind(tokens: Tokens, from: number): boolean {
	const verb = CUE_FORMS.get(tokens[from - 1]?.word ?? '');
	if (!verb || verb.form === 'ing' || !inverts(verb.frames)) return false;
	const before = tokens[from - 2];
	return before !== undefined && (before.quote >= 0 || isComma(before));
}

const isPartOfName = ({ capital, acronym, word }: Token): boolean =>
	(capital && !acronym) || NAME_PARTICLES.has(word) || word === '-' || word === "'";
