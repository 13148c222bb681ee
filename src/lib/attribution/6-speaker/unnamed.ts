import type { Token, Tokens } from '../1-read/token.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import { FEMALE_WORDS, MALE_WORDS, METONYMS, PEOPLE, TITLES } from '../lexicon/names.ts';
import type { Known } from './pronouns.ts';
import type { Gender, Figure } from './figure.ts';

/** Who speaks without a name: “officials”, “the ministry”; `both` where “and” joins several. */
export function unnamedFigure(
	{ text, cast }: Known,
	tokens: Tokens,
	phrase: NounPhrase,
	both: boolean
): Figure {
	const { start } = tokens[phrase.from] as Token;
	const head = tokens[phrase.headTo - 1] as Token;
	const owned = /^(?:of|for)$/.test(tokens[phrase.headTo]?.word ?? '');
	const last = both || owned ? (tokens[phrase.to - 1] as Token) : head;
	const name = text.slice(start, last.end);
	return cast.unnamed({
		name,
		first: start,
		kind: both ? kindOfGroup(name) : kindOf(head),
		plural: both || /[^s]s$/.test(head.word) || head.word === 'people',
		gender: genderOf(head)
	});
}

function kindOf({ word, capital, tag }: Token): 'metonym' | 'organisation' | 'unnamed' {
	if (METONYMS.has(word)) return 'metonym';
	const name =
		capital && tag === 'PROPN' && !PEOPLE.has(word) && !TITLES.has(word.replace(/s$/, ''));
	return name ? 'organisation' : 'unnamed';
}

/** “Denmark and Poland” speak as places do. */
const kindOfGroup = (words: string): 'metonym' | 'unnamed' =>
	words.split(/,? and |, /).every((part) => METONYMS.has(part.toLowerCase()))
		? 'metonym'
		: 'unnamed';

function genderOf({ word }: Token): Gender {
	if (FEMALE_WORDS.has(word)) return 'female';
	return MALE_WORDS.has(word) ? 'male' : 'unknown';
}
