import {
	EPITHETS,
	HONORIFICS,
	MEN,
	METONYMS,
	OFFICE_COMPLEMENTS,
	ORGANISATION_WORDS,
	PEOPLE,
	PLACE_LEADS,
	TITLES,
	WOMEN
} from '../lexicon/names.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/words.ts';
import type { Token } from '../1-read/token.ts';

export type NameKind = 'person' | 'organisation' | 'metonym' | 'unknown';

/** A name in the text: the role runs from `roleFrom` up to `from`, the name itself up to `to`. */
export type Name = { roleFrom: number; from: number; to: number; kind: NameKind };

/** “al-Mansour”, “ul-Haq” */
const ARTICLE = /^(?:al|el|ul|ur|ad|as|ash|az|an|bin|ben)$/;
const PARTICLE = /^(?:de|van|von|bin|al|el|la|der|den|ibn|du|da|dos|del|di|le|ben)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
/** Longer runs of capitals are shouting, not names. */
const LONGEST = 14;

/** The names of a block, in order. */
export function namesOf(tokens: readonly Token[]): Name[] {
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

function startsRun(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i] as Token;
	if (!token.capital || token.tag === 'QUOTE' || token.tag === 'PUNCT') return false;
	if (WEEKDAYS.has(token.word) || MONTHS.has(token.word)) return false;
	if (token.tag === 'PROPN' || TITLES.has(token.word) || METONYMS.has(token.word)) return true;
	if (WOMEN.has(token.word) || MEN.has(token.word)) return true;
	return token.tag === 'ADJ' && (tokens[i + 1]?.capital ?? false);
}

