import type { Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import type { Reason } from '../reason.ts';
import { mixed } from './chance.ts';
import type { Material } from './material.ts';
import { isNamedIn, nearestTo, roleOf } from './voice.ts';

/**
 * Who else could be taken for the speaker of some words: voices of the same kind whom the words do
 * not name. Whoever stands nearest comes first, then those who have a role where the speaker has.
 */
export function rivalsOf(words: Span, who: Speaker, material: Material): Speaker[] {
	const person = who.kind === 'person';
	const rivals = material.voices.filter(
		(voice) =>
			voice.id !== who.id &&
			(voice.kind === 'person') === person &&
			!isNamedIn(words.text, voice) &&
			!namesake(voice, who)
	);
	const nearest = nearestTo(words, material.speakers);
	const rank = (rival: Speaker) =>
		Number(rival.id !== nearest) * 2 + Number((roleOf(rival) === null) !== (roleOf(who) === null));
	return mixed(rivals, material.seed, ({ id }) => `${words.start}:${id}`).toSorted(
		(a, b) => rank(a) - rank(b)
	);
}

/** Two who share a name may be one whom the marks have twice, and an option more of the same. */
function namesake(a: Speaker, b: Speaker): boolean {
	return isNamedIn(a.name, b) || isNamedIn(b.name, a);
}

/** Why a reader would take the rival: the nearest name only where it is the nearest. */
export function mistakeOf(rival: Speaker, words: Span, { speakers }: Material): Reason {
	return nearestTo(words, speakers) === rival.id ? 'nearest-name' : 'other-speaker';
}
