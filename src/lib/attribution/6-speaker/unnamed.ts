import { isComma, type Token, type Tokens } from '../1-read/token.ts';
import { nounPhraseStart, type NounPhrase } from '../2-grammar/phrases.ts';
import { FEMALE_WORDS, MALE_WORDS, METONYMS, PEOPLE, TITLES } from '../lexicon/names.ts';
import type { Known } from './pronouns.ts';
import type { Gender, Figure } from './figure.ts';

const GENDERED: ReadonlyMap<string, Gender> = new Map([
	...[...MALE_WORDS].map((word) => [word, 'male'] as const),
	...[...FEMALE_WORDS].map((word) => [word, 'female'] as const)
]);

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

/** People who are told of without a name, and whose gender shows: “my niece”, “a woman from Arden”. */
export function addUnnamed({ text, cast }: Omit<Known, 'memory'>, tokens: Tokens): void {
	tokens.forEach((head, i) => {
		if (head.tag !== 'NOUN' || head.capital || head.quote >= 0) return;
		const gender = GENDERED.get(head.word);
		if (gender === undefined || tokens[i + 1]?.tag === 'PROPN') return;
		// “her father, Nils,” has a name.
		if (isComma(tokens[i + 1]) && tokens[i + 2]?.tag === 'PROPN') return;
		const from = nounPhraseStart(tokens, i, Math.max(0, i - 6));
		if (from < 0 || tokens.slice(from, i).some(({ tag }) => tag === 'PROPN')) return;
		const { start } = tokens[from] as Token;
		const name = text.slice(start, head.end);
		const figure = cast.unnamed({ name, first: start, kind: 'unnamed', plural: false, gender });
		cast.others.add({ start, end: head.end, figure, subject: false });
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

const genderOf = ({ word }: Token): Gender => GENDERED.get(word) ?? 'unknown';
