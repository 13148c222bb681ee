import {
	MONTHS,
	TIME_LEADS,
	TIME_MODIFIERS,
	TIME_NOUNS,
	TIME_PREPOSITIONS,
	WEEKDAYS
} from '../lexicon/times.ts';
import type { Token, Tokens } from './token.ts';

/** A day, a month, a word like “today”. */
export function isTime(token: Token): boolean {
	return (
		WEEKDAYS.has(token.word) ||
		(token.word === 'fall' && token.tag === 'NOUN') ||
		// “the Times”, “Ms Day”
		(TIME_NOUNS.has(token.word) && !(token.capital && token.tag === 'PROPN')) ||
		(MONTHS.has(token.word) && token.capital)
	);
}

/** The place after a time expression at `i` (“on Tuesday”, “late last week”), or `i`. */
export function afterTime(tokens: Tokens, i: number, to: number): number {
	let at = i;
	const start = tokens[at];
	if (!start || at >= to) return i;
	if (/^(?:ADP|SCONJ)$/.test(start.tag) && TIME_PREPOSITIONS.has(start.word)) at++;
	let seen = false;
	while (at < to) {
		const token = tokens[at] as Token;
		if (
			isTime(token) ||
			(token.tag === 'NUM' &&
				(seen ||
					(/^\d{4}$|^\d{1,2}$/.test(token.word) && (at > i || isTime(tokens[at + 1] ?? token)))))
		)
			seen = true;
		else if (
			TIME_LEADS.has(token.word) ||
			(token.tag === 'DET' && isTime(tokens[at + 1] ?? token))
		) {
			if (
				!tokens[at + 1] ||
				!(isTime(tokens[at + 1] as Token) || TIME_LEADS.has(tokens[at + 1]?.word ?? ''))
			)
				break;
		} else if (seen && token.word === ',' && tokens[at + 1]?.tag === 'NUM') {
			at++;
		} else if (seen && token.word === 'ago') seen = true;
		else break;
		at++;
	}
	return seen ? at : i;
}

/** The place where the time expression that ends with token `i` starts. */
export function timeStart(tokens: Tokens, i: number, floor: number): number {
	let start = i;
	while (start - 1 >= floor) {
		const token = tokens[start - 1] as Token;
		if (
			isTime(token) ||
			token.tag === 'NUM' ||
			TIME_MODIFIERS.has(token.word) ||
			(token.tag === 'DET' && isTime(tokens[start] as Token))
		)
			start--;
		else break;
	}
	return start;
}
