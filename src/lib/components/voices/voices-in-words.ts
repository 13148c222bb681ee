import type { Speaker } from '$lib/attribution/schema.ts';
import type { Run } from '$lib/report/voices.ts';

/** The role as the article gives it; where it gives none, what kind of speaker it is. */
export function roleInWords({ role, kind }: Pick<Speaker, 'role' | 'kind'>): string {
	return role ?? KINDS[kind];
}

const KINDS: Record<Speaker['kind'], string> = {
	person: '',
	organisation: 'named as an organisation',
	metonym: 'named by country or place',
	unnamed: 'a group, as the article calls it'
};

/** A share of the article in per cent, small ones with one decimal. */
export function shareInWords(share: number): string {
	const percent = share * 100;
	return `${percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)}\u00a0%`;
}

/** Where the runs stand, for those who do not see the strip. */
export function placesInWords(runs: Run[]): string {
	const [first, last] = [runs[0], runs.at(-1)];
	if (!first || !last) return 'nowhere';
	const end = last.from + last.words;
	return end - first.from === 1 ? `word ${end}` : `between words ${first.from + 1} and ${end}`;
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small numbers as words. */
export function numberInWords(number: number): string {
	return NUMBERS[number] ?? String(number);
}
