import { inQuotes } from '../in-quotes.ts';
import { choice, KEY } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { passageOf, proofOf, type Material, type Statement } from './material.ts';
import { quotable } from './quote.ts';
import { passageWith, rivalsOf } from './rivals.ts';
import { titleOf } from './say.ts';
import { sayTag } from './tag.ts';
import { isNamedIn, shortName } from './voice.ts';

const STEMS = [
	(words: string) => `Who said this first, before somebody passed it on: ${words}?`,
	(words: string) => `From whom does this come in the first place: ${words}?`
] as const;

/** Second hand: a statement that its speaker has from somebody else. */
export const secondHand: Generator = (material) =>
	material.statements.flatMap((statement) => draftOf(statement, material) ?? []);

function draftOf(statement: Statement, material: Material): Draft | null {
	const { text, speakers, seed } = material;
	const [content, ...more] = statement.content;
	const origin = speakers.find(({ id }) => id === statement.origin);
	const relay = statement.who;
	if (!origin || origin.kind === 'unnamed' || !/^\p{Lu}/u.test(origin.name)) return null;
	const words = content && more.length === 0 ? quotable(text, content) : null;
	if (!words) return null;
	if (isNamedIn(words.text, origin) || isNamedIn(words.text, relay)) return null;
	const rival = rivalsOf(words, { ...statement, who: origin }, material).find(
		({ id }) => id !== relay.id
	);
	const evidence = proofOf(words, statement);
	const block = passageOf(material, evidence);
	const named = origin.mentions.find(
		(name) =>
			isNamedIn(name.text, origin) && block.some((p) => p.start <= name.start && name.end <= p.end)
	);
	if (!rival || !named || origin.id === relay.id) return null;
	const passage = passageWith([origin, relay, rival], evidence, material);
	if (!passage) return null;
	const question = choice(
		{
			id: idOf('second', [words]),
			skill: 'chain',
			title: titleOf(words),
			stem: oneOf(STEMS, seed, words.text)(inQuotes(words.text)),
			passage
		},
		{
			options: [
				[
					origin.name,
					KEY,
					`${shortName(relay)} only passes on what ${shortName(origin)} said${sayTag(statement, ': see', material)}.`
				],
				[
					relay.name,
					'relay-for-origin',
					`${shortName(relay)} tells it in the article, but as a statement of ${shortName(origin)}.`
				],
				[
					rival.name,
					'other-speaker',
					`${shortName(rival)} is named near it, but neither makes this statement nor passes it on.`
				]
			],
			evidence: [...evidence, named].toSorted((a, b) => a.start - b.start)
		}
	);
	return {
		generator: 'second-hand',
		confidence: statement.confidence,
		question,
		checks: [saidBy(words, statement)],
		about: [origin.id],
		words: [words]
	};
}
