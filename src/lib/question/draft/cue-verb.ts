import type { Reason } from '../reason.ts';
import { inlineChoice, KEY, type WrittenOption } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { passageOf, proofOf, type Material } from './material.ts';
import { type Quote } from './quote.ts';

/** What a verb of saying adds to the words, and what a reader who takes it wrongly has mistaken. */
const VERBS: Record<string, { forms: string[]; adds: string; reason: Reason }> = {
	plain: {
		forms: ['said', 'stated', 'noted'],
		adds: 'adds nothing to the words. It leaves the reader to weigh them',
		reason: 'label-as-fact'
	},
	claim: {
		forms: ['claimed', 'alleged', 'asserted'],
		adds: 'keeps a distance. The reporter does not vouch for what follows',
		reason: 'stated-as-unstated'
	},
	own: {
		forms: ['admitted', 'acknowledged', 'conceded'],
		adds: 'shows that it is hard for the speaker to say. It also treats what follows as so',
		reason: 'suspicion-as-finding'
	},
	confirm: {
		forms: ['confirmed', 'revealed', 'announced'],
		adds: 'treats what follows as settled. Ask on what ground it is',
		reason: 'suspicion-as-finding'
	},
	deny: {
		forms: ['denied'],
		adds: 'turns what follows down. The charge itself is somebody else’s',
		reason: 'wrong-kind'
	},
	warn: {
		forms: ['warned', 'cautioned'],
		adds: 'makes a danger of what follows. It is still to come, if it comes',
		reason: 'wrong-kind'
	},
	argue: {
		forms: ['argued', 'insisted', 'maintained', 'contended'],
		adds: 'shows that somebody sees it another way. Look for the other side',
		reason: 'wrong-kind'
	},
	suggest: {
		forms: ['suggested', 'hinted'],
		adds: 'makes it softer than a plain statement. Keep it as soft when you retell it',
		reason: 'wrong-kind'
	},
	promise: {
		forms: ['promised', 'vowed', 'pledged'],
		adds: 'binds the speaker for the time to come. Nothing is done yet',
		reason: 'wrong-kind'
	}
};
type Verb = { form: string; group: string };
const FORMS: Verb[] = Object.entries(VERBS).flatMap(([group, { forms }]) =>
	forms.map((form) => ({ form, group }))
);

const STEMS = [
	'Complete the sentence with the verb that the article has.',
	'Choose the verb with which the article hands on this statement.',
	'Which verb of saying does the article use for this statement?'
] as const;

/** The cue that fits: the sentence as the article has it, without its verb of saying. */
export const cueVerb: Generator = (material) =>
	material.retold.flatMap((quote) => draftOf(quote, material) ?? []);

function draftOf({ words, statement }: Quote, material: Material): Draft | null {
	const { text, seed, attributions } = material;
	const { cue, source, who } = statement;
	const key = FORMS.find(({ form }) => form === cue?.text);
	const [content] = statement.content;
	if (!key || !cue || !source || !content || source.start > cue.start) return null;
	// The clause of what was said follows at once, so that another verb fits its place as well.
	const joint = text.slice(cue.end, content.start);
	const begins =
		/^(?:that )?(?:the|a|an|he|she|it|they|his|her|its|their|there|this|these|those|some|many|most|all|no|two|three|\p{Lu}\p{L}+)\b/u;
	if (!/^ (?:that )?$/.test(joint) || !begins.test(`${joint.trimStart()}${words.text}`))
		return null;
	if (joint === ' ' && /\b(?:and|but|when|while)\b/.test(content.text)) return null;
	if (words.text !== content.text.replace(/[\s,.;]+$/, '')) return null;
	const beside = attributions.flatMap((one) => one.cue?.text ?? []);
	const id = idOf('cue', [words]);
	const others = mixed(FORMS, seed, ({ form }) => `${id}${form}`)
		.filter(({ group }) => group !== key.group)
		.toSorted((a, b) => Number(beside.includes(b.form)) - Number(beside.includes(a.form)));
	const first = others[0];
	const second = others.find(
		({ form, group }) =>
			first && group !== first.group && key.form.length <= 0.65 * (form.length + first.form.length)
	);
	if (!first || !second) return null;
	const evidence = proofOf(words, statement);
	const option = ({ form, group }: Verb): WrittenOption => {
		const { adds = '', reason = 'wrong-kind' } = VERBS[group] ?? {};
		return group === key.group
			? [form, KEY, `This is the reporter’s verb, and it ${adds}.`]
			: [form, reason, `The article has another verb here; this one ${adds}.`];
	};
	const question = inlineChoice(
		{
			id,
			skill: 'ownership',
			title: 'The verb that hands it on',
			stem: oneOf(STEMS, seed, id),
			passage: passageOf(material, evidence),
			ending: `${joint.trimStart()}${words.text}.`
		},
		[
			{
				text: !material.nameable.has(who.id) || who.kind === 'unnamed' ? 'The speaker' : who.name,
				options: [key, first, second].map(option),
				evidence
			}
		]
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