function runEnd(tokens: readonly Token[], start: number): number {
	const first = tokens[start] as Token;
	let to = start + 1;
	while (to < tokens.length && to - start < LONGEST) {
		const token = tokens[to] as Token;
		const next = tokens[to + 1];
		if (token.quote !== first.quote) break;
		if (continuesRun(token, next)) to++;
		else if (/^[-'.]$/.test(token.word) && isJoint(tokens, to)) to += 2;
		else if (token.word === '-' && to - start > 1 && isGivenName(tokens, to)) to += 2;
		else if (ARTICLE.test(token.word) && next?.word === '-' && isJoint(tokens, to + 1)) to += 3;
		else if (PARTICLE.test(token.word) && next?.capital && next.tag === 'PROPN') to += 2;
		else if (token.word === 'of' && keepsOf(tokens, to)) to += next?.word === 'the' ? 3 : 2;
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

/** “Jean-Claude”, “O'Neill”, “Shop.com”: no blank on either side. */
function isJoint(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1] as Token;
	const joint = tokens[at] as Token;
	const after = tokens[at + 1];
	if (!after || before.end !== joint.start || after.start !== joint.end) return false;
	return joint.word === '.' ? /^(?:com|org|net|co|io)$/.test(after.word) : after.capital;
}

/** “Kim Min-jun said”: a short second half, with nothing after it that it would describe. */
function isGivenName(tokens: readonly Token[], hyphen: number): boolean {
	const before = tokens[hyphen - 1] as Token;
	const joint = tokens[hyphen] as Token;
	const half = tokens[hyphen + 1];
	if (!half || before.end !== joint.start || half.start !== joint.end) return false;
	if (before.tag !== 'PROPN' || before.end - before.start > 5 || half.end - half.start > 5)
		return false;
	if (
		/^(?:elect|era|led|style|like|born|based|run|made|wide|only|free|held|owned)$/.test(half.word)
	)
		return false;
	return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[hyphen + 2]?.tag ?? '');
}

const keepsOf = (tokens: readonly Token[], of: number): boolean => {
	const before = tokens[of - 1]?.word ?? '';
	const next = tokens[of + 1]?.word === 'the' ? tokens[of + 2] : tokens[of + 1];
	return (
		(TITLES.has(before) || ORGANISATION_WORDS.has(before)) &&
		continuesRun(next ?? (tokens[of] as Token), undefined)
	);
};

/** “Foreign and European Affairs Minister”. */
function joinsOffices(tokens: readonly Token[], and: number): boolean {
	if (!OFFICE_COMPLEMENTS.has(tokens[and - 1]?.word ?? '')) return false;
	return tokens.slice(and + 1, and + 5).some(({ word, capital }) => capital && TITLES.has(word));
}

function readRun(tokens: readonly Token[], start: number, to: number): Name | null {
	const lastWord = tokens[to - 1]?.word ?? '';
	// “the Foreign Minister” is a role without a name.
	if (
		TITLES.has(lastWord) &&
		!MEN.has(tokens[start]?.word ?? '') &&
		!WOMEN.has(tokens[start]?.word ?? '')
	)
		return null;
	// “the Swede” is somebody named before.
	if (to - start === 1 && EPITHETS.has(lastWord) && tokens[start - 1]?.tag === 'DET') return null;
	// “Officials” at the start of a sentence.
	if (to - start === 1 && PEOPLE.has(lastWord)) return null;
	const titleEnd = ORGANISATION_WORDS.has(lastWord) ? start : lastTitleEnd(tokens, start, to);
	const from = titleEnd < to ? titleEnd : start;
	const titled = from > start;
	const roleNoun = lowerRole(tokens, start);
	const roleFrom = roleStart(tokens, start, titled || roleNoun);
	const words = tokens.slice(from, to).map(({ word }) => word);
	const kind = kindOf(tokens, from, to, words, titled, roleNoun);
	return { roleFrom: kind === 'person' ? roleFrom : from, from, to, kind };
}

/** The place after the last title, with its office: “Secretary of State”, “Secretary-General”. */
function lastTitleEnd(tokens: readonly Token[], start: number, to: number): number {
	let end = start;
	for (let i = start; i < to; i++) {
		const { word } = tokens[i] as Token;
		if (!TITLES.has(word)) continue;
		if (tokens[i + 1]?.word === '-' && i + 1 < to) continue;
		// “Dean Martin”, “Stephen King Jr.”: words that are names as well.
		if (i === start && MEN.has(word) && tokens[i + 1]?.word !== 'of') continue;
		let next = i + 1;
		if (tokens[next]?.word === 'of' && next < to) {
			next += tokens[next + 1]?.word === 'the' ? 3 : 2;
			while (next < to && OFFICE_COMPLEMENTS.has(tokens[next]?.word ?? '')) next++;
		}
		if (next >= to || SUFFIX.test(tokens[next]?.word ?? '')) continue;
		end = next;
	}
	return end;
}

/** “campaign manager Robby Mook”: a person’s noun in small letters right before. */
function lowerRole(tokens: readonly Token[], start: number): boolean {
	// “the team's coach, Ali Noor,” as well
	const before = tokens[start - 1]?.word === ',' ? tokens[start - 2] : tokens[start - 1];
	if (!before || before.tag !== 'NOUN' || before.capital) return false;
	return TITLES.has(before.word) || PEOPLE.has(before.word);
}

/** Where the role starts: over small words, a possessor and its name. */
function roleStart(tokens: readonly Token[], start: number, hasRole: boolean): number {
	if (!hasRole || tokens[start - 1]?.word === ',') return start;
	let at = start;
	const limit = Math.max(0, start - 8);
	while (at - 1 >= limit) {
		const token = tokens[at - 1] as Token;
		if (/^(?:NOUN|ADJ)$/.test(token.tag) && !WEEKDAYS.has(token.word)) at--;
		else if (token.tag === 'PROPN' && at < start && !WEEKDAYS.has(token.word)) at--;
		else if (token.word === '-' && token.start === tokens[at - 2]?.end && at < start) at--;
		else if (token.word === "'s" && tokens[at - 2]?.tag === 'PROPN') at -= 2;
		else break;
	}
	return at;
}

function kindOf(
	tokens: readonly Token[],
	from: number,
	to: number,
	words: readonly string[],
	titled: boolean,
	roleNoun: boolean
): NameKind {
	const first = words[0] ?? '';
	const last = words[words.length - 1] ?? '';
	const organisation = words.some((word) => ORGANISATION_WORDS.has(word));
	if (organisation && (ORGANISATION_WORDS.has(last) || words.includes('of'))) return 'organisation';
	if (words.length <= 5 && (titled || (roleNoun && words.length >= 2))) return 'person';
	if (organisation) return 'organisation';
	if (METONYMS.has(last) && words.length <= 2) return 'metonym';
	if (words.join(' ') === 'white house') return 'metonym';
	if (words.length >= 2 && words.length <= 5 && (WOMEN.has(first) || MEN.has(first)))
		return 'person';
	const token = tokens[from] as Token;
	if (words.length === 1 && (WOMEN.has(first) || MEN.has(first)) && token.tag === 'PROPN')
		return 'person';
	if (words.length === 1 && livesOn(tokens, to)) return 'person';
	if (words.length === 1 && last.length >= 2 && last.length <= 6 && isAcronym(token))
		return 'organisation';
	return looksLikePerson(tokens, from, to, words) ? 'person' : 'unknown';
}

/** “Nakamura, who”, “Nakamura, 34,”: only people have an age. */
function livesOn(tokens: readonly Token[], to: number): boolean {
	if (tokens[to]?.word !== ',') return false;
	const next = tokens[to + 1];
	if (next?.word === 'who' || next?.word === 'whose') return true;
	return next?.tag === 'NUM' && next.end - next.start === 2 && tokens[to + 2]?.word === ',';
}

/** The tagger’s tokens keep no letters: an acronym is told by the length it has in capitals. */
const isAcronym = (token: Token): boolean => token.acronym;

/** Two or three names in a row that act, or that an age or an apposition follows. */
function looksLikePerson(
	tokens: readonly Token[],
	from: number,
	to: number,
	words: readonly string[]
): boolean {
	if (words.length < 2 || words.length > 4 || PLACE_LEADS.has(words[0] ?? '')) return false;
	if (
		!tokens
			.slice(from, to)
			.every(
				({ capital, acronym, word }) =>
					(capital && !acronym) || PARTICLE.test(word) || word === '-' || word === "'"
			)
	)
		return false;
	const before = tokens[from - 1];
	if (before && (before.word === 'the' || /^(?:in|at|near|across|from|to)$/.test(before.word)))
		return false;
	const after = tokens[to];
	if (!after) return false;
	if (after.tag === 'VERB' || after.word === '(' || HONORIFICS.has(before?.word ?? '')) return true;
	const next = tokens[to + 1];
	if (after.word !== ',' || !next) return false;
	// “her neighbour, Tunde Bello, said”
	if (before?.word === ',' && next.tag === 'VERB' && CUE_FORMS.has(next.word)) return true;
	return /^(?:NUM|DET|PRON)$/.test(next.tag);
}
