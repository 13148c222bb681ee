import type { Span } from '../../article/span.ts';
import { inQuotes } from '../in-quotes.ts';
import type { Reason } from '../reason.ts';
import { wordsOf } from '../lint/words.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { isSure, passageOf, proofOf, type Material, type Statement } from './material.ts';
import { askable } from './quote.ts';

/**
 * Verbs of saying that add one shade whatever is said, which no other verb here adds: “argued” and
 * “insisted” may tell of reasons, of doubt or of an opponent. The name for them is no word of the
 * article’s.
 */
type Shade = {
	forms: string;
	adds: string;
	why: string;
	near: string;
	reason: Reason;
};
const SHADES: Record<string, Shade> = {
	claim: {
		forms: 'claimed claims alleged alleges',
		adds: 'The writer leaves open whether it holds',
		why: 'A claim is the speaker’s, and still to be shown',
		near: 'suggest',
		reason: 'stated-as-unstated'
	},
	admit: {
		forms: 'admitted admits conceded concedes',
		adds: 'It does not look good for the speaker',
		why: 'One admits what one would rather not say',
		near: 'confirm announce',
		reason: 'wrong-kind'
	},
	confirm: {
		forms: 'confirmed confirms',
		adds: 'Somebody had said or asked this before',
		why: 'One confirms what is in question already',
		near: 'admit announce',
		reason: 'wrong-kind'
	},
	announce: {
		forms: 'announced announces revealed reveals',
		adds: 'It is being made public',
		why: 'One announces what others are to know from now on',
		near: 'confirm promise',
		reason: 'label-as-fact'
	},
	warn: {
		forms: 'warned warns',
		adds: 'The speaker sees harm ahead',
		why: 'A warning looks out for harm',
		near: '',
		reason: 'wrong-kind'
	},
	suggest: {
		forms: 'suggested suggests hinted hints',
		adds: 'It is only offered as an idea',
		why: 'A suggestion leaves others free to see it otherwise',
		near: 'claim',
		reason: 'wrong-kind'
	},
	predict: {
		forms: 'predicted predicts',
		adds: 'It is about what is still to come',
		why: 'One predicts what has not happened yet',
		near: 'warn promise announce suggest',
		reason: 'wrong-kind'
	},
	recall: {
		forms: 'recalled recalls',
		adds: 'It is told from memory',
		why: 'One recalls what lies behind',
		near: 'admit confirm',
		reason: 'wrong-kind'
	},
	joke: {
		forms: 'joked jokes quipped quips',
		adds: 'It is not meant seriously',
		why: 'A joke is not to be taken at its word',
		near: 'suggest claim',
		reason: 'wrong-kind'
	},
	complain: {
		forms: 'complained complains',
		adds: 'The speaker is unhappy about it',
		why: 'One complains of what one would like to be otherwise',
		near: 'warn claim admit',
		reason: 'wrong-kind'
	},
	repeat: {
		forms: 'repeated repeats reiterated reiterates',
		adds: 'The speaker has said it before',
		why: 'To repeat is to say once more',
		near: 'confirm',
		reason: 'wrong-kind'
	},
	promise: {
		forms: 'promised promises vowed vows pledged pledges',
		adds: 'The speaker gives a firm promise',
		why: 'Whoever makes a promise can be held to it',
		near: 'announce',
		reason: 'wrong-kind'
	}
};

const STEMS = [
	(verb: string, words: string) =>
		`What does the verb ${verb} tell a reader about the statement ${words}?`,
	(verb: string, words: string) =>
		`The article gives ${words} with the verb ${verb}: what does that verb add?`
] as const;

const OTHERS = 2;
/** That the verb goes with these words is not as sure as whose they are. */
const BAR = 0.85;
/** Fewer words than these are no statement. */
const FEWEST = 4;

const FORMS = new Set(Object.values(SHADES).flatMap(({ forms }) => forms.split(' ')));

/** What a verb of saying adds: only verbs that add something are asked about, so not “said”. */
export const cueVerb: Generator = (material) =>
	material.heard.flatMap((statement) => {
		if (!FORMS.has(statement.cue?.text ?? '')) return [];
		const [quote] = material.spoken.filter((one) => one.statement === statement);
		const [content] = statement.content;
		const words =
			statement.type === 'direct' ? quote?.words : content && wholeClause(content, material);
		return words && isSure(statement, BAR) && wordsOf(words.text).length >= FEWEST
			? (draftOf(words, statement, material) ?? [])
			: [];
	});

/** What is retold as one clause, so that nothing of it goes with another verb. */
function wholeClause(content: Span, { text, lastNames }: Material): Span | null {
	const words = askable(text, content, lastNames);
	const whole = words?.text === content.text.replace(/[\s,.;]+$/, '');
	return whole && CLAUSE.test(words.text) && !/, | (?:and|but|while) /.test(words.text)
		? words
		: null;
}

/** “Announce”: announcing. */
const verbal = (verb: string) => `${verb.replace(/e$/, '').replace(/(?<=mi)t$/, 'tt')}ing`;

const CLAUSE =
	/^(?:the|a|an|he|she|it|they|his|her|its|their|there|this|these|those|some|many|most|all|no|two|three|\p{Lu}\p{L}+)\b/u;

function draftOf(words: Span, statement: Statement, material: Material): Draft | null {
	const { seed } = material;
	const { cue, who } = statement;
	const all = Object.entries(SHADES);
	const found = all.find(([, { forms }]) => forms.split(' ').includes(cue?.text ?? ''));
	if (!found || !cue) return null;
	const [name, key] = found;
	const id = idOf('cue', [words]);
	const others = mixed(all, seed, ([other]) => `${id}${other}`)
		.filter(([other, { near }]) => other !== name && !near.split(' ').includes(name))
		.filter(([other]) => !key.near.split(' ').includes(other))
		.slice(0, OTHERS);
	const evidence = proofOf(words, statement);
	const options: WrittenOption[] = [
		[
			key.adds,
			KEY,
			`${key.why}. The writer chose ${inQuotes(cue.text)}, and a plainer verb would leave that out.`
		],
		...others.map(([other, { adds, reason }]): WrittenOption => [
			adds,
			reason,
			`That would take a verb of ${verbal(other)}, but here the article has ${inQuotes(cue.text)}.`
		])
	];
	const question = choice(
		{
			id,
			skill: 'ownership',
			title: 'What a verb of saying adds',
			stem: oneOf(STEMS, seed, id)(inQuotes(cue.text), inQuotes(words.text)),
			passage: passageOf(material, evidence)
		},
		{ options, evidence }
	);
	return {
		generator: 'cue-verb',
		confidence: statement.confidence,
		// Who knows the word knows the answer, with or without the article.
		plain: true,
		question,
		checks: [saidBy(words, statement)],
		about: [who.id],
		words: [words]
	};
}
