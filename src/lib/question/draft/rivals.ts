import type { Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import type { Reason } from '../reason.ts';
import { KEY, type WrittenOption } from '../write.ts';
import { mixed } from './chance.ts';
import type { Material, Statement } from './material.ts';
import { whyNot, whyTheirs } from './say.ts';
import { areAlike, callOf, isNamedIn, nearestTo } from './voice.ts';

export const REPORTER = 'The reporter of the article';
/** More than these are not tried: an article can name hundreds. */
const MOST = 6;

/**
 * Who else could be taken for the speaker of some words: voices of the same kind whom the words do
 * not name, then others of that kind who are only mentioned. Whoever stands nearest comes first.
 */
export function rivalsOf(words: Span, who: Speaker, material: Material): Speaker[] {
	const { voices, speakers, seed, nameable } = material;
	const person = who.kind === 'person';
	const could = (voice: Speaker) =>
		voice.id !== who.id &&
		nameable.has(voice.id) &&
		(voice.kind === 'person') === person &&
		!isNamedIn(words.text, voice) &&
		!namesake(voice, who);
	const nearest = nearestIn(words, material);
	const order = (some: readonly Speaker[]) =>
		mixed(some.filter(could), seed, ({ id }) => `${words.start}:${id}`);
	const mentioned = person ? speakers.filter((one) => !voices.includes(one)) : [];
	return [...order(voices), ...order(mentioned)]
		.slice(0, MOST)
		.toSorted((a, b) => Number(b.id === nearest) - Number(a.id === nearest));
}

/** Two who share a name may be one whom the marks have twice, and an option more of the same. */
function namesake(a: Speaker, b: Speaker): boolean {
	return isNamedIn(a.name, b) || isNamedIn(b.name, a);
}

/** Why a reader would take the rival: the nearest name only where it is the nearest. */
export function mistakeOf(rival: Speaker, words: Span, material: Material): Reason {
	return nearestIn(words, material) === rival.id ? 'nearest-name' : 'other-speaker';
}

/** Several generators ask it of the same words. */
const nearest = new WeakMap<Material, Map<Span, string | null>>();

function nearestIn(words: Span, material: Material): string | null {
	const known = nearest.get(material) ?? new Map<Span, string | null>();
	nearest.set(material, known);
	const found = known.get(words) ?? nearestTo(words, material.speakers);
	known.set(words, found);
	return found;
}

/**
 * The speaker of some words among two others as options, each with its reason and rationale: two
 * rivals, or one and the reporter, such that the key does not stand out. Null where nobody fits.
 */
export function tellersOf(
	words: Span,
	statement: Statement,
	material: Material,
	among: readonly Speaker[] = rivalsOf(words, statement.who, material)
): { options: WrittenOption[]; rivals: Speaker[] } | null {
	if (!material.nameable.has(statement.who.id)) return null;
	const key = callOf(statement.who);
	const rivals =
		pairsOf(among).find((pair) => areAlike(key, pair.map(callOf))) ??
		among.map((one) => [one]).find(([one]) => one && areAlike(key, [callOf(one), REPORTER]));
	if (!rivals) return null;
	const wrong = rivals.map((rival): WrittenOption => {
		const reason = mistakeOf(rival, words, material);
		const heard = material.voices.includes(rival);
		const why = whyNot(rival, reason, heard, material.seed, `${words.start}${rival.id}`);
		return [callOf(rival), reason, why];
	});
	const reporter: WrittenOption = [
		REPORTER,
		'quote-as-paraphrase',
		'The reporter sets marks around words to hand them to somebody else. Look for the tag before you take words for the reporter’s.'
	];
	const options: WrittenOption[] = [
		[key, KEY, whyTheirs(statement, material.seed)],
		...wrong,
		...(rivals.length > 1 ? [] : [reporter])
	];
	return { options, rivals };
}

function pairsOf(some: readonly Speaker[]): Speaker[][] {
	return some.flatMap((one, index) => some.slice(index + 1).map((other) => [one, other]));
}
