import { firstWords } from '../../article/words.ts';
import type { Correction } from '../../attribution/correction/schema.ts';
import type { MarkedArticle } from './marked.ts';

/** Everybody who speaks in an article, with their statements by their first words. */
export function castOf({ voices, attributions }: Pick<MarkedArticle, 'voices' | 'attributions'>) {
	return voices.speakers.map((voice) => ({
		...{ id: voice.id, name: voice.name, role: voice.role ?? '', voice },
		statements: attributions
			.filter(({ speaker }) => speaker === voice.id)
			.map(({ content, type, sure }) => ({
				...{ start: content[0]!.start, words: firstWords(content[0]!.text, 5), type, sure }
			})),
		/** A longer name that ends in this one: perhaps the same person. */
		perhaps: voices.speakers.find(({ name }) => name.endsWith(` ${voice.name}`))?.name ?? null
	}));
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
