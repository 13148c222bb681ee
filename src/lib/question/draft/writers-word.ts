import { placeAmong, paragraphsOf } from '../../article/blocks.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { mistakeOf } from './heard.ts';
import { loadedIn } from './loaded.ts';
import type { Material } from './material.ts';
import { BY_NOBODY, OF_NARRATION, SAYING } from './narration.ts';
import { passageWith, WRITER } from './rivals.ts';
import { stemOf, titleOf } from './say.ts';
import { isNamedIn, labelOf, shortName, withCapital } from './voice.ts';
import { STEMS } from './whose-word.ts';

/** Speech without a verb of saying: whose words these are could be argued. */
const OF_SPEECH =
	/\b(?:topics?|conference|assessments?|writing|books?|biograph\w+|contrasts?|rhetoric|tone|confront\w*|alarm\w*|language|speech\w*|debat\w*|held forth|messages?|remarks?|criti\w+|attack\w*|accounts?|headlines?|warnings?|answers?|question\w*|pitch|portray\w*|cast|painted?|depict\w*|charg\w+|labels?|labeled|demand\w*|disput\w*|worr\w+|concern\w*|unhappy|sees?|vision|case|argument)\b/i;
/** So many rivals beside the writer. */
const RIVALS = 2;
/** Paragraphs between the words and a name that could be taken for theirs. */
const NEAR = 1;

/** Whose words they are, where they are the writer's: a weighing word that nobody else says, or what is plainly told. */
export const writersWord: Generator = (material) => [
	...material.sentences.flatMap((sentence) => {
		const words = isOwn(sentence, material) ? loadedIn(sentence, material) : null;
		return words ? (draftOf(words, WEIGHS, material) ?? []) : [];
	}),
	...material.narrated.flatMap((words) => draftOf(words, BY_NOBODY, material) ?? [])
];

/** No statement, no marks and no verb of saying in the sentence, nor marks in its paragraph. */
function isOwn(sentence: Span, { attributions, blocks }: Material): boolean {
	const paragraph = blocks.find((one) => overlaps(one, sentence));
	const isOf = (place: Span) =>
		attributions.some(({ content, cue }) =>
			[...content, ...(cue ? [cue] : [])].some((span) => overlaps(span, place))
		);
	return (
		paragraph !== undefined &&
		!isOf(paragraph) &&
		/^\p{Lu}.*\p{Ll}.*\.$/u.test(sentence.text) &&
		!/["“”«»„‘]|''/.test(paragraph.text) &&
		!SAYING.test(sentence.text) &&
		!OF_SPEECH.test(sentence.text)
	);
}

function draftOf(words: Span, why: string, material: Material): Draft | null {
	const { blocks, speakers, voices, spokenOf, nameable, seed } = material;
	const at = (span: Span) => placeAmong(paragraphsOf(blocks), span);
	const away = (one: Speaker) =>
		Math.min(...namings(one).map((name) => Math.abs(at(name) - at(words))));
	const rivals = mixed(
		speakers.filter(
			(one) =>
				one.kind === 'person' &&
				nameable.has(one.id) &&
				(voices.includes(one) || spokenOf.has(one.id)) &&
				!isNamedIn(words.text, one) &&
				away(one) <= NEAR
		),
		seed,
		({ id }) => `${words.start}:${id}`
	)
		.toSorted((a, b) => away(a) - away(b))
		.slice(0, RIVALS);
	const passage = passageWith(rivals, [words], material);
	if (rivals.length < RIVALS || !passage) return null;
	const options = rivals.map((rival): WrittenOption => [
		labelOf(rival),
		mistakeOf(rival, words, material),
		`${withCapital(shortName(rival))} is ${away(rival) === 0 ? 'named in this paragraph' : 'named close by'}, but no tag gives these words to ${shortName(rival)}.`
	]);
	const question = choice(
		{
			id: idOf('writer', [words]),
			skill: 'ownership',
			title: titleOf(words),
			stem: stemOf(STEMS, words, seed, words.text),
			passage
		},
		{ options: [[WRITER, KEY, why], ...options], evidence: [words] }
	);
	return {
		generator: 'writers-word',
		confidence: OF_NARRATION,
		// What weighs tempts a reader to look for somebody’s voice; what is plainly told does not.
		easy: why === BY_NOBODY,
		question,
		checks: [{ about: 'form', content: [words], form: 'narration' }],
		about: [],
		words: [words]
	};
}

const WEIGHS =
	'No quotation marks stand around these words and no verb of saying goes with their sentence. A word that weighs, with nobody else behind it, is the writer’s.';
