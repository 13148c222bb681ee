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
type Shade = { forms: string; like: string; adds: string; near: string; reason: Reason };
const SHADES: Record<string, Shade> = {
	claim: {
		forms: 'claimed claims alleged alleges',
		like: 'claim',
		adds: 'The writer does not vouch for it',
		near: 'suggest',
		reason: 'stated-as-unstated'
	},
	own: {
		forms: 'admitted admits conceded concedes',
		like: 'admit',
		adds: 'It was hard for the speaker to say',
		near: 'confirm announce',
		reason: 'suspicion-as-finding'
	},
	confirm: {
		forms: 'confirmed confirms',
		like: 'confirm',
		adds: 'Others had said or asked it before',
		near: 'own announce',
		reason: 'suspicion-as-finding'
	},
	announce: {
		forms: 'announced announces revealed reveals',
		like: 'announce',
		adds: 'It is made known for the first time',
		near: 'confirm promise',
		reason: 'label-as-fact'
	},
	warn: {
		forms: 'warned warns',
		like: 'warn',
		adds: 'Something bad may come of it',
		near: '',
		reason: 'wrong-kind'
	},
	suggest: {
		forms: 'suggested suggests hinted hints',
		like: 'suggest',
		adds: 'It is put softly as an idea',
		near: 'claim',
		reason: 'wrong-kind'
	},
	predict: {
		forms: 'predicted predicts',
		like: 'predict',
		adds: 'It is about what is still to come',
		near: 'warn promise announce suggest',
		reason: 'wrong-kind'
	},
	recall: {
		forms: 'recalled recalls',
		like: 'recall',
		adds: 'It is told from the memory of it',
		near: 'own confirm',
		reason: 'wrong-kind'
	},
	joke: {
		forms: 'joked jokes quipped quips',
		like: 'joke',
		adds: 'It is not meant in full earnest',
		near: 'suggest claim',
		reason: 'wrong-kind'
	},
	complain: {
		forms: 'complained complains',
		like: 'complain',
		adds: 'The speaker is unhappy about it',
		near: 'warn claim own',
		reason: 'wrong-kind'
	},
	repeat: {
		forms: 'repeated repeats reiterated reiterates',
		like: 'repeat',
		adds: 'The speaker has said it before',
		near: 'confirm',
		reason: 'wrong-kind'
	},
	promise: {
		forms: 'promised promises vowed vows pledged pledges',
		like: 'promise',
		adds: 'The speaker is bound by it',
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

/** What a verb of saying adds: only verbs that add something are asked about, so not “said”. */
export const cueVerb: Generator = (material) =>
	material.heard.flatMap((statement) => {
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
			`This is what the verb ${inQuotes(cue.text)} adds. It is the writer who chose the verb, so ask what another verb would tell.`
		],
		...others.map(([, { adds, reason, like }]): WrittenOption => [
			adds,
			reason,
			`A verb like ${like} would add this, and the article has another. Weigh the verb that stands there.`
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
		question,
		checks: [saidBy(words, statement)],
		about: [who.id],
		words: [words]
	};
}
