import type { Span } from '../../article/span.ts';
import type { Speaker } from '../schema.ts';
import type { NameKind } from './name-kind.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** Somebody the article names, while it is being read. */
export type Figure = {
	name: string;
	role: string | null;
	kind: Speaker['kind'] | NameKind;
	gender: Gender;
	plural: boolean;
	/** “the defendant” of a report from a court. */
	accused: boolean;
	mentions: Span[];
	/** Offset of the first mention. */
	first: number;
};

/** A figure of which no more is known yet; it is named where `first` says. */
export const newFigure = (
	known: Pick<Figure, 'name' | 'kind' | 'first'> & Partial<Figure>
): Figure => ({
	role: null,
	gender: 'unknown',
	plural: false,
	accused: false,
	mentions: [],
	...known
});

/** The name as it is looked up: small letters, straight apostrophes, single blanks. */
export function keyOf(text: string): string {
	const lower = text.toLowerCase();
	return /[’\n\t\u00a0]| {2}/.test(lower) ? lower.replaceAll('’', "'").replace(/\s+/g, ' ') : lower;
}
