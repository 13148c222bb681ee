import type { Token, Tokens } from '../1-read/token.ts';
import { MEN } from '../lexicon/given-names.ts';
import { NAME_SUFFIXES, OFFICE_COMPLEMENTS, TITLES } from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/people.ts';
import { WEEKDAYS } from '../lexicon/times.ts';

/** The place after the last title, with its office: “Secretary of State”, “Secretary-General”. */
export function lastTitleEnd(tokens: Tokens, start: number, to: number): number {
	let end = start;
	for (let i = start; i < to; i++) {
		const { word } = tokens[i] as Token;
		// “Neighbour Jo Bell”
		const leads = i === start && to - start >= 3 && isPersonNoun(word);
		if (!TITLES.has(word) && !leads) continue;
		if (tokens[i + 1]?.word === '-' && i + 1 < to) continue;
		// “Dean Martin”, “Stephen King Jr.”: words that are names as well.
		if (i === start && MEN.has(word) && tokens[i + 1]?.word !== 'of') continue;
		let next = i + 1;
		if (/^(?:of|for)$/.test(tokens[next]?.word ?? '') && next < to) {
			next += tokens[next + 1]?.word === 'the' ? 3 : 2;
			while (next < to && OFFICE_COMPLEMENTS.has(tokens[next]?.word ?? '')) next++;
		}
		if (next >= to || NAME_SUFFIXES.has(tokens[next]?.word ?? '')) continue;
		end = next;
	}
	return end;
}

/** “campaign manager Robby Mook”: a person’s noun in small letters right before. */
export function lowerRole(tokens: Tokens, start: number): boolean {
	// “the team's coach, Ali Noor,” as well
	const before = tokens[start - 1]?.word === ',' ? tokens[start - 2] : tokens[start - 1];
	if (!before || before.tag !== 'NOUN' || before.capital) return false;
	return isPersonNoun(before.word);
}

/** Where the role starts: over small words, a possessor and its name. */
export function roleStart(tokens: Tokens, start: number, hasRole: boolean): number {
	if (!hasRole || tokens[start - 1]?.word === ',') return start;
	let at = start;
	const limit = Math.max(0, start - 8);
	while (at - 1 >= limit) {
		const token = tokens[at - 1] as Token;
		if (/^(?:NOUN|ADJ)$/.test(token.tag) && !WEEKDAYS.has(token.word)) at--;
		else if (token.tag === 'PROPN' && at < start && !WEEKDAYS.has(token.word)) at--;
		else if (token.word === '-' && token.start === tokens[at - 2]?.end && at < start) at--;
		// “the sailor and critic Edmund Voss”
		else if (token.word === 'and' && at < start && isPersonNoun(tokens[at - 2]?.word ?? ''))
			at -= 2;
		else if (token.word === "'s" && tokens[at - 2]?.tag === 'PROPN') at -= 2;
		else break;
	}
	return at;
}
