import { overlaps, type Span } from '../../article/span.ts';
import { inQuotes } from '../in-quotes.ts';
import { choice, KEY } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft } from './draft.ts';
import { proofOf, type Material } from './material.ts';
import { canAsk, type Quote } from './quote.ts';
import { titleOf } from './say.ts';
import { sayTag } from './tag.ts';
import { passageWith } from './rivals.ts';
import { inSentence, shortName } from './voice.ts';
import { stemsOf, UNSAID, type Placed, type Sort } from './way.ts';

/** At these others may have spoken too, without the article saying so again. */
const SHARED: readonly Sort[] = ['council', 'crowd', 'reporters', 'outlet', 'talk'];
/** Where nothing is said of the way, each of these could be taken for it. */
const POSSIBLE = [
	'In a written statement',
	'At a public news conference',
	'In a letter to a newspaper',
	'In a speech to the public'
] as const;
/** Any word that could tell where or how somebody speaks. */
const HINT =
	/\b(?:statements?|interview\w*|conference|speech\w*|rall(?:y|ies)|debat\w*|tweet\w*|Twitter|Facebook|Instagram|post(?:ed|s)?|letter|e-?mail\w*|memo|radio|television|TV|CNN|MSNBC|Fox|NBC|ABC|CBS|PBS|NPR|BBC|shows?|podcast|meeting|met|hearing|court|testi\w+|trial|jury|crowd|audience|reporters?|journalists?|told|tells?|telling|asked|phone|call(?:ed|s)?|events?|town hall|stage|press|briefing|remarks?|address\w*|appear\w*|wr(?:ote|ites?|iting|itten)|publish\w*|video|ads?|books?|column|op-ed|essay|blog|panel|forum|dinner|visit\w*|stop|convention|floor|church|session|lecture|website|release|talk\w*|spoke|speaking|announc\w*|respon\w*|repl\w*|after|during|stand|line)\b/i;

/** A statement of which no paragraph that tells of its speaker says how it was made, beside one that has its way. */
export function unsaidOf(
	quote: Quote,
	placed: readonly Placed[],
	material: Material
): Draft | null {
	const { seed, lastNames, blocks, attributions } = material;
	const { words, statement } = quote;
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
			stem: oneOf(
				stemsOf(other.option, quote),
				seed,
				id
			)(inSentence(who, material), inQuotes(words.text)),
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
					'Words can reach a reporter this way, but nothing in the article shows it for these.'
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
