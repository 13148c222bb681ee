import type { Token, Tokens } from '../1-read/token.ts';
import { MEN, WOMEN } from '../lexicon/given-names.ts';
import {
	COMPOUND_ENDS,
	DOMAINS,
	EPITHETS,
	METONYMS,
	NAMED_FOR,
	NAME_ARTICLES,
	NAME_PARTICLES,
	OFFICE_COMPLEMENTS,
	ORGANISATION_WORDS,
	RANKS,
	TITLES
} from '../lexicon/names.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/times.ts';
import { isPersonNoun } from '../lexicon/people.ts';
import { kindOf, type NameKind } from './name-kind.ts';
import { lastTitleEnd, lowerRole, roleStart } from './titles.ts';

/** A name in the text: the role runs from `roleFrom` up to `from`, the name itself up to `to`. */
export type Name = { roleFrom: number; from: number; to: number; kind: NameKind };

/** Longer runs of capitals are shouting, not names. */
const LONGEST = 14;

/** The names of a block, in order. */
export function namesOf(tokens: Tokens): Name[] {
	const names: Name[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!startsRun(tokens, i)) continue;
		const to = runEnd(tokens, i);
		const name = readRun(tokens, i, to);
		if (name) names.push(name);
		i = to - 1;
	}
	return names;
}

function startsRun(tokens: Tokens, i: number): boolean {
	const token = tokens[i] as Token;
	if (!token.capital || token.tag === 'QUOTE' || token.tag === 'PUNCT') return false;
	if (WEEKDAYS.has(token.word) || MONTHS.has(token.word)) return false;
	if (token.tag === 'PROPN' || TITLES.has(token.word) || METONYMS.has(token.word)) return true;
	if (isGiven(token.word)) return true;
	return token.tag === 'ADJ' && (tokens[i + 1]?.capital ?? false);
}

function runEnd(tokens: Tokens, start: number): number {
	const first = tokens[start] as Token;
	let to = start + 1;
	while (to < tokens.length && to - start < LONGEST) {
		const token = tokens[to] as Token;
		const next = tokens[to + 1];
		if (token.quote !== first.quote) break;
		if (continuesRun(token, next)) to++;
		else if (/^[-'.]$/.test(token.word) && isJoint(tokens, to)) to += 2;
		else if (token.word === '-' && to - start > 1 && isGivenName(tokens, to)) to += 2;
		else if (NAME_ARTICLES.has(token.word) && next?.word === '-' && isJoint(tokens, to + 1))
			to += 3;
		else if (NAME_PARTICLES.has(token.word) && next?.capital && next.tag === 'PROPN') to += 2;
		else if ((token.word === 'of' || isFor(tokens, to)) && keepsOf(tokens, to))
			to += next?.word === 'the' ? 3 : 2;
		else if (token.word === 'and' && joinsOffices(tokens, to)) to += 2;
		else break;
	}
	return Math.min(to, tokens.length);
}

function continuesRun(token: Token, next: Token | undefined): boolean {
	if (!token.capital || /^(?:QUOTE|PUNCT|PRON|DET)$/.test(token.tag)) return false;
	if (WEEKDAYS.has(token.word)) return false;
	return !(MONTHS.has(token.word) && next?.tag === 'NUM');
}

/** No blank stands on either side of the mark. */
function isTight(tokens: Tokens, at: number): boolean {
	const mark = tokens[at] as Token;
	return tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end;
}

/** “Jean-Claude”, “O'Neill”, “Shop.com” */
function isJoint(tokens: Tokens, at: number): boolean {
	const after = tokens[at + 1];
	if (!after || !isTight(tokens, at)) return false;
	return tokens[at]?.word === '.' ? DOMAINS.has(after.word) : after.capital;
}

/** “Kim Min-jun said”: a short second half, with nothing after it that it would describe. */
function isGivenName(tokens: Tokens, hyphen: number): boolean {
	const before = tokens[hyphen - 1] as Token;
	const half = tokens[hyphen + 1];
	if (!half || !isTight(tokens, hyphen) || before.tag !== 'PROPN') return false;
	if (before.end - before.start > 5 || half.end - half.start > 5) return false;
	if (COMPOUND_ENDS.has(half.word)) return false;
	return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[hyphen + 2]?.tag ?? '');
}

/** “Secretary of State”, “Bank of the West” */
function keepsOf(tokens: Tokens, at: number): boolean {
	const before = tokens[at - 1]?.word ?? '';
	if (!TITLES.has(before) && !ORGANISATION_WORDS.has(before)) return false;
	const next = tokens[at + 1]?.word === 'the' ? tokens[at + 2] : tokens[at + 1];
	return next !== undefined && continuesRun(next, undefined);
}

/** “Institute for Peace”, but not “Party for Noor Haddad” */
const isFor = (tokens: Tokens, at: number): boolean =>
	tokens[at]?.word === 'for' &&
	NAMED_FOR.has(tokens[at - 1]?.word ?? '') &&
	tokens[at - 1]?.capital === true;

/** “Foreign and European Affairs Minister”. */
function joinsOffices(tokens: Tokens, and: number): boolean {
	if (!OFFICE_COMPLEMENTS.has(tokens[and - 1]?.word ?? '')) return false;
	return tokens.slice(and + 1, and + 5).some(({ word, capital }) => capital && TITLES.has(word));
}

const isGiven = (word: string): boolean => MEN.has(word) || WOMEN.has(word);

function readRun(tokens: Tokens, start: number, to: number): Name | null {
	const lastWord = tokens[to - 1]?.word ?? '';
	// “the Foreign Minister” is a role without a name.
	if (TITLES.has(lastWord) && !isGiven(tokens[start]?.word ?? '')) return null;
	// So is “the Leader of the House”.
	if (
		TITLES.has(tokens[start]?.word ?? '') &&
		tokens[start + 1]?.word === 'of' &&
		!named(tokens, start, to)
	)
		return null;
	// “the Swede” is somebody named before.
	if (to - start === 1 && EPITHETS.has(lastWord) && tokens[start - 1]?.tag === 'DET') return null;
	// “Officials” at the start of a sentence.
	if (to - start === 1 && isPersonNoun(lastWord) && !isGiven(lastWord)) return null;
	const titleEnd = ORGANISATION_WORDS.has(lastWord) ? start : lastTitleEnd(tokens, start, to);
	const from = titleEnd < to ? titleEnd : start;
	const titled = tokens.slice(start, from).some(({ word }) => !RANKS.has(word));
	const roleNoun = lowerRole(tokens, start);
	const roleFrom = roleStart(tokens, start, titled || roleNoun);
	const words = tokens.slice(from, to).map(({ word }) => word);
	const kind = kindOf({ tokens, from, to, words, titled, roleNoun });
	return { roleFrom: kind === 'person' ? roleFrom : from, from, to, kind };
}

/** A name follows the title and its office: “Secretary of State Noor Haddad”. */
const named = (tokens: Tokens, start: number, to: number): boolean =>
	lastTitleEnd(tokens, start, to) > start && !ORGANISATION_WORDS.has(tokens[to - 1]?.word ?? '');
