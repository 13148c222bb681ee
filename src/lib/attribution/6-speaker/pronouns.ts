import { NARROWING, PEOPLE, TITLES } from '../lexicon/names.ts';
import type { Cast } from './cast.ts';
import type { Gender, Voice } from './voice.ts';

/** How far back, in UTF-16 code units, a pronoun may reach. */
const REACH = 2500;

/** Who spoke last, the latest at the end. */
export type Memory = { voice: Voice; at: number }[];

/** What is known when a source is met: the text, all who are named in it, and who spoke so far. */
export type Known = { text: string; cast: Cast; memory: Memory };

/** The last speaker of that gender, else the last person who was the subject of a sentence. */
export function personBefore({ cast, memory }: Known, gender: Gender, at: number): Voice | null {
	const fits = ({ kind, plural, gender: own }: Voice): boolean =>
		(kind === 'person' || (kind === 'unnamed' && !plural && gender !== 'unknown')) &&
		(gender === 'unknown' || own === 'unknown' || own === gender);
	const spoke = lastFitting(memory, at, fits);
	let any: Voice | null = null;
	for (const mention of cast.mentions.before(at, 60)) {
		if (at - mention.start > REACH) break;
		if (mention.voice.kind !== 'person' || !fits(mention.voice)) continue;
		any ??= mention.voice;
		if (!mention.subject) continue;
		return spoke && spoke.at >= mention.start ? spoke.voice : mention.voice;
	}
	return spoke?.voice ?? any ?? surnameBefore(gender, at, memory);
}

/** “Haddad said …; she …”: a bare name that nothing tells to be a person’s, until a pronoun does. */
function surnameBefore(gender: Gender, at: number, memory: Memory): Voice | null {
	const voice =
		lastFitting(memory, at, ({ kind, name }) => kind === 'unknown' && /^\p{Lu}\p{Ll}+$/u.test(name))
			?.voice ?? null;
	if (voice) {
		voice.kind = 'person';
		voice.gender = gender;
	}
	return voice;
}

export function groupBefore({ memory }: Known, word: string, at: number): Voice | null {
	const single = word === 'it' || word === 'its';
	return (
		lastFitting(memory, at, (voice) => {
			const { kind, plural } = voice;
			if (!single) return plural || kind === 'organisation';
			if (plural) return false;
			return kind === 'organisation' || kind === 'metonym' || kind === 'unknown' || isThing(voice);
		})?.voice ?? null
	);
}

/** “the ministry of defence”: what stands behind one of these only narrows it down. */
const NARROWED = new RegExp(` (?:${NARROWING.join('|')}) `);

/** “The report”, “the ministry”: what speaks without a name and is no person. */
function isThing({ kind, name, gender }: Voice): boolean {
	const [head = ''] = name.toLowerCase().split(NARROWED);
	const noun = head.slice(head.lastIndexOf(' ') + 1);
	return kind === 'unnamed' && gender === 'unknown' && !PEOPLE.has(noun) && !TITLES.has(noun);
}

function lastFitting(
	memory: Memory,
	at: number,
	fits: (voice: Voice) => boolean
): Memory[number] | null {
	for (let i = memory.length - 1; i >= 0; i--) {
		const one = memory[i];
		if (one && at - one.at < REACH && fits(one.voice)) return one;
	}
	return null;
}
