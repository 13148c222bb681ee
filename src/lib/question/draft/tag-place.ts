import { overlaps, spanAt, type Span } from '../../article/span.ts';
import { onceFor } from '../once.ts';
import { paragraphOf, type Material, type Statement } from './material.ts';
import { wordsIn } from './pieces.ts';
import { rivalsOf } from './rivals.ts';
import { endOf } from './tag.ts';
import { isNamedIn } from './voice.ts';

/** So many words of a quote beside a tag show which of the article’s tags it is; a short one is shown whole. */
const [SHOWN, WHOLE] = [4, 8];

/** A single quotation mark: beside a tag it looks like half a quote, and an apostrophe looks the same. */
const SINGLE = /‘|(?:^|\s)'|['’](?=[\s,.;:!?]|$)/;

/** A statement with its tag, as the reader finds it; `gap` characters from the words asked about. */
export type Near = { statement: Statement; place: Span; gap: number };

/** The tag with the nearest words of its own quote, of those that nobody is asked about. */
export function placeOfTag(
	{ tag, content, who, source }: Statement,
	{ text, blocks }: Material,
	asked?: Span
): Span | null {
	const [only, ...more] = tag;
	if (!only || more.length > 0 || !isNamedIn(source?.text ?? '', who)) return null;
	const block = paragraphOf(blocks, only);
	for (const said of content) {
		const between = text.slice(Math.min(said.end, only.end), Math.max(said.start, only.start));
		if (!block || /\p{L}/u.test(between) || !overlaps(said, block)) continue;
		const beside = wordsIn(text, said);
		const isBefore = said.start > only.start;
		const [from, to] = isBefore
			? [only.start, beside.slice(0, SHOWN).at(-1)?.end]
			: [beside.slice(-SHOWN)[0]?.start, endOf(only, content, text)];
		const part = from === undefined || to === undefined ? null : spanAt(text, from, to);
		const whole =
			part && beside.length <= WHOLE
				? spanAt(text, isBefore ? part.start : said.start, isBefore ? said.end : part.end)
				: null;
		const place = [whole, part].find(
			(one) => one && !SINGLE.test(one.text) && !(asked && overlaps(one, asked))
		);
		if (place) return place;
	}
	return null;
}

/** The tags are asked for beside the words of every other statement. */
const placeByItself = onceFor((one: Statement, material: Material) => placeOfTag(one, material));

/** The nearest tag of each rival, the nearest rival first. */
export function nearPlaces(words: Span, statement: Statement, material: Material): Near[] {
	return rivalsOf(words, statement, material)
		.flatMap((rival) => {
			const places = material.statements
				.filter((one) => one.who.id === rival.id)
				.flatMap((one) => {
					const place = placeByItself(one, material);
					return place ? [{ statement: one, place, gap: Math.abs(place.start - words.start) }] : [];
				});
			return places.toSorted((a, b) => a.gap - b.gap).slice(0, 1);
		})
		.toSorted((a, b) => a.gap - b.gap);
}
