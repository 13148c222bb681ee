import { placeAmong, paragraphsOf } from '../../article/blocks.ts';
import { overlaps, spanAt, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { namings } from '../lint/teller.ts';
import { isFunctionWord } from '../lint/words.ts';
import { choice, KEY, type WrittenOption } from '../write.ts';
import { mixed } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { mistakeOf } from './heard.ts';
import type { Material } from './material.ts';
import { OF_NARRATION, SAYING } from './narration.ts';
import { wordsIn } from './pieces.ts';
import { canAsk, quotable } from './quote.ts';
import { passageWith, WRITER } from './rivals.ts';
import { stemOf, titleOf } from './say.ts';
import { withCapital, labelOf, shortName } from './voice.ts';
import { STEMS } from './whose-word.ts';

/** Words that weigh what they tell of: plainer ones would do for the fact alone. */
const LOADED =
	/^(?:abysmal|acrimonious|ailing|alarming|ambitious|astonishing|awkward|baffling|beleaguered|beloved|bitter|bitterly|bizarre|bleak|blistering|blunt|bold|bombastic|brash|brazen|brilliant|bruising|brutal|bungled|burly|caustic|chaotic|charming|clever|clumsy|colorful|colossal|combative|contentious|controversial|courageous|cozy|crippling|crushing|dazzling|decisive|desperate|devastating|dire|disappointing|disastrous|dismal|divisive|dramatic|dramatically|eager|elusive|embarrassing|embattled|enormous|erratic|exhausting|explosive|extraordinary|extreme|fateful|ferocious|fierce|fiercely|fiery|flamboyant|flawed|formidable|fragile|frantic|fraught|frenetic|frenzied|furious|giant|gigantic|glamorous|glaring|glittering|gloomy|grim|gritty|grueling|hard-fought|hard-line|hardline|harsh|heated|heavy-handed|hefty|heroic|high-stakes|historic|hostile|huge|humiliating|immense|impassioned|impressive|incendiary|infamous|intense|ironic|ironically|lackluster|lavish|legendary|lopsided|lukewarm|massive|meager|mediocre|messy|mighty|miserable|modest|monumental|nasty|noisy|notable|notorious|oddly|ominous|outspoken|overblown|overwhelming|painful|peculiar|perilous|pivotal|poignant|polarizing|powerful|precarious|prickly|proud|provocative|punishing|quirky|radical|ragtag|rare|raucous|reckless|relentless|remarkable|remarkably|resounding|robust|rocky|rousing|ruthless|savvy|scandal-plagued|scathing|scorching|searing|shaky|sharp|sharply|shocking|shrewd|skyrocketing|sleepy|slick|sluggish|soaring|sobering|spectacular|staggering|stalwart|stark|staunch|steep|stellar|stern|stiff|stinging|storied|strained|strident|striking|stubborn|stunning|surging|surprising|surprisingly|swaggering|sweeping|swift|tense|tenuous|tepid|thorny|thriving|tiny|tireless|tough|toxic|tragic|treacherous|triumphant|troubled|troubling|tumultuous|turbulent|ugly|uneasy|unexpected|unlikely|unorthodox|unpopular|unprecedented|unruly|unusual|unusually|upstart|vast|vaunted|vibrant|vicious|vigorous|vocal|volatile|vulnerable|weary|whopping|wild|wildly|withering|worrisome|wrenching|xenophobic|yawning)$/i;
/** Speech without a verb of saying: whose words these are could be argued. */
const OF_SPEECH =
	/\b(?:topics?|conference|assessments?|writing|books?|biograph\w+|contrasts?|rhetoric|tone|confront\w*|alarm\w*|language|speech\w*|debat\w*|held forth|messages?|remarks?|criti\w+|attack\w*|accounts?|headlines?|warnings?|answers?|question\w*|pitch|portray\w*|cast|painted?|depict\w*|charg\w+|labels?|labeled|demand\w*|disput\w*|worr\w+|concern\w*|unhappy|sees?|vision|case|argument)\b/i;
const [FEWEST, MOST] = [2, 4];
/** So many rivals beside the writer. */
const RIVALS = 2;
/** Paragraphs between the words and a name that could be taken for theirs. */
const NEAR = 1;

/** Whose word it is, where it is the writer's: words that weigh, in a sentence that nobody else says. */
export const writersWord: Generator = (material) =>
	material.sentences.flatMap((sentence) => {
		const words = isOwn(sentence, material) ? loadedIn(sentence, material) : null;
		return words ? (draftOf(words, material) ?? []) : [];
	});

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

/** The weighing word with what it weighs: “a bitter fight”, up to the next small word. */
function loadedIn(sentence: Span, { text, lastNames }: Material): Span | null {
	const words = wordsIn(text, sentence);
	for (const [index, word] of words.entries()) {
		if (index === 0 || !LOADED.test(word.text)) continue;
		const rest = words.slice(index, index + MOST);
		const end = rest.findIndex(
			(one, at) =>
				at > 0 &&
				(isFunctionWord(one.text) || /[^\s]/.test(text.slice(rest[at - 1]?.end ?? 0, one.start)))
		);
		const run = end === -1 ? rest : rest.slice(0, end);
		const last = run.at(-1);
		if (run.length < FEWEST || !last || /\p{Lu}/u.test(run.map((one) => one.text).join())) continue;
		const found = quotable(text, spanAt(text, word.start, last.end));
		if (found && canAsk(found.text, lastNames)) return found;
	}
	return null;
}

function draftOf(words: Span, material: Material): Draft | null {
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
		{ options: [[WRITER, KEY, WHY], ...options], evidence: [words] }
	);
	return {
		generator: 'writers-word',
		confidence: OF_NARRATION,
		question,
		checks: [{ about: 'form', content: [words], form: 'narration' }],
		about: [],
		words: [words]
	};
}

const WHY =
	'No quotation marks stand around these words and no verb of saying goes with their sentence. A word that weighs, with nobody else behind it, is the writer’s.';
