import type { Speaker } from '../../attribution/schema.ts';
import type { Reason } from '../reason.ts';
import type { Question, Row } from '../schema.ts';
import { answerRows, distractorsOf, keysOf, sharesOptions } from './row.ts';
import { asksForTeller, tellerOf } from './teller.ts';

/**
 * In how many of the rows where length could tell the longest option is a key; options of the same
 * length share. Null where there is no such row.
 */
export function longestKeyShare(questions: readonly Question[]): number | null {
	const rows = questions.filter((question) => !sharesOptions(question)).flatMap(({ rows }) => rows);
	const shares = rows.map(({ options, key }) => {
		const most = Math.max(...options.map(({ text }) => text.length));
		const longest = options.filter(({ text }) => text.length === most);
		return longest.filter(({ id }) => key.includes(id)).length / longest.length;
	});
	return shares.length === 0 ? null : sum(shares) / shares.length;
}

/** Over-trust and over-doubt are told apart on these skills alone. */
const LEANING: ReadonlySet<string> = new Set(['support', 'form', 'kind']);

/** Mistakes that deny support which the key has: it is quoted, checkable, supported. */
const DENIED: ReadonlySet<Reason> = new Set([
	'quote-as-paraphrase',
	'fact-as-judgement',
	'supported-as-beyond'
]);
/** Mistakes that see support which the key does not have. */
const IMAGINED: ReadonlySet<Reason> = new Set([
	'paraphrase-as-quote',
	'judgement-as-fact',
	'beyond-as-supported',
	'suspicion-as-finding'
]);

/**
 * The share of keys that are well supported (stated, quoted, checkable), over the rows where a
 * reader can lean to trust or to doubt. The mistakes on offer tell which a key is: nobody can take a
 * quote for a paraphrase where the key is no quote. Where phrases of the article are to be found, it
 * is the other way round: there, the mistake says what the distractor is.
 */
export function supportedShare(questions: readonly Question[]): { share: number; rows: number } {
	const supported = questions
		.filter(({ skill }) => LEANING.has(skill))
		.flatMap(answerRows)
		.flatMap((row) => isSupported(row) ?? []);
	const share = supported.filter(Boolean).length / Math.max(1, supported.length);
	return { share, rows: supported.length };
}

function isSupported(row: Row): boolean | null {
	const mistakes = distractorsOf(row).flatMap(({ reason }) => reason ?? []);
	const found = row.options.some(({ span }) => span);
	if (mistakes.some((mistake) => DENIED.has(mistake))) return !found;
	if (mistakes.some((mistake) => IMAGINED.has(mistake))) return found;
	return mistakes.includes('stated-as-unstated') ? !found : null;
}

/** Which voices the keys name, of the rows that ask for one; the most frequent first. */
export function tellerShares(questions: readonly Question[], speakers: readonly Speaker[]) {
	const named = questions
		.flatMap((question) =>
			answerRows(question).filter((row) => asksForTeller(question, row, speakers))
		)
		.flatMap((row) => keysOf(row).flatMap((key) => tellerOf(key, speakers) ?? []));
	return [...new Set(named)]
		.map((teller) => ({
			teller: speakers.find(({ id }) => id === teller)?.name ?? teller,
			share: named.filter((other) => other === teller).length / named.length
		}))
		.sort((a, b) => b.share - a.share);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
