import * as v from 'valibot';
import { SPEAKER_KINDS, TYPES } from '../schema.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where the words of a statement stand, in UTF-16 code units; several where others part them. */
const Place = v.object({ start: offset, end: offset });
const Places = v.pipe(v.array(Place), v.minLength(1), v.maxLength(50));

const SpeakerId = v.pipe(v.string(), v.maxLength(120));
export const LONGEST_NAME = 120;
const Name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME));

/** One of the article's speakers, a new one by name, or nobody that the text names. */
const Whom = v.nullable(v.union([v.object({ id: SpeakerId }), v.object({ name: Name })]));
export type Whom = v.InferOutput<typeof Whom>;

/** What a teacher mends in the marks of an article. `at`: the words of the statement it is about. */
export const Correction = v.variant('what', [
	v.object({ what: v.literal('speaker'), at: Places, speaker: Whom }),
	v.object({ what: v.literal('type'), at: Places, type: v.picklist(TYPES) }),
	v.object({ what: v.literal('no-statement'), at: Places }),
	/** It is right as it was found. */
	v.object({ what: v.literal('sure'), at: Places }),
	v.object({ what: v.literal('missed'), at: Places, speaker: Whom, type: v.picklist(TYPES) }),
	/** Second hand: who said first what the speaker repeats. */
	v.object({ what: v.literal('origin'), at: Places, speaker: Whom }),
	/** Two that are one. */
	v.object({ what: v.literal('same'), speaker: SpeakerId, as: SpeakerId }),
	v.object({
		what: v.literal('person'),
		speaker: SpeakerId,
		name: Name,
		role: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(200)))
	}),
	/** A block of the page that is report, or is none. */
	v.object({ what: v.literal('block'), block: offset, report: v.boolean() })
]);
export type Correction = v.InferOutput<typeof Correction>;
export type Place = v.InferOutput<typeof Place>;

export const NEW_SPEAKER_KIND: (typeof SPEAKER_KINDS)[number] = 'person';
