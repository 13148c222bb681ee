import * as v from 'valibot';
import { Span } from '../article/span.ts';

const SpeakerId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Direct: wholly in quotation marks. Mixed: retold, with quoted parts. Indirect: no marks. */
export const TYPES = ['direct', 'mixed', 'indirect'] as const;

/** A statement of the article and who it is given to. */
export const Attribution = v.object({
	/** What is said; several spans where other words stand between its parts. */
	content: v.pipe(v.array(Span), v.minLength(1)),
	/** The words that attribute it (“said”); null where it stands without any. */
	cue: v.nullable(Span),
	/** The words that name who said it, a pronoun perhaps; null where there are none. */
	source: v.nullable(Span),
	/** The source resolved: the id of a speaker; null where the text leaves it open. */
	speaker: v.nullable(SpeakerId),
	type: v.picklist(TYPES),
	/** Second hand: the id of the speaker whose statement the speaker repeats. */
	origin: v.nullable(SpeakerId)
});
export type Attribution = v.InferOutput<typeof Attribution>;

/** Metonym: a place or a country that stands for those who act for it. Unnamed: a group. */
export const SPEAKER_KINDS = ['person', 'organisation', 'metonym', 'unnamed'] as const;

/** Somebody the article names, heard or only mentioned. */
export const Speaker = v.object({
	id: SpeakerId,
	/** In full, as the article gives it. */
	name: v.pipe(v.string(), v.nonEmpty()),
	/** As the article gives it. */
	role: v.nullable(v.string()),
	kind: v.picklist(SPEAKER_KINDS),
	/** Every place that names them, in the order of the text. */
	mentions: v.array(Span)
});
export type Speaker = v.InferOutput<typeof Speaker>;

/** Who says what in an article: by hand, corrected by a teacher, or as the engine reads it. */
export const Marks = v.object({ attributions: v.array(Attribution), speakers: v.array(Speaker) });
export type Marks = v.InferOutput<typeof Marks>;
