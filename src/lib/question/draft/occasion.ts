import { overlaps, spanAt, type Span } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { wholeQuotes, type Quote } from './quote.ts';
import { sayTag, titleOf } from './say.ts';
import { canAsk } from './quote.ts';
import { passageWith } from './rivals.ts';
import { isQuotable, shortName } from './voice.ts';

const OF = "(?:[\\p{L}’'-]+ ){0,3}";
const TOLD = '\\b(?:told|asked) (?:the|a) (?:\\p{Ll}+ )?';
/** How a statement can reach a reporter, and the words that tell it. */
const WAYS: readonly [option: string, words: RegExp][] = [
	[
		'In a written statement',
		new RegExp(`\\bin an? ${OF}(?:statement|news release|press release)\\b`, 'iu')
	],
	['In an interview', new RegExp(`\\b(?:in|during) an? ${OF}interview\\b`, 'iu')],
	[
		'At a news conference',
		new RegExp(`\\b(?:at|in|during) an? ${OF}(?:news|press) conference\\b`, 'iu')
	],
	[
		'In a speech or at a rally',
		new RegExp(
			`\\b(?:in|during|at) (?:an?|his|her) ${OF}(?:speech|rally|campaign stop|campaign event|town hall|victory party)\\b`,
			'iu'
		)
	],
	[
		'In a post on the internet',
		new RegExp(
			`\\b(?:in|on) (?:an? )?${OF}(?:tweet|Twitter|Facebook|Facebook post|Instagram)\\b|\\btweeted\\b`,
			'iu'
		)
	],
	[
		'In a letter or e-mail',
		new RegExp(
			`\\b(?:in|by) an? ${OF}(?:letter|e-?mail|memo)\\b|\\bwrote in an? ${OF}(?:letter|e-?mail|memo)\\b`,
			'iu'
		)
	],
	['In a debate', new RegExp(`\\b(?:at|in|during) (?:an?|the) ${OF}debate\\b`, 'iu')],
	[
		'On radio or television',
		/\bon (?:CNN|Fox News|MSNBC|(?:ABC|NBC|CBS|CNN|Fox|PBS)[’']s|television|the radio|the air)\b/iu
	],
	[
		'In an article of their own',
		new RegExp(`\\b(?:in|for) an? ${OF}(?:op-ed|essay|column|blog post|opinion piece)\\b`, 'iu')
	],
	['In speech, at a meeting', new RegExp(`${TOLD}(?:council|committee|meeting|panel)\\b`, 'iu')],
	['In speech, before a court', new RegExp(`${TOLD}(?:court|hearing|jury)\\b`, 'iu')],
	['In speech, to a crowd', new RegExp(`${TOLD}crowd\\b`, 'iu')],
	['In speech, to reporters', /\btold reporters\b/iu]
];
/** Ways by which nearly any statement could have come. */
const PLAUSIBLE = [
	'In a written statement',
	'In an interview',
	'At a news conference',
	'In speech, to reporters'
] as const;
const UNSAID = 'The article does not say';

const STEMS = [
	(who: string, words: string) =>
		`Going by the article, where or how did ${who} say or write this: ${words}?`,
	(who: string, words: string) => `In what way did ${who} say or write this: ${words}?`
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
	const stated = placed.flatMap(({ quote, option, said }) =>
		draftOf(
			quote,
			option,
			said,
			placed.map((one) => one.option),
			material
		)
	);
	// As often wrong as right: otherwise “does not say” would be a good guess.
	const unsaid = asked
		.flatMap((quote) => unsaidOf(quote, placed, material) ?? [])
		.slice(0, stated.length);
	return [...stated, ...unsaid];
};

/** The words beside the tag, outside of what is said, that tell the way; none where there are two. */
function wayOf({ statement }: Quote, sentences: readonly Span[], { text }: Material) {
	const [tag] = statement.tag;
	const sentence = tag && sentences.find((one) => overlaps(one, tag));
	if (!sentence) return null;
	const found = WAYS.flatMap(([option, words]) => {
		const place = words.exec(sentence.text);
		if (!place) return [];
		const start = sentence.start + place.index;
		const said = spanAt(text, start, start + place[0].length);
		return statement.content.some((content) => overlaps(content, said)) ? [] : [{ option, said }];
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
	placed: readonly { quote: Quote; option: string }[],
	material: Material
): Draft | null {
	const { seed, lastNames, blocks, attributions } = material;
	const { who, tag } = statement;
	const [other] = placed.filter(({ quote }) => quote.statement.who.id !== who.id);
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
	const [second = ''] = mixed(
		PLAUSIBLE.filter((option) => option !== other.option),
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
					`The tag${sayTag(statement, '')} gives the speaker and no more, and no other line on ${shortName(who)} tells it. Leave open what an article leaves open.`
				],
				[
					other.option,
					'other-speaker',
					`The article has this for words of ${shortName(other.quote.statement.who)}, and not for these.`
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
	{ words, statement }: Quote,
	key: string,
	said: Span,
	others: readonly string[],
	material: Material
): Draft[] {
	const { seed, lastNames } = material;
	if (
		/[?!]$/.test(words.text) ||
		!canAsk(words.text, lastNames) ||
		!material.nameable.has(statement.who.id)
	)
		return [];
	const id = idOf('occasion', [words]);
	const options = PLAUSIBLE.filter((option) => option !== key);
	const ranked = mixed(options, seed, (option) => `${id}${option}`).toSorted(
		(a, b) => Number(others.includes(b)) - Number(others.includes(a))
	);
	const [rival = ''] = ranked.filter(
		(option) => key.length <= 1.25 * ((option.length + UNSAID.length) / 2)
	);
	if (rival === '') return [];
	const shown = isQuotable(said.text) ? ` with ${inQuotes(said.text)}` : '';
	const beside = others.includes(rival);
	const [reason, why]: [Reason, string] = beside
		? [
				'other-speaker',
				'The article has this for another statement, and not for the one asked about.'
			]
		: [
				'outside-knowledge',
				`News often comes this way, but here the sentence${shown || ' of the tag'} shows another way.`
			];
	const written: WrittenOption[] = [
		[key, KEY, `The sentence${shown} tells how it was said or written.`],
		[rival, reason, why],
		[
			UNSAID,
			'stated-as-unstated',
			`It does: read the whole sentence${shown}, and not the quote alone.`
		]
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
