import { overlaps, spanAt, type Span } from '../../article/span.ts';
import type { Material } from './material.ts';
import type { Quote } from './quote.ts';

const OF = "(?:[\\p{L}’'-]+ ){0,3}?";
export type Sort =
	'paper' | 'talk' | 'crowd' | 'air' | 'post' | 'council' | 'reporters' | 'outlet' | 'written';

/** Papers, agencies and stations, by what they are mostly called. */
const OUTLET =
	/\btold (?<noun>(?:[Tt]he )?(?:CNN|MSNBC|BBC|NPR|PBS|AFP|AP|Reuters|P(?:OLITICO|olitico)|USA T(?:ODAY|oday)|BuzzFeed|HuffPost|Bloomberg(?: \p{Lu}\p{L}+)?|(?:\p{Lu}[\p{L}.]+ ){1,3}(?:News|Post|Times|Journal|Tribune|Herald|Globe|Examiner|Guardian|Telegraph|Chronicle|Gazette|Courier|Observer|Independent|Press|Radio|Standard)))(?![\p{L}’'-]| \p{Lu})/u;
/**
 * How a statement can reach a reporter, and the words that tell it. The option takes the article’s own
 * noun, and says no more: “in a statement” may have been read out as well as written.
 */
const WAYS: readonly [sort: Sort, option: (noun: string) => string, words: RegExp][] = [
	['paper', inA, within('statement|news release|press release|letter|e-?mail|memo')],
	['paper', inA, within('op-ed|essay|column|blog post|opinion piece')],
	['talk', inA, within('interview')],
	['crowd', inA, within('speech')],
	[
		'crowd',
		atA,
		within('news conference|press conference|rally|campaign stop|campaign event|town hall')
	],
	['crowd', atA, within('victory party|debate')],
	['post', inA, within('tweet|Facebook post')],
	['post', (name) => `On ${name}`, /\bon (?<noun>Twitter|Facebook|Instagram)\b/u],
	['outlet', (name) => `Speaking to ${name}`, OUTLET],
	[
		'air',
		() => 'On television',
		/\bon (?:CNN|Fox News|MSNBC|(?:ABC|NBC|CBS|CNN|Fox|PBS)[’']s|television)\b/iu
	],
	['air', () => 'On the radio', /\bon the radio\b/iu],
	['council', (noun) => `Speaking to a ${noun}`, told('council|committee|panel|jury')],
	['council', () => 'In court', told('court')],
	['council', atA, told('meeting|hearing')],
	['crowd', (noun) => `Speaking to a ${noun}`, told('crowd')],
	[
		'crowd',
		(noun) => `Speaking to ${noun}`,
		/\btold (?:(?:the|his|her|their|\p{Ll}+ing) )?(?<noun>supporters|delegates|lawmakers|students|voters|investors)\b/u
	],
	['reporters', (noun) => `Speaking to ${noun}`, /\btold (?<noun>reporters)\b/iu]
];

function within(nouns: string): RegExp {
	return new RegExp(
		`\\b(?:in|at|during|by) (?:an?|the|his|her|their|its) ${OF}(?<noun>${nouns})\\b`,
		'iu'
	);
}

function told(nouns: string): RegExp {
	return new RegExp(`\\b(?:told|asked) (?:the|a) (?:\\p{Ll}+ )?(?<noun>${nouns})\\b`, 'iu');
}

function inA(noun: string): string {
	return `In ${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function atA(noun: string): string {
	return `At a ${noun}`;
}

/**
 * Ways by which nearly any statement could have come, and the sorts that each leaves out. As many are
 * occasions of one kind as texts: were only the right way such a one, it would be known by that.
 */
export const PLAUSIBLE: readonly [option: string, unlike: readonly Sort[]][] = [
	['In a statement', ['talk', 'air', 'outlet']],
	['In an interview', ['paper', 'crowd', 'post', 'council', 'written']],
	['In a letter', ['talk', 'crowd', 'air', 'post', 'council', 'reporters', 'outlet']],
	['In a speech', ['talk', 'post', 'reporters', 'outlet', 'written']],
	['In an email', ['talk', 'crowd', 'air', 'post', 'council', 'reporters']],
	['At a meeting', ['talk', 'air', 'post', 'outlet', 'written']],
	['At a news conference', ['talk', 'air', 'post', 'council', 'outlet', 'written']],
	['Speaking to reporters', ['air', 'post', 'council', 'written']],
	['On the radio', ['paper', 'crowd', 'post', 'council', 'reporters', 'written']]
];
export const UNSAID = 'The article does not say';

type Stem = (who: string, words: string) => string;
const HOW: Stem = (who, words) => `How did ${who} say this, as far as the article tells: ${words}?`;
const OCCASION: Stem = (who, words) =>
	`On what occasion, or in what text, did ${who} say this: ${words}?`;
const OF_RETOLD: Stem = (who, words) =>
	`How did ${who} make the statement that the article retells here: ${words}?`;

/** An institution gives no interview, so that nobody would take it for an answer. */
export const isOfPeople = (option: string) => /^In an interview$|radio$/.test(option);

/** Words that are retold nobody says, and what is only written, or told to somebody, is no occasion. */
export const stemsOf = (
	option: string,
	{ statement: { type } }: Quote
): readonly [Stem, ...Stem[]] =>
	type === 'indirect'
		? [OF_RETOLD]
		: /^(?:In writing|Speaking)\b/.test(option)
			? [HOW]
			: /^(?:At|In court)\b/.test(option)
				? [OCCASION]
				: [OCCASION, HOW];

/** Further than this from the tag the words can belong to something else. */
const NEAR = 60;

export type Placed = { quote: Quote; sort: Sort; option: string; said: Span };

/** Verbs of saying that tell the way by themselves. */
const VERBS: Record<string, [sort: Sort, option: string]> = {
	wrote: ['written', 'In writing'],
	writes: ['written', 'In writing'],
	tweeted: ['post', 'In a tweet'],
	tweets: ['post', 'In a tweet']
};

/** “Wrote in the school paper”, “In a letter …”: more than the verb tells. */
const [MORE_BEHIND, MORE_BEFORE] = [
	/^ (?:[\p{L}’'-]+ ){0,2}(?:in|on|for|to|at|via)\b/u,
	/^(?:In|On|At|For) /
];

/** The words beside the tag, outside of what is said, that tell the way; none where there are two. */
export function wayOf({ statement }: Quote, sentences: readonly Span[], { text }: Material) {
	const [tag] = statement.tag;
	const sentence = tag && sentences.find((one) => overlaps(one, tag));
	if (!sentence) return null;
	const found = WAYS.flatMap(([sort, option, words]) => {
		const place = words.exec(sentence.text);
		if (!place) return [];
		const noun = place.groups?.noun ?? '';
		const start = sentence.start + place.index;
		const said = spanAt(text, start, start + place[0].length);
		return statement.content.some((content) => overlaps(content, said))
			? []
			: [{ sort, option: option(sort === 'outlet' ? noun : noun.toLowerCase()), said }];
	});
	const [only, ...more] = found;
	const verb = only ? undefined : VERBS[statement.cue?.text ?? ''];
	if (verb && statement.cue) {
		const tellsMore =
			MORE_BEFORE.test(sentence.text) || MORE_BEHIND.test(text.slice(statement.cue.end));
		return tellsMore ? null : { sort: verb[0], option: verb[1], said: statement.cue };
	}
	const near =
		only &&
		Math.min(Math.abs(only.said.start - tag.end), Math.abs(tag.start - only.said.end)) < NEAR;
	return near && more.length === 0 ? only : null;
}
