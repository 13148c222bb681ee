import { overlaps, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { hottext, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, saidBy, type Draft, type Generator } from './draft.ts';
import { isSure, passageOf, type Material, type Statement } from './material.ts';
import { namesake, placesOf, speaks } from './heard.ts';
import { tagGives } from './tag.ts';
import { shortName, withTitle } from './voice.ts';

const STEMS = [
	'Mark the person whom others only talk about in this passage.',
	'Mark the person who is named in this passage but says nothing in it.',
	'Find the person who is talked about here but says nothing.'
] as const;

const BAR = 0.87;
/** Statements further off would make the passage long. */
const NEAR = 4;

/** Spoken about within a quote, beside two who speak: names of the passage itself. */
export const spokenAbout: Generator = (material) => {
	const silent = silentPeople(material);
	const tagged = material.statements.filter((one) => one.tag.length > 0 && isSure(one, BAR));
	return tagged.flatMap((statement, index) => {
		const named = silent.filter((who) =>
			namings(who).some((name) => statement.content.some((said) => overlaps(said, name)))
		);
		if (statement.type !== 'direct' || named.length === 0) return [];
		const others = tagged
			.map((one, at) => ({ one, away: Math.abs(at - index) }))
			.filter(({ one, away }) => away <= NEAR && one.who.id !== statement.who.id)
			.toSorted((a, b) => a.away - b.away);
		for (const { one } of others) {
			const draft = draftOf([statement, one], named, material);
			if (draft) return [draft];
		}
		return [];
	});
};

function draftOf(
	pair: [Statement, Statement],
	silent: readonly Speaker[],
	material: Material
): Draft | null {
	const { seed } = material;
	const passage = passageOf(
		material,
		pair.flatMap(({ content, tag, named }) => [...content, ...tag, named])
	);
	const names = pair.map(({ named }) => named);
	const mean = names.reduce((sum, { text }) => sum + text.length, 0) / names.length;
	const key = silentIn(pair[0], passage, silent, material).find(
		({ name: { text } }) => text.length <= 1.3 * mean && !names.some((one) => one.text === text)
	);
	if (!key || names.some((name) => overlaps(name, key.name)) || passage.length > 5) return null;
	if (names[0]?.text === names[1]?.text) return null;
	// Somebody heard elsewhere in the article would be as right, where the passage has no word of theirs.
	if (material.speakers.some((one) => one.id !== key.who.id && isSilentIn(passage, one, material)))
		return null;
	const id = idOf('about', [key.name]);
	const options: WrittenOption[] = [
		[
			key.name,
			KEY,
			`The name stands only in words of ${key.ofOne ? shortName(pair[0].who) : 'others'}. The passage has no statement from this person.`
		],
		...pair.map((statement): WrittenOption => [
			statement.named,
			'stated-as-unstated',
			`This person says something here: ${tagGives(statement, material, 'words')}.`
		])
	];
	const question = hottext(
		{
			id,
			skill: 'voices',
			title: 'Spoken about, not heard',
			stem: oneOf(STEMS, seed, id),
			passage
		},
		{ options: options.toSorted(([a], [b]) => startOf(a) - startOf(b)), evidence: [key.name] }
	);
	return {
		generator: 'spoken-about',
		confidence: Math.min(...pair.map(({ confidence }) => confidence)),
		question,
		checks: [
			{ about: 'unheard', name: key.who.name, mentions: key.mentions },
			...pair.flatMap((statement) =>
				statement.content.slice(0, 1).map((one) => saidBy(one, statement))
			)
		],
		about: [key.who.id],
		words: [key.name]
	};
}

const startOf = (words: string | Span) => (typeof words === 'string' ? 0 : words.start);

/** Who has no word anywhere in the article, nor anybody who may be the same. */
function silentPeople(material: Material): Speaker[] {
	const heard = material.speakers.filter((one) => speaks(one, material));
	return material.speakers.filter(
		(who) =>
			who.kind === 'person' &&
			// A single word may be a town.
			who.name.includes(' ') &&
			!heard.includes(who) &&
			!heard.some((other) => namesake(other, who))
	);
}

/** A person whom the passage names, and none of whose words stand in it, as far as the marks know. */
function isSilentIn(passage: readonly Span[], who: Speaker, { text, attributions }: Material) {
	return (
		who.kind === 'person' &&
		/^\p{Lu}/u.test(who.name) &&
		placesOf(who, passage, text).length > 0 &&
		!attributions.some(
			({ speaker, content }) =>
				speaker === who.id && content.some((said) => passage.some((block) => overlaps(block, said)))
		)
	);
}

/** Somebody whom the quote names, and the passage nowhere outside of quotes. */
function silentIn(
	statement: Statement,
	passage: readonly Span[],
	silent: readonly Speaker[],
	{ attributions, text }: Material
) {
	const within = ({ start, end }: Span, spans: readonly Span[]) =>
		spans.some((span) => span.start <= start && end <= span.end);
	const quoted = attributions
		.filter(({ type }) => type === 'direct')
		.flatMap(({ content }) => content);
	return silent.flatMap((who) => {
		if (who.id === statement.who.id) return [];
		const mentions = who.mentions.filter((name) => within(name, passage));
		const places = [...mentions, ...placesOf(who, passage, text)];
		const found = namings(who).find(
			(one) => within(one, statement.content) && /^\p{Lu}/u.test(one.text)
		);
		if (!found || !places.every((one) => within(one, quoted))) return [];
		const ofOne = places.every((one) => within(one, statement.content));
		return [{ who, name: withTitle(found, text), mentions, ofOne }];
	});
}
