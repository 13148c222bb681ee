import type { Tokens } from '../1-read/token.ts';
import { METONYMS, NAME_SUFFIXES, PLACE_ENDS, PLACE_LEADS } from '../lexicon/names.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import type { Name } from './names.ts';
import { keyOf } from './figure.ts';

export function lastNameOf(tokens: Tokens, name: Name): string {
	let i = name.to - 1;
	while (i > name.from && NAME_SUFFIXES.has(tokens[i]?.word ?? '')) i--;
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

/** Two or three names in a row that are no place’s. */
export function couldBePerson(tokens: Tokens, { from, to }: Name): boolean {
	if (to - from < 2 || to - from > 3 || tokens[from - 1]?.word === 'the') return false;
	const words = tokens.slice(from, to);
	return (
		!PLACE_LEADS.has(words[0]?.word ?? '') &&
		!METONYMS.has(words[words.length - 1]?.word ?? '') &&
		!PLACE_ENDS.has(words[words.length - 1]?.word ?? '') &&
		words.every(({ capital, acronym }) => capital && !acronym)
	);
}

/** “Ganem said”, “said Ganem” */
export const isCueBeside = (tokens: Tokens, { from, to }: Name): boolean =>
	[tokens[to], tokens[from - 1]].some((token) => {
		const verb = CUE_FORMS.get(token?.word ?? '');
		return verb !== undefined && verb.form !== 'ing' && token?.tag === 'VERB';
	});

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
