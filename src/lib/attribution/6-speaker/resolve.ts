import { isComma, type Token, type Tokens } from '../1-read/token.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import type { Part } from '../5-statement/statement.ts';
import { EPITHETS, ORGANISATION_WORDS, TITLES } from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/people.ts';
import {
	GROUP_PRONOUNS,
	HE_PRONOUNS,
	NOBODY,
	RELATIVES,
	SHE_PRONOUNS
} from '../lexicon/pronouns.ts';
import { groupBefore, personBefore, type Known } from './pronouns.ts';
import { unnamedFigure } from './unnamed.ts';
import type { Figure } from './figure.ts';

/** The words that name the source, and whom they name. */
export type Heard = { source: Part; figure: Figure | null };

/** Whom a source names; the place counts as one more that names them. */
export function resolveSource(known: Known, tokens: Tokens, phrase: NounPhrase): Heard {
	const last = tokens[phrase.to - 1] as Token;
	const relative = RELATIVES.has(last.word) && phrase.to - phrase.from > 1;
	const first = tokens[phrase.from] as Token;
	const source = { start: relative ? last.start : first.start, end: last.end };
	const named = relative ? { ...phrase, to: withoutRelative(tokens, phrase) } : phrase;
	const figure = figureOf(known, tokens, named);
	figure?.mentions.push({ ...source, text: known.text.slice(source.start, source.end) });
	return { source, figure };
}

const withoutRelative = (tokens: Tokens, { to }: NounPhrase): number =>
	isComma(tokens[to - 2]) ? to - 2 : to - 1;

function figureOf(known: Known, tokens: Tokens, phrase: NounPhrase): Figure | null {
	const first = tokens[phrase.from] as Token;
	const head = tokens[phrase.headTo - 1] as Token;
	if (phrase.headTo - phrase.from === 1) {
		const { word, start } = head;
		if (HE_PRONOUNS.has(word)) return personBefore(known, 'male', start);
		if (SHE_PRONOUNS.has(word)) return personBefore(known, 'female', start);
		if (GROUP_PRONOUNS.has(word)) return groupBefore(known, word, start);
		if (NOBODY.has(word)) return null;
	}
	const both = namesSeveral(known, tokens, phrase);
	const named =
		namedFigure(known, tokens, phrase, both) ??
		apposedFigure(known, tokens, phrase) ??
		apposingFigure(known, tokens, phrase);
	if (named) return named;
	if (!both && DEFINITE.has(first.word)) {
		const described = describedFigure(known, tokens, phrase);
		if (described) return described;
	}
	if (!both && first.word === 'the') {
		if (isEpithet(head)) {
			const person = personBefore(known, 'unknown', first.start);
			if (person) return person;
		}
	}
	return unnamedFigure(known, tokens, phrase, both);
}

/** “Denmark and Poland”; “the sailor and critic Edmund Voss” is one, whose role has an “and”. */
function namesSeveral({ cast }: Known, tokens: Tokens, { from, to, headTo }: NounPhrase): boolean {
	let joint = from;
	while (joint < headTo && tokens[joint]?.word !== 'and' && tokens[joint]?.word !== 'nor') joint++;
	if (joint === headTo) return false;
	const { end } = tokens[to - 1] as Token;
	const whole = cast.mentions.within((tokens[from] as Token).start, end);
	const last = whole?.end === end && whole.figure.kind === 'person' ? whole.start : end;
	return (tokens[joint] as Token).start < last;
}

/** “The minister”, “its director”, “the board”: somebody the article has named. */
function describedFigure(
	{ cast: { mentions } }: Known,
	tokens: Tokens,
	{ from, headTo }: NounPhrase
): Figure | null {
	const { start } = tokens[from] as Token;
	const words = tokens.slice(from + 1, headTo).map(({ word }) => word);
	const [noun = ''] = words.slice(-1);
	if (noun === 'defendant' || noun === 'accused') return mentions.accused(start);
	if (words.length === 1 && ORGANISATION_WORDS.has(noun)) return mentions.byLastWord(noun, start);
	return words.length <= 2 || TITLES.has(noun) ? mentions.byRole(words, start) : null;
}

/** Somebody whose name stands in the phrase. */
function namedFigure(
	{ cast: { mentions } }: Known,
	tokens: Tokens,
	phrase: NounPhrase,
	both: boolean
): Figure | null {
	const { start } = tokens[phrase.from] as Token;
	const { end } = tokens[phrase.to - 1] as Token;
	const head = tokens[phrase.headTo - 1] as Token;
	const whole = mentions.within(start, end);
	// “US Secretary of State Antony Blinken” is one mention, whatever its grammar.
	if (whole?.end === end && whole.start <= head.start && (!both || whole.start <= start))
		return whole.figure;
	// “Chair of the bench Agnes Thirlby”
	if (whole?.end === end && isOffice(head) && whole.figure.kind === 'person' && !both) {
		const before = tokens.findLast((token) => token.end <= whole.start);
		if (before?.tag === 'NOUN') return whole.figure;
	}
	if (both && phrase.headTo === phrase.to) return null;
	const named = mentions.within(start, head.end);
	if (named?.end === head.end) return named.figure;
	const longer = mentions.from(head.start);
	return longer && longer.end > head.end ? longer.figure : null;
}

/** “the team's coach, Alireza Mehraban,” */
function apposedFigure({ cast }: Known, tokens: Tokens, phrase: NounPhrase): Figure | null {
	const head = tokens[phrase.headTo - 1] as Token;
	const after = tokens[phrase.to + 1];
	if ((head.capital && !isOffice(head)) || !isComma(tokens[phrase.to]) || !after) return null;
	const apposed = cast.mentions.from(after.start);
	if (!apposed) return null;
	const next = tokenFrom(tokens, phrase.to, apposed.end);
	if (next && !isComma(next) && !/^[.?!:;]$/.test(next.word)) return null;
	const { figure } = apposed;
	becomesPerson(figure, head);
	return figure.kind === 'person' ? figure : null;
}

/** “a spokesman for the agency, Farid Rahimi.”: who has an office is a person. */
function becomesPerson(figure: Figure, head: Token): void {
	if (figure.kind === 'unknown' && isOffice(head) && /^\p{Lu}\S+ \p{Lu}/u.test(figure.name))
		figure.kind = 'person';
}

/** “Noor Haddad, a teacher, who said”: the phrase tells more of the name before its comma. */
function apposingFigure({ cast }: Known, tokens: Tokens, phrase: NounPhrase): Figure | null {
	const head = tokens[phrase.headTo - 1] as Token;
	const before = tokens[phrase.from - 2];
	if (!before || !isComma(tokens[phrase.from - 1]) || !isOffice(head)) return null;
	const [mention] = cast.mentions.before(before.end, 1);
	if (mention?.end !== before.end) return null;
	becomesPerson(mention.figure, head);
	return mention.figure.kind === 'person' ? mention.figure : null;
}

/** “the striker”, “the Swede”, “the 34-year-old” */
const isEpithet = ({ word }: Token): boolean => EPITHETS.has(word) || word === 'old';

const isOffice = ({ word }: Token): boolean => isPersonNoun(word);

/** They lead back to somebody the article knows. */
const DEFINITE = new Set(['the', 'its', 'their']);

/** The first token behind `at` in the text. */
function tokenFrom(tokens: Tokens, from: number, at: number): Token | undefined {
	let i = from;
	while (i < tokens.length && (tokens[i] as Token).start < at) i++;
	return tokens[i];
}
