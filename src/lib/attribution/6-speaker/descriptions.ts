import { isComma, type Token, type Tokens } from '../1-read/token.ts';
import { nounPhraseEnd } from '../2-grammar/phrases.ts';
import { MEN, WOMEN } from '../lexicon/given-names.ts';
import { FEMALE_WORDS, HONORIFICS, MALE_WORDS, OFFICE_LINKS } from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/people.ts';
import { HE, SHE } from '../lexicon/pronouns.ts';
import { BE } from '../lexicon/words.ts';
import type { Name } from './names.ts';
import type { Gender } from './figure.ts';

/** The role as the article gives it: before the name, or after it between commas. */
export function roleOf(text: string, tokens: Tokens, name: Name): string | null {
	let from = name.roleFrom;
	while (from < name.from && HONORIFICS.has(tokens[from]?.word ?? '')) from++;
	if (from < name.from)
		return text.slice((tokens[from] as Token).start, (tokens[name.from - 1] as Token).end);
	// “Reed, the mayor of Arden,” and “Reed is the mayor of Arden”.
	const states = BE.has(tokens[name.to]?.word ?? '') && tokens[name.to + 1]?.tag === 'DET';
	if (!states && !isComma(tokens[name.to])) return null;
	let start = name.to + 1;
	if (tokens[start]?.tag === 'NUM' && isComma(tokens[start + 1])) start += 2;
	const limit = Math.min(tokens.length, start + 12);
	let end = nounPhraseEnd(tokens, start, limit);
	if (end <= start || !isPersonNoun(tokens[end - 1]?.word ?? '')) return null;
	if (tokens[start]?.tag === 'DET') start++;
	if (OFFICE_LINKS.has(tokens[end]?.word ?? ''))
		end = Math.max(end, nounPhraseEnd(tokens, end + 1, limit));
	return text.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end);
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
