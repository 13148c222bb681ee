import { isComma, type Token, type Tokens } from '../1-read/token.ts';
import { nounPhraseBefore } from '../2-grammar/phrase-before.ts';
import { nounPhraseEnd } from '../2-grammar/phrases.ts';
import { MEN, WOMEN } from '../lexicon/given-names.ts';
import { FEMALE_WORDS, HONORIFICS, MALE_WORDS, OFFICE_LINKS } from '../lexicon/names.ts';
import { ANSWERS_A_CHARGE, CHARGES, isPersonNoun } from '../lexicon/people.ts';
import { HE, POSSESSIVES, SHE } from '../lexicon/pronouns.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { BE } from '../lexicon/words.ts';
import type { Name } from './names.ts';
import type { Gender } from './figure.ts';

/** The role as the article gives it: before the name, or after it between commas. */
export function roleOf(text: string, tokens: Tokens, name: Name): string | null {
	let from = name.roleFrom;
	while (from < name.from && HONORIFICS.has(tokens[from]?.word ?? '')) from++;
	if (from < name.from) return wordsOf(text, tokens, from, name.from);
	const leading = roleBefore(text, tokens, name);
	if (leading) return leading;
	// “Reed, the mayor of Arden,” and “Reed is the mayor of Arden”.
	const states = BE.has(tokens[name.to]?.word ?? '') && tokens[name.to + 1]?.tag === 'DET';
	if (!states && !isComma(tokens[name.to])) return null;
	let start = name.to + 1;
	if (tokens[start]?.tag === 'NUM' && isComma(tokens[start + 1])) start += 2;
	const limit = Math.min(tokens.length, start + 12);
	let end = nounPhraseEnd(tokens, start, limit);
	if (end <= start || !isPersonNoun(tokens[end - 1]?.word ?? '')) return null;
	if (tokens[start]?.tag === 'DET') start++;
	if (OFFICE_LINKS.has(tokens[end]?.word ?? '')) {
		const linked = nounPhraseEnd(tokens, end + 1, limit);
		// “a mother of two”: a number may stand for what is counted.
		if (linked > end + 1) end = linked;
		else if (tokens[end + 1]?.tag === 'NUM') end += 2;
	}
	return wordsOf(text, tokens, start, end);
}

/** “the mayor of Arden, Noor Haddad,” */
function roleBefore(text: string, tokens: Tokens, { roleFrom: from, to }: Name): string | null {
	if (!isComma(tokens[from - 1]) || !endsAside(tokens[to])) return null;
	const phrase = nounPhraseBefore(tokens, from - 2, Math.max(0, from - 12));
	if (!phrase || !isPersonNoun(tokens[phrase.headTo - 1]?.word ?? '')) return null;
	const { tag, word } = tokens[phrase.from] as Token;
	const start = tag === 'DET' || POSSESSIVES.has(word) ? phrase.from + 1 : phrase.from;
	return start < phrase.headTo ? wordsOf(text, tokens, start, phrase.to) : null;
}

const endsAside = (after: Token | undefined): boolean =>
	isComma(after) || after === undefined || after.word === '.';

const wordsOf = (text: string, tokens: Tokens, from: number, to: number): string =>
	text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);

/** “Oakshott, 44, denies one count of”, “is accused of”: who stands before a court. */
export function standsTrial(tokens: Tokens, to: number): boolean {
	if (!/^(?:VERB|AUX|PUNCT)$/.test(tokens[to]?.tag ?? '')) return false;
	for (let i = to; i < Math.min(tokens.length, to + 8); i++) {
		const { word, tag } = tokens[i] as Token;
		if (word === '.' || tag === 'QUOTE') return false;
		const next = tokens[i + 1]?.word ?? '';
		if (BE.has(word) && (next === 'accused' || next === 'charged')) return true;
		if (ANSWERS_A_CHARGE.has(word))
			return CHARGES.has(next) || CHARGES.has(tokens[i + 2]?.word ?? '');
	}
	return false;
}

export function genderOfRole(role: string): Gender {
	const words = role.toLowerCase().split(' ');
	if (words.some((word) => FEMALE_WORDS.has(word))) return 'female';
	return words.some((word) => MALE_WORDS.has(word)) ? 'male' : 'unknown';
}

export function genderOf(tokens: Tokens, name: Name): Gender {
	for (let i = name.roleFrom; i < name.from; i++) {
		const { word } = tokens[i] as Token;
		if (FEMALE_WORDS.has(word)) return 'female';
		if (MALE_WORDS.has(word)) return 'male';
	}
	if (name.to - name.from < 2) return 'unknown';
	const { word } = tokens[name.from] as Token;
	if (WOMEN.has(word) === MEN.has(word)) return 'unknown';
	return WOMEN.has(word) ? 'female' : 'male';
}

/** “Noor, who lost her job”: the first pronoun after a name, with no other name between. */
export function genderAfter(tokens: Tokens, from: number): Gender {
	for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
		const { word, tag } = tokens[i] as Token;
		if (word === '.' || tag === 'PROPN') return 'unknown';
		// “Reyl says, she opened it”
		if (isComma(tokens[i]) && CUE_FORMS.has(tokens[i - 1]?.word ?? '')) return 'unknown';
		if (SHE.has(word)) return 'female';
		if (HE.has(word)) return 'male';
	}
	return 'unknown';
}

export function isSubject(tokens: Tokens, name: Name): boolean {
	const before = tokens[name.roleFrom - 1];
	if (before && (before.tag === 'ADP' || before.tag === 'VERB')) return false;
	const after = tokens[name.to];
	return after !== undefined && (/^(?:VERB|AUX|ADV)$/.test(after.tag) || isComma(after));
}
