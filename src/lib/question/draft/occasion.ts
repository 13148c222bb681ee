import { overlaps, spanAt, type Span } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { wholeQuotes, type Quote } from './quote.ts';
import { titleOf } from './say.ts';
import { sayTag, tagWords } from './tag.ts';
import { canAsk } from './quote.ts';
import { passageWith } from './rivals.ts';
import { isQuotable, shortName } from './voice.ts';

const OF = "(?:[\\p{L}’'-]+ ){0,3}?";
type Sort = 'paper' | 'talk' | 'crowd' | 'air' | 'post' | 'council' | 'reporters';
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
	[
		'air',
		() => 'On television',
		/\bon (?:CNN|Fox News|MSNBC|(?:ABC|NBC|CBS|CNN|Fox|PBS)[’']s|television)\b/iu
	],
	['air', () => 'On the radio', /\bon the radio\b/iu],
	['council', (noun) => `In front of a ${noun}`, told('council|committee|panel|court|jury')],
	['council', atA, told('meeting|hearing')],
	['crowd', (noun) => `In front of a ${noun}`, told('crowd')],
	['reporters', (noun) => `In front of ${noun}`, /\btold (?<noun>reporters)\b/iu]
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

/** Ways by which nearly any statement could have come, and what they do not leave out. */
const PLAUSIBLE: readonly [option: string, unlike: readonly Sort[]][] = [
	['In a statement', ['talk', 'air', 'council']],
	['In an interview', ['paper', 'crowd', 'post', 'council']],
	['In a letter', ['talk', 'crowd', 'air', 'post', 'council', 'reporters']],
	['In a speech', ['talk', 'post', 'reporters']]
];
/** At these others may have spoken too, without the article saying so again. */
const SHARED: readonly Sort[] = ['council', 'crowd', 'reporters'];
/** Where nothing is said of the way, each of these could be taken for it. */
const POSSIBLE = [
	'In a written statement',
	'In a newspaper interview',
	'At a news conference',
	'In a public speech'
] as const;
const UNSAID = 'The article does not say';

const STEMS = [
	(who: string, words: string) => `Where did ${who} say or write this: ${words}?`,
	(who: string, words: string) => `Where do these words of ${who} come from: ${words}?`
] as const;

/** Occasion or medium, where it is stated with the tag. */
export const occasion: Generator = (material) => {
	const { sentences } = material;
	const named = material.retold.filter(({ statement }) => material.statements.includes(statement));
	const asked = [...wholeQuotes(material.quotes), ...named];
	const placed = asked.flatMap((quote) => {
		const way = wayOf(quote, sentences, material);
		return way ? [{ quote, ...way }] : [];
	});
	const stated = placed.flatMap((one) =>
		draftOf(
			one,
			placed.map(({ option }) => option),
			material
		)
	);
	// As often wrong as right: otherwise “does not say” would be a good guess.
	const unsaid = asked
		.flatMap((quote) => unsaidOf(quote, placed, material) ?? [])
		.slice(0, stated.length);
	return [...stated, ...unsaid];
};

type Placed = { quote: Quote; sort: Sort; option: string; said: Span };

/** The words beside the tag, outside of what is said, that tell the way; none where there are two. */
function wayOf({ statement }: Quote, sentences: readonly Span[], { text }: Material) {
	const [tag] = statement.tag;
	const sentence = tag && sentences.find((one) => overlaps(one, tag));
	if (!sentence) return null;
	const found = WAYS.flatMap(([sort, option, words]) => {
		const place = words.exec(sentence.text);
		if (!place) return [];
		const noun = place.groups?.noun?.toLowerCase() ?? '';
		const start = sentence.start + place.index;
		const said = spanAt(text, start, start + place[0].length);
		return statement.content.some((content) => overlaps(content, said))
			? []
			: [{ sort, option: option(noun), said }];
	});
	const [only, ...more] = found;
	const near =
		only &&
		Math.min(Math.abs(only.said.start - tag.end), Math.abs(tag.start - only.said.end)) < NEAR;
	return near && more.length === 0 ? only : null;
}

/** Any word that could tell where or how somebody speaks. */
const HINT =
	/\b(?:statements?|interview\w*|conference|speech\w*|rall(?:y|ies)|debat\w*|tweet\w*|Twitter|Facebook|Instagram|post(?:ed|s)?|letter|e-?mail\w*|memo|radio|television|TV|CNN|MSNBC|Fox|NBC|ABC|CBS|PBS|NPR|BBC|shows?|podcast|meeting|met|hearing|court|testi\w+|trial|jury|crowd|audience|reporters?|journalists?|told|tells?|telling|asked|phone|call(?:ed|s)?|events?|town hall|stage|press|briefing|remarks?|address\w*|appear\w*|wr(?:ote|ites?|iting|itten)|publish\w*|video|ads?|books?|column|op-ed|essay|blog|panel|forum|dinner|visit\w*|stop|convention|floor|church|session|lecture|website|release|talk\w*|spoke|speaking|announc\w*|respon\w*|repl\w*|after|during|stand|line)\b/i;

/** A statement of which no paragraph that tells of its speaker says how it was made, beside one that has its way. */
function unsaidOf(
	{ words, statement }: Quote,
	placed: readonly Placed[],
	material: Material
): Draft | null {
	const { seed, lastNames, blocks, attributions } = material;
	const { who, tag } = statement;
	const [other] = placed.filter(
		({ quote, sort }) => quote.statement.who.id !== who.id && !SHARED.includes(sort)
	);
	if (tag.length === 0 || !other || /[?!]$/.test(words.text) || !canAsk(words.text, lastNames))
		return null;
	const theirs = [
		...who.mentions,
		...attributions.filter(({ speaker }) => speaker === who.id).flatMap(({ content }) => content)
	];
	const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
	const silent = paragraphs.every(
		(block, index) =>
			![block, paragraphs[index + 1]].some(
				(one) => one && theirs.some((span) => overlaps(one, span))
			) || !HINT.test(outside(block, attributions))
	);
	if (!silent || !material.nameable.has(who.id)) return null;
	const id = idOf('occasion', [words]);
	const noun = other.option.split(' ').at(-1) ?? '';
	const [second = ''] = mixed(
		POSSIBLE.filter((option) => !option.endsWith(noun)),
		seed,
		(option) => `${id}${option}`
	).filter((option) => UNSAID.length <= 1.3 * ((option.length + other.option.length) / 2));
	const evidence = proofOf(words, statement);
	const passage = passageWith(
		[who],
		[...evidence, ...proofOf(other.quote.words, other.quote.statement)],
		material
	);
	if (second === '' || !passage) return null;
	const question = choice(
		{
			id,
			skill: 'chain',
			title: titleOf(words),
			stem: oneOf(STEMS, seed, id)(who.name, inQuotes(words.text)),
			passage
		},
		{
			options: [
				[
					UNSAID,
					KEY,
					`The tag${sayTag(statement, '', material)} names the speaker and no occasion. No other line on ${shortName(who)} tells it.`
				],
				[
					other.option,
					'other-speaker',
					`The article has this for words of ${shortName(other.quote.statement.who)}, but not for these.`
				],
				[
					second,
					'outside-knowledge',
					'News often comes this way, but nothing in the article shows it for these words.'
				]
			],
			evidence
		}
	);
	return {
		generator: 'occasion',
		confidence: statement.confidence,
		question,
		checks: [saidBy(words, statement)],
		about: [who.id],
		words: [words]
	};
}

/** A paragraph without what is said in it: in a quote, “I wrote” tells of another time. */
function outside({ text, start }: Span, attributions: Material['attributions']): string {
	return attributions
		.flatMap(({ content, type }) => (type === 'indirect' ? [] : content))
		.filter((said) => start <= said.start && said.end <= start + text.length)
		.reduce(
			(line, said) =>
				line.slice(0, said.start - start) +
				' '.repeat(said.end - said.start) +
				line.slice(said.end - start),
			text
		);
}

/** Further than this from the tag the words can belong to something else. */
const NEAR = 60;

function draftOf(
	{ quote: { words, statement }, sort, option: key, said }: Placed,
	others: readonly string[],
	material: Material
): Draft[] {
	const { seed, lastNames } = material;
	if (
		!isQuotable(said.text) ||
		/[?!]$/.test(words.text) ||
		!canAsk(words.text, lastNames) ||
		!material.nameable.has(statement.who.id)
	)
		return [];
	const id = idOf('occasion', [words]);
	const options = PLAUSIBLE.filter(([, unlike]) => unlike.includes(sort)).map(([option]) => option);
	const ranked = mixed(options, seed, (option) => `${id}${option}`).toSorted(
		(a, b) => Number(others.includes(b)) - Number(others.includes(a))
	);
	const [rival = ''] = ranked.filter(
		(option) => key.length <= 1.25 * ((option.length + UNSAID.length) / 2)
	);
	if (rival === '') return [];
	const shown = inQuotes(said.text);
	const tag = tagWords(statement, material);
	const stands = tag?.includes(said.text)
		? `the tag is ${inQuotes(tag)}`
		: `${shown} stands in the sentence with the tag${tag === null ? '' : ` ${inQuotes(tag)}`}`;
	const beside = others.includes(rival);
	const [reason, why]: [Reason, string] = beside
		? [
				'other-speaker',
				'The article has this for another statement, and not for the one asked about.'
			]
		: [
				'outside-knowledge',
				`${/letter/.test(rival) ? 'A letter would be possible' : 'News often comes this way'}, but here the article has ${shown}.`
			];
	const written: WrittenOption[] = [
		[key, KEY, `Look beside these words: ${stands}.`],
		[rival, reason, why],
		[UNSAID, 'stated-as-unstated', `It does say so: ${stands}.`]
	];
	const evidence = [
		...proofOf(words, statement).filter((span) => !overlaps(span, said)),
		said
	].toSorted((a, b) => a.start - b.start);
	const passage = passageWith([statement.who], evidence, material);
	if (!passage) return [];
	const question = choice(
		{
			id,
			skill: 'chain',
			title: titleOf(words),
			stem: oneOf(STEMS, seed, id)(statement.who.name, inQuotes(words.text)),
			passage
		},
		{ options: written, evidence }
	);
	return [
		{
			generator: 'occasion',
			confidence: statement.confidence,
			question,
			checks: [saidBy(words, statement)],
			about: [statement.who.id],
			words: [words]
		}
	];
}
