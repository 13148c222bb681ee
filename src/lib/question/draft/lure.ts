import { overlaps, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { wordsOf } from '../lint/words.ts';
import { oneOf } from './chance.ts';
import { SPEAKS_FOR, type Material, type Statement } from './material.ts';
import { nearestIn, speaks } from './heard.ts';
import { SAYING } from './narration.ts';
import { genderOf, isNamedIn, shortName } from './voice.ts';

/** What makes a reader take somebody for the speaker of some words. */
export type Lure = {
	/** The title or trade in the tag is theirs as well: “the striker said”, and they are a striker. */
	alike: string | null;
	/** The speaker speaks for them. */
	principal: boolean;
	/** Paragraphs from the words to their nearest name; below 0: before the words. */
	away: number;
	/** Characters to that name. */
	gap: number;
	/** Whether they speak in the paragraph that has that name; null where it is not sure. */
	speaksThere: boolean | null;
	/** The tag has “he” or “she”, and it can hardly be them. */
	unlikely: boolean;
};

export function lureOf(
	rival: Speaker,
	words: Span,
	statement: Statement,
	material: Material
): Lure {
	const { blocks, onBehalf } = material;
	const { who, source } = statement;
	const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
	const at = (span: Span) => paragraphs.findIndex((block) => overlaps(block, span));
	const here = at(words);
	const names = namings(rival)
		.filter((name) => !overlaps(name, words))
		.map((name) => ({
			place: at(name),
			gap: Math.max(name.start - words.end, words.start - name.end)
		}))
		.filter(({ place }) => place !== -1)
		.map(({ place, gap }) => ({ away: place - here, gap }))
		.toSorted((a, b) => Math.abs(a.away) - Math.abs(b.away) || a.gap - b.gap);
	const { away, gap } = names[0] ?? { away: Infinity, gap: Infinity };
	const there = paragraphs[here + away];
	const introduced = onBehalf.some(({ text }) => isNamedIn(text, rival) && isNamedIn(text, who));
	return {
		alike: calledAlike(source?.text ?? '', rival),
		principal: introduced || (SPEAKS_FOR.test(who.role ?? '') && isNamedIn(who.role ?? '', rival)),
		...{ away, gap },
		speaksThere: there ? speaksIn(there, rival, material) : null,
		unlikely: !couldBe(statement, rival)
	};
}

function speaksIn(there: Span, rival: Speaker, { attributions, sentences }: Material) {
	const within = (span: Span | null) => span !== null && overlaps(span, there);
	const heard = attributions.some(
		({ speaker, content, source, cue }) =>
			speaker === rival.id && [...content, source, cue].some(within)
	);
	if (heard) return true;
	// A verb of saying beside the name may be theirs, whether it was found or not.
	const named = namings(rival);
	return sentences.some(
		(one) => within(one) && named.some((name) => overlaps(name, one)) && SAYING.test(one.text)
	)
		? null
		: false;
}

/** The trade or title that a description in a tag has in common with somebody's role. */
function calledAlike(source: string, { role }: Speaker): string | null {
	const [, noun] = /^the (?:\p{Ll}+ )*(\p{Ll}{4,})$/u.exec(source) ?? [];
	return noun && wordsOf(role ?? '').includes(noun) ? noun : null;
}

/** “She said” is said of no man. */
export function couldBe({ source }: Statement, rival: Speaker): boolean {
	const gender = genderOf(rival);
	const pronoun = source?.text ?? '';
	if (/^he$/i.test(pronoun)) return gender !== 'woman';
	return !/^she$/i.test(pronoun) || gender !== 'man';
}

/** How hard it is to take them for the speaker: the least first. */
export function rankOf({ alike, principal, away, gap, speaksThere, unlikely }: Lure): number {
	if (alike || principal) return unlikely ? 10_000 : 0;
	const far = Math.abs(away) * 1_000 + (away > 0 ? 500 : 0);
	return (
		far + Math.min(gap, 400) + (speaksThere ? 0 : away === 0 ? 0 : 300) + (unlikely ? 10_000 : 0)
	);
}

/** Why this name tempts, and what the article shows of it. */
export function whyNot(
	rival: Speaker,
	words: Span,
	statement: Statement,
	material: Material
): string {
	const short = shortName(rival);
	const name = `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
	const theirs = shortName(statement.who);
	const { alike, principal, away, speaksThere } = lureOf(rival, words, statement, material);
	const pick = (...ways: [string, ...string[]]) =>
		oneOf(ways, material.seed, `${words.start}${rival.id}`);
	if (principal) return `${theirs} speaks for ${short}, but says this in person.`;
	if (alike)
		return `${name} is called “${alike}” as well, but here the word stands for ${theirs}, named in the same part of the article.`;
	const isBefore = away < 0;
	const beside = isBefore ? 'in the paragraph before' : 'in the paragraph that follows';
	const place = away === 0 ? 'in the same paragraph' : beside;
	const isNearest = nearestIn(words, material) === rival.id;
	if (speaksThere === null && Math.abs(away) <= 1)
		return pick(
			`${name} is ${isNearest ? 'the nearest name' : `named ${place}`}, but the tag of these words leads to ${theirs}.`,
			`${name} is ${isNearest ? 'the nearest name' : `named ${place}`}, but it is ${theirs} who says this.`
		);
	if (away === 0) {
		if (speaksThere)
			return pick(
				`${name} ${isNearest ? 'is the nearest name' : 'speaks in this paragraph too'}, but these words go with the tag of ${theirs}.`,
				`${name} ${isNearest ? 'stands nearest to these words' : 'has a say in the same paragraph'}, but with other words and another tag.`
			);
		return pick(
			`${name} ${isNearest ? 'is the nearest name' : 'is named in the same paragraph'}, but is only mentioned there and does not speak.`,
			`${name} ${isNearest ? 'stands nearest to these words' : 'stands in the same paragraph'}, but no verb of saying goes with that name there.`
		);
	}
	if (Math.abs(away) === 1) {
		if (!speaksThere)
			return pick(
				`${name} is named ${place}, but is only mentioned there.`,
				`${name} is somebody the article tells about ${place}, and does not speak there.`
			);
		return isBefore
			? pick(
					`${name} speaks ${place}, but this one has moved on to ${theirs}.`,
					`${name} has a say ${place}, but the words there end with that paragraph.`
				)
			: pick(
					`${name} speaks ${place}, but these words are over before that.`,
					`${name} has a say ${place}, with a tag apart from the one here.`
				);
	}
	const said = nearestSaid(rival, words, material);
	if (!said)
		return speaks(rival, material)
			? `${name} appears in another part of the article, and no tag near these words leads there.`
			: `${name} is named in the article, but no words in it belong to that name.`;
	return said.start < words.start
		? pick(
				`${name} speaks earlier in the article, but by these words it has moved on to ${theirs}.`,
				`${name} has a say further up, but the tag of these words leads to ${theirs}.`
			)
		: pick(
				`${name} speaks later in the article, with other words and another tag.`,
				`${name} has a say further down, but the tag of these words leads to ${theirs}.`
			);
}

/** Of what somebody says the words nearest to others. */
function nearestSaid(one: Speaker, words: Span, { attributions }: Material): Span | null {
	const gap = ({ start, end }: Span) => Math.max(start - words.end, words.start - end);
	const [nearest] = attributions
		.filter(({ speaker }) => speaker === one.id)
		.flatMap(({ content }) => content)
		.toSorted((a, b) => gap(a) - gap(b));
	return nearest ?? null;
}
