import { FEMALE_WORDS, HONORIFICS, MALE_WORDS, MEN, TITLES, WOMEN } from '../lexicon/names.ts';
import type { Name } from './names.ts';
import { nounPhraseEnd } from '../2-grammar/phrases.ts';
import { keyOf } from './cast.ts';
import { isComma, type Token } from '../1-read/token.ts';

export type Gender = 'female' | 'male' | 'unknown';

export function lastNameOf(tokens: readonly Token[], name: Name): string {
	let i = name.to - 1;
	while (i > name.from && /^(?:jr|sr|ii|iii|iv)\.?$/.test(tokens[i]?.word ?? '')) i--;
	let from = i;
	// “al-Mansour” goes by “Mansour”.
	while (
		from - 2 >= name.from &&
		/^[-']$/.test(tokens[from - 1]?.word ?? '') &&
		tokens[from - 2]?.capital
	)
		from -= 2;
	return tokens
		.slice(from, i + 1)
		.map(({ word }) => word)
		.join('');
}

/** The same surname is the same person unless the given names differ. */
export function agree(a: string, b: string): boolean {
	const [x = '', y = ''] = [keyOf(a).split(' ')[0], keyOf(b).split(' ')[0]];
	return (
		a.indexOf(' ') < 0 ||
		x === y ||
		(x.length > 2 && y.length > 2 && x.slice(0, 3) === y.slice(0, 3))
	);
}

/** Edits between two words, up to three. */
export function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next.push(
				Math.min(
					(row[j] ?? 0) + 1,
					(next[j - 1] ?? 0) + 1,
					(row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
				)
			);
		row = next;
	}
	return row[b.length] ?? 0;
}

/** The role as the article gives it: before the name, or after it between commas. */
export function roleOf(text: string, tokens: readonly Token[], name: Name): string | null {
	let from = name.roleFrom;
	while (from < name.from && HONORIFICS.has(tokens[from]?.word ?? '')) from++;
	if (from < name.from)
		return text.slice((tokens[from] as Token).start, (tokens[name.from - 1] as Token).end);
	if (!isComma(tokens[name.to])) return null;
	let start = name.to + 1;
	if (tokens[start]?.tag === 'NUM' && isComma(tokens[start + 1])) start += 2;
	const limit = Math.min(tokens.length, start + 12);
	let end = nounPhraseEnd(tokens, start, limit);
	if (end <= start || !TITLES.has(tokens[end - 1]?.word ?? '')) return null;
	if (tokens[start]?.tag === 'DET') start++;
	if (/^(?:of|for|at)$/.test(tokens[end]?.word ?? ''))
		end = Math.max(end, nounPhraseEnd(tokens, end + 1, limit));
	return text.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end);
}

export function genderOf(tokens: readonly Token[], name: Name): Gender {
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
export function genderAfter(tokens: readonly Token[], from: number): Gender {
	for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
		const { word, tag } = tokens[i] as Token;
		if (word === '.' || tag === 'PROPN') return 'unknown';
		if (word === 'she' || word === 'her' || word === 'herself') return 'female';
		if (word === 'he' || word === 'his' || word === 'himself') return 'male';
	}
	return 'unknown';
}

export function isSubject(tokens: readonly Token[], name: Name): boolean {
	const before = tokens[name.roleFrom - 1];
	if (before && (before.tag === 'ADP' || before.tag === 'VERB')) return false;
	const after = tokens[name.to];
	return after !== undefined && (/^(?:VERB|AUX|ADV)$/.test(after.tag) || isComma(after));
}
