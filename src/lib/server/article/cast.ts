import { firstWords } from '../../article/words.ts';
import type { Correction } from '../../attribution/correction/schema.ts';
import type { MarkedArticle } from './marked.ts';

/**
 * Everybody who speaks in an article, with their statements by their first words: first those in
 * doubt, who are to be looked at, then the others, both in the order of the text.
 */
export function castOf({ voices, attributions }: Pick<MarkedArticle, 'voices' | 'attributions'>) {
	const names = voices.speakers.map(({ name }) => name);
	const cast = voices.speakers.map((voice) => {
		const statements = attributions
			.filter(({ speaker }) => speaker === voice.id)
			.map(({ content, type, sure }) => ({
				...{ start: content[0]!.start, words: firstWords(content[0]!.text, 5), type, sure }
			}));
		const doubt = doubtAbout(voice.name, names);
		return { id: voice.id, name: voice.name, role: voice.role ?? '', voice, statements, doubt };
	});
	return cast.toSorted((a, b) => Number(a.doubt === null) - Number(b.doubt === null));
}

/** The names to look at, each with the question to ask of it: no speakers perhaps, or one twice. */
export function doubtfulAmong(names: readonly string[]): { name: string; doubt: string }[] {
	return names.flatMap((name) => {
		const doubt = doubtAbout(name, names);
		return doubt === null ? [] : [{ name, doubt }];
	});
}

/** Words that begin a body's name without making it one: “Each bird”. */
const COUNTING = /^(?:a|an|the|each|every|some|all|both|most|many|several|one|two|three)\s/i;

/** Why somebody may be no speaker, or another one, as a question to the teacher; null: no doubt. */
function doubtAbout(name: string, names: readonly string[]): string | null {
	const within = ` ${name.toLowerCase()} `;
	const longer = names.find(
		(one) => one.length > name.length && ` ${one.toLowerCase()} `.includes(within)
	);
	if (longer) return `The same as ${longer}?`;
	if (/^\P{L}*\d/u.test(name)) return 'A number. Does it speak?';
	if (!/\p{Lu}/u.test(name.replace(COUNTING, ''))) return 'No name. Who is it?';
	return null;
}

type CastMember = ReturnType<typeof castOf>[number];

/** What a form says of one member: a name, a role, and who it is. */
export type SaidOf = { name: string; role: string; is: string };

/** Nobody who speaks: what was given to them is no statement. */
export const NO_SPEAKER = '-';

/** The corrections that a form with the cast asks for; none where it says what stands there. */
export function correctionsIn(
	cast: readonly CastMember[],
	attributions: MarkedArticle['attributions'],
	said: (id: string) => SaidOf
): Correction[] {
	return cast.flatMap(({ id, name, role }): Correction[] => {
		const now = said(id);
		if (now.is === NO_SPEAKER)
			return attributions
				.filter(({ speaker }) => speaker === id)
				.map(({ content }) => ({ what: 'no-statement', at: content.map(placeOf) }));
		if (now.is !== '' && now.is !== id) return [{ what: 'same', speaker: id, as: now.is }];
		if (now.name === name && now.role === role) return [];
		return [{ what: 'person', speaker: id, name: now.name, role: now.role || null }];
	});
}

const placeOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
