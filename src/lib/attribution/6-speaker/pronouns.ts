import { NARROWING } from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/people.ts';
import type { Cast } from './cast.ts';
import type { Mention } from './mentions.ts';
import type { Gender, Figure } from './figure.ts';

/** How far back, in UTF-16 code units, a pronoun may reach. */
const REACH = 2500;

/** Who spoke last, the latest at the end. */
export type Memory = { figure: Figure; at: number }[];

/** What is known when a source is met: the text, all who are named in it, and who spoke so far. */
export type Known = { text: string; cast: Cast; memory: Memory };

/** The last speaker of that gender, else the last person who was the subject of a sentence. */
export function personBefore(known: Known, gender: Gender, at: number): Figure | null {
	const named = namedBefore(known, gender, at);
	if (gender === 'unknown') return named?.figure ?? null;
	const [other] = known.cast.others.before(at, 1);
	const fits = other?.figure.gender === gender && at - other.start < REACH;
	// “My niece was late. ‘Ten minutes,’ she said”: unless somebody of that gender has a name.
	if (fits && (!named || (named.figure.gender === 'unknown' && named.at < other.start)))
		return other.figure;
	return named?.figure ?? onlyPerson(known.cast, at);
}

/** Who is meant among those who have a name or spoke, and where they last did or were named. */
function namedBefore(
	{ cast, memory }: Known,
	gender: Gender,
	at: number
): { figure: Figure; at: number } | null {
	const fits = ({ kind, name, plural, gender: own }: Figure): boolean =>
		(kind === 'person' ||
			(kind === 'unnamed' && !plural && gender !== 'unknown' && isPersonNoun(nounOf(name)))) &&
		(gender === 'unknown' || own === 'unknown' || own === gender);
	const spoke = lastFitting(memory, at, fits);
	let any: Mention | null = null;
	for (const mention of cast.mentions.before(at, 60)) {
		if (at - mention.start > REACH) break;
		if (mention.figure.kind !== 'person' || !fits(mention.figure)) continue;
		any ??= mention;
		if (!mention.subject) continue;
		return spoke && spoke.at >= mention.start
			? spoke
			: { figure: mention.figure, at: mention.start };
	}
	if (spoke) return spoke;
	if (any) return { figure: any.figure, at: any.start };
	return surnameBefore(gender, at, memory);
}

/** Where the article has named one person so far, a pronoun means them, whatever their name. */
function onlyPerson({ mentions }: Cast, at: number): Figure | null {
	let only: Figure | null = null;
	for (const { figure } of mentions.before(at, 60)) {
		if (figure.kind !== 'person' && !looksLikeFullName(figure)) continue;
		if (only && only !== figure) return null;
		only = figure;
	}
	if (only) only.kind = 'person';
	return only;
}

const looksLikeFullName = ({ kind, name }: Figure): boolean =>
	kind === 'unknown' && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name);

/** “Haddad said …; she …”: a bare name that nothing tells to be a person’s, until a pronoun does. */
function surnameBefore(gender: Gender, at: number, memory: Memory): Memory[number] | null {
	const found = lastFitting(
		memory,
		at,
		({ kind, name }) => kind === 'unknown' && /^\p{Lu}\p{Ll}+$/u.test(name)
	);
	if (found) {
		found.figure.kind = 'person';
		found.figure.gender = gender;
	}
	return found;
}

export function groupBefore({ memory }: Known, word: string, at: number): Figure | null {
	const single = word === 'it' || word === 'its';
	const [last] = memory.slice(-1);
	// “A spokesperson said so. They added”
	if (word === 'they' && last?.figure.kind === 'unnamed' && isSomeone(last.figure))
		return last.figure;
	return (
		lastFitting(memory, at, (figure) => {
			const { kind, plural } = figure;
			if (!single) return plural || kind === 'organisation';
			if (plural) return false;
			return kind === 'organisation' || kind === 'metonym' || kind === 'unknown' || isThing(figure);
		})?.figure ?? null
	);
}

/** “the ministry of defence”: what stands behind one of these only narrows it down. */
const NARROWED = new RegExp(` (?:${NARROWING.join('|')}) `);

/** “The report”, “the ministry”: what speaks without a name and is no person. */
const isThing = ({ kind, name, gender }: Figure): boolean =>
	kind === 'unnamed' && gender === 'unknown' && !isPersonNoun(nounOf(name));

const isSomeone = ({ name, gender }: Figure): boolean =>
	gender === 'unknown' && isPersonNoun(nounOf(name));

function nounOf(name: string): string {
	const [head = ''] = name.toLowerCase().split(NARROWED);
	return head.slice(head.lastIndexOf(' ') + 1);
}

function lastFitting(
	memory: Memory,
	at: number,
	fits: (figure: Figure) => boolean
): Memory[number] | null {
	for (let i = memory.length - 1; i >= 0; i--) {
		const one = memory[i];
		if (one && at - one.at < REACH && fits(one.figure)) return one;
	}
	return null;
}
