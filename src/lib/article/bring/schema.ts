import * as v from 'valibot';
import { Cleaned } from './clean/cleaned.ts';
import { BROUGHT_KINDS } from './kinds.ts';

/** A document as it was brought. What it does not say is an empty string. */
export const Brought = v.object({
	title: v.string(),
	byline: v.string(),
	source: v.string(),
	/** A day, like `2024-05-03`. */
	date: v.string(),
	/** Where it stands on the web. */
	address: v.string(),
	lang: v.string(),
	dir: v.picklist(['ltr', 'rtl']),
	/** Each a line of text; `textOf` makes one text of them. */
	blocks: v.array(
		v.object({ kind: v.picklist(BROUGHT_KINDS), text: v.pipe(v.string(), v.nonEmpty()) })
	),
	/** How often each thing was cleaned. */
	cleaned: Cleaned
});
export type Brought = v.InferOutput<typeof Brought>;
