import { folded } from '../../article/find.ts';
import { spanAt, type Span } from '../../article/span.ts';
import { firstWords } from '../../article/words.ts';
import { sha256 } from '../../quiz/version.ts';
import type { Path } from './read-json.ts';

/** A span whose `text` is cut to its first words, with a hash that knows all of them again. */
export type Anchor = Span & { hash: string };

const MOST_WORDS = 4;
/** Words that begin like an anchor are looked at in so many places, the nearest first. */
const MOST_PLACES = 10;
/** More than any quiz cites; see `weightOf`. */
export const MOST_WEIGHT = 1_000_000;

/** The first 16 hex digits of the SHA-256 of words, quotes and dashes as a keyboard has them. */
const hashOf = (words: string) => sha256(folded(words)).slice(0, 16);

export function anchorOf({ start, end, text }: Span): Anchor {
	const head = firstWords(text, MOST_WORDS).replace(/ …$/, '');
	return { start, end, text: head, hash: hashOf(text) };
}

/** Finds where in a text the words of a span or an anchor stand; null where they do not. */
export type Finder = (place: Span | Anchor) => Span | null;

/** In the very text that it was made from: where it says, or nowhere. */
export function atItsPlace(text: string): Finder {
	return (place) => {
		const span = spanAt(text, place.start, place.end);
		const same = 'hash' in place ? hashOf(span.text) === place.hash : span.text === place.text;
		return same && span.text.startsWith(place.text) ? span : null;
	};
}

/** In another text: the place nearest to where it says. */
export function nearItsPlace(text: string): Finder {
	const typed = folded(text);
	return (place) => {
		const { start, end } = place;
		const hash = 'hash' in place ? place.hash : hashOf(place.text);
		for (const at of placesOf(typed, folded(place.text), start))
			if (hashOf(typed.slice(at, at + end - start)) === hash)
				return spanAt(text, at, at + end - start);
		return null;
	};
}

/** Where words stand, the place nearest to `near` first. */
function* placesOf(text: string, words: string, near: number): Generator<number> {
	let before = near > 0 ? text.lastIndexOf(words, near - 1) : -1;
	let after = text.indexOf(words, near);
	for (let tried = 0; tried < MOST_PLACES && (before !== -1 || after !== -1); tried++)
		if (before === -1 || (after !== -1 && after - near <= near - before)) {
			yield after;
			after = text.indexOf(words, after + 1);
		} else {
			yield before;
			before = before > 0 ? text.lastIndexOf(words, before - 1) : -1;
		}
}

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The same JSON with every span in it an anchor, and what an option cites cut with it. */
export function anchored(json: unknown): unknown {
	if (Array.isArray(json)) return json.map(anchored);
	if (!isObject(json)) return json;
	if (isSpan(json)) return anchorOf(json);
	const fields = mapped(json, anchored);
	return isSpan(fields['span']) ? { ...fields, text: fields['span'].text } : fields;
}

/** The same JSON with every span or anchor of it a span of the text, and where some are not there. */
export function placed(json: unknown, from: Path, find: Finder): { json: unknown; lost: Path[] } {
	const lost: Path[] = [];
	const place = (value: unknown, path: Path): unknown => {
		if (Array.isArray(value)) return value.map((one, index) => place(one, [...path, index]));
		if (!isObject(value)) return value;
		if (isSpan(value)) {
			const span = find(value);
			if (!span) lost.push(path);
			return span ?? value;
		}
		const fields = mapped(value, (one, key) => place(one, [...path, key]));
		const { span, text } = fields;
		const cut = isObject(value['span']) && value['span']['text'] === text;
		return cut && isSpan(span) ? { ...fields, text: span.text } : fields;
	};
	return { json: place(json, from), lost };
}

/** What it costs to look for every span and anchor of some JSON: their length, and some for each. */
export function weightOf(json: unknown): number {
	if (!isObject(json)) return 0;
	if (isSpan(json)) return 100 + Math.max(0, json.end - json.start);
	return Object.values(json).reduce((sum: number, one) => sum + weightOf(one), 0);
}

function isSpan(value: unknown): value is Span | Anchor {
	if (!isObject(value)) return false;
	const { start, end, text, hash = '' } = value;
	const numbers = Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0;
	return numbers && typeof text === 'string' && text !== '' && typeof hash === 'string';
}

function mapped(fields: Fields, by: (value: unknown, key: string) => unknown): Fields {
	return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, by(value, key)]));
}
