import { el, escaped, xmlText, type Element } from './xml.ts';
import type { OutQuestion, OutRow } from './outgoing.ts';

/** HTML as Moodle takes it in its XML and in GIFT. */

/**
 * Signs that mean something to one of its readers: gaps stand in `[[1]]`, answers in `{…}`, weights
 * in `%…%`; and an `&amp;` before what looks like an entity is taken for the entity's own.
 */
const MEANT = /[[\]{}%]|&amp;/g;

export const guarded = (html: string) => html.replace(MEANT, (sign) => `&#${sign.charCodeAt(0)};`);

export const shown = (elements: Element[]) => guarded(elements.map(xmlText).join(''));
export const inHtml = (text: string) => guarded(escaped(text));
/**
 * An answer beside a row. Moodle keeps it as plain text and shows it as HTML without its tags: what
 * would be read as a tag or an entity there is written as one that shows it.
 */
export const inLabel = (text: string) =>
	text.replace(/&(?=#?\w{1,31};)/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;');

export const p = (text: string) => el('p', {}, text);

/** What everybody is told after the answer: why, and the words that prove it. */
export function toAll(question: Pick<OutQuestion, 'rows'>): Element[] {
	const several = question.rows.length > 1;
	return question.rows.flatMap((row) => {
		const about = several && row.text ? `${row.text.trim()}: ` : '';
		return [
			...(row.rationale ? [p(about + row.rationale)] : []),
			p(`Proof: ${row.proof.join(' … ')}`)
		];
	});
}

/**
 * Moodle takes only grades of its list; these are the shares of one that are in it. Where there are
 * more keys than it has a share for, the next larger one.
 */
const PARTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20];

export const hasShare = (keys: number) => PARTS.includes(keys);

/** The share of one key of so many in per cent, five digits after the point as in its list. */
export function shareOf(keys: number): number {
	const parts = PARTS.findLast((most) => most <= keys) ?? 1;
	return Number((100 / parts).toFixed(5));
}

/** What each option of a row is worth, in per cent. */
export function percentOf({ keys }: OutRow, ticks: boolean) {
	const share = shareOf(keys);
	return ticks ? { right: share, wrong: -share, either: 0 } : { right: 100, wrong: 0, either: 0 };
}

/** A matching question of Moodle has two rows and three answers or more, and one is right in each. */
export function canMatch({ table, rows }: OutQuestion): boolean {
	return table && rows.length >= 2 && rows[0]!.options.length >= 3 && rows.every(hasOneRight);
}

export const hasOneRight = ({ options }: OutRow) =>
	options.filter(({ counts }) => counts === 'right').length === 1;

export const rightOf = ({ options }: OutRow) => options.find(({ counts }) => counts === 'right')!;

/** Options of a matching question that fit none of its rows. */
export function spareOf({ rows }: OutQuestion): string[] {
	const used = new Set(rows.map((row) => rightOf(row).id));
	return rows[0]!.options.filter(({ id }) => !used.has(id)).map(({ text }) => text);
}
