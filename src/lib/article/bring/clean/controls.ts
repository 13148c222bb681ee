import type { Draft } from './draft.ts';

/** What may hide in a text and change how it is read. */
export const HARMFUL = /[\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** It is gone whatever was asked. */
export function dropHarmful(draft: Draft): void {
	draft.replace('controls', HARMFUL, '');
}

const HIDDEN =
	/(?![\0\t\n\f\r\u0080-\u009f])\p{Cc}|[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]|\u034f/gu;
/** Joiners shape some names (Persian, Hindi) and some emoji; elsewhere they only hide. */
const STRAY_JOINERS =
	/(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

export function dropHidden(draft: Draft): void {
	draft.replace('controls', HIDDEN, '');
	draft.replace('controls', STRAY_JOINERS, '');
	// Half a character is none.
	draft.replace('controls', /[\ud800-\udbff](?![\udc00-\udfff])/g, '');
	draft.replace('controls', /(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}

/** One kind of line break; a form feed is a new page of a printed text. */
export function settleBreaks(draft: Draft): void {
	draft.text = draft.text.replace(/\r\n?|\u2028|\u0085/g, '\n').replace(/[\f\v\u2029]/g, '\n\n');
}
