import { spanAt } from '../../article/span.ts';
import type { Analysis, FoundAttribution, FoundSpeaker } from '../analysis.ts';
import type { Speaker } from '../schema.ts';
import { NEW_SPEAKER_KIND, type Correction, type Place, type Whom } from './schema.ts';

/** A statement with what a teacher settled about it. */
export type Marked = FoundAttribution & {
	/** A teacher said so, or the engine is sure enough. */
	sure: boolean;
};

export type Corrected<Logged> = {
	attributions: Marked[];
	speakers: Speaker[];
	/** Corrections that no longer fit the article's marks, in their order. */
	unfit: Logged[];
};

/** Below this the program says that it is not sure. */
export const SURE = 0.75;

/**
 * The marks of an article with a teacher's corrections laid over what was found, one after the
 * other. A correction is about the statement that shares at least half of its words; one that fits
 * nothing any more is listed and changes nothing.
 */
export function correct<Logged extends { correction: Correction }>(
	text: string,
	found: Pick<Analysis, 'attributions' | 'speakers'>,
	log: readonly Logged[]
): Corrected<Logged> {
	const marks = new Marks(text, found);
	const unfit = log.filter(({ correction }) => !marks.take(correction));
	return { attributions: marks.inOrder(), speakers: marks.speakers, unfit };
}

class Marks {
	readonly #text: string;
	#attributions: Marked[];
	speakers: Speaker[];

	constructor(text: string, found: Pick<Analysis, 'attributions' | 'speakers'>) {
		this.#text = text;
		this.#attributions = found.attributions.map((one) => ({
			...one,
			sure: one.confidence >= SURE
		}));
		this.speakers = found.speakers.map(plain);
	}

	inOrder(): Marked[] {
		return this.#attributions.toSorted((a, b) => startOf(a) - startOf(b));
	}

	/** Whether the correction fits. */
	take(correction: Correction): boolean {
		switch (correction.what) {
			case 'block':
				// Laid under the marks: what is report is settled before anything is read.
				return true;
			case 'same':
				return this.#join(correction.speaker, correction.as);
			case 'person':
				return this.#rename(correction);
			case 'missed':
				return this.#add(correction);
			default:
				return this.#change(correction);
		}
	}

	#change(correction: Extract<Correction, { at: Place[] }>): boolean {
		const index = this.#attributions.findIndex((one) => sharesHalf(one.content, correction.at));
		const one = this.#attributions[index];
		if (!one) return false;
		if (correction.what === 'no-statement') {
			this.#attributions.splice(index, 1);
			return true;
		}
		const change: Partial<Marked> = { sure: true };
		if (correction.what === 'type') change.type = correction.type;
		if (correction.what === 'speaker' || correction.what === 'origin') {
			const id = this.#idOf(correction.speaker);
			if (id === undefined) return false;
			change[correction.what] = id;
		}
		this.#attributions[index] = { ...one, ...change };
		return true;
	}

	#add({ at, speaker, type }: Extract<Correction, { what: 'missed' }>): boolean {
		const id = this.#idOf(speaker);
		const whole = at.every(({ start, end }) => start < end && end <= this.#text.length);
		if (id === undefined || !whole) return false;
		if (this.#attributions.some((one) => overlap(one.content, at) > 0)) return false;
		const content = at.map(({ start, end }) => spanAt(this.#text, start, end));
		const rest = { cue: null, source: null, origin: null, namedAt: null, unclosed: false };
		this.#attributions.push({
			...{ ...rest, content, speaker: id, type },
			...{ rule: 'by-hand', confidence: 1, sure: true }
		});
		return true;
	}

	#join(id: string, as: string): boolean {
		const [gone, stays] = [id, as].map((one) => this.speakers.find((s) => s.id === one));
		if (!gone || !stays || gone === stays) return false;
		const mentions = [...stays.mentions, ...gone.mentions].sort((a, b) => a.start - b.start);
		const joined = { ...stays, role: stays.role ?? gone.role, mentions };
		this.speakers = this.speakers
			.filter((one) => one !== gone)
			.map((one) => (one === stays ? joined : one));
		const now = (speaker: string | null) => (speaker === id ? as : speaker);
		this.#attributions = this.#attributions.map((one) => ({
			...one,
			speaker: now(one.speaker),
			origin: now(one.origin) === now(one.speaker) ? null : now(one.origin)
		}));
		return true;
	}

	#rename({ speaker, name, role }: Extract<Correction, { what: 'person' }>): boolean {
		if (!this.speakers.some(({ id }) => id === speaker)) return false;
		this.speakers = this.speakers.map((one) =>
			one.id === speaker ? { ...one, name, role: role || null } : one
		);
		return true;
	}

	/** The id of whom a correction names; a new name becomes a speaker. Undefined: not there any more. */
	#idOf(whom: Whom): string | null | undefined {
		if (whom === null) return null;
		if ('id' in whom) return this.speakers.find(({ id }) => id === whom.id)?.id;
		const known = this.speakers.find(({ name }) => name === whom.name);
		if (known) return known.id;
		const id = newId(whom.name, new Set(this.speakers.map((one) => one.id)));
		const kind = NEW_SPEAKER_KIND;
		this.speakers = [...this.speakers, { id, name: whom.name, role: null, kind, mentions: [] }];
		return id;
	}
}

const plain = ({ id, name, role, kind, mentions }: FoundSpeaker): Speaker => ({
	...{ id, name, role, kind, mentions }
});

const startOf = ({ content }: Marked) => content[0]?.start ?? 0;

/** How many characters two lists of places have in common. */
function overlap(a: readonly Place[], b: readonly Place[]): number {
	const shared = (one: Place, other: Place) =>
		Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
	return a.reduce((sum, one) => sum + b.reduce((part, other) => part + shared(one, other), 0), 0);
}

const lengthOf = (places: readonly Place[]) =>
	places.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);

/** At least half of the longer one: a statement that shrank or grew a little is still the same. */
export function sharesHalf(a: readonly Place[], b: readonly Place[]): boolean {
	return overlap(a, b) * 2 >= Math.max(lengthOf(a), lengthOf(b), 1);
}

function newId(name: string, taken: ReadonlySet<string>): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
	const base =
		plain
			.replace(/^-+|-+$/g, '')
			.slice(0, 80)
			.replace(/-+$/, '') || 'speaker';
	for (let n = 1; ; n++) {
		const id = n === 1 ? base : `${base}-${n}`;
		if (!taken.has(id)) return id;
	}
}

/**
 * The corrections that rest on one of the log: they fit with it and would not without. Taking it
 * back takes them back as well. `foundUnder`: what is found in the text where these corrections say
 * what of it is report.
 */
export async function restingOn<Logged extends { id: string; correction: Correction }>(
	text: string,
	foundUnder: (log: readonly Logged[]) => Promise<Pick<Analysis, 'attributions' | 'speakers'>>,
	log: readonly Logged[],
	id: string
): Promise<Logged[]> {
	const unfit = async (some: readonly Logged[]) =>
		correct(text, await foundUnder(some), some).unfit;
	const unfitNow = new Set(await unfit(log));
	const without = await unfit(log.filter((one) => one.id !== id));
	return without.filter((one) => !unfitNow.has(one));
}
