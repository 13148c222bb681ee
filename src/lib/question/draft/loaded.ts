import { spanAt, type Span } from '../../article/span.ts';
import { isFunctionWord } from '../lint/words.ts';
import type { Material } from './material.ts';
import { wordsIn } from './pieces.ts';
import { canAsk, quotable } from './quote.ts';

/** Words that weigh what they tell of: plainer ones would do for the fact alone. */
const LOADED =
	/^(?:abysmal|acrimonious|ailing|alarming|ambitious|astonishing|awkward|baffling|beleaguered|beloved|bitter|bitterly|bizarre|bleak|blistering|blunt|bold|bombastic|brash|brazen|brilliant|bruising|brutal|bungled|burly|caustic|chaotic|charming|clever|clumsy|colorful|colossal|combative|contentious|controversial|courageous|cozy|crippling|crushing|dazzling|decisive|desperate|devastating|dire|disappointing|disastrous|dismal|divisive|dramatic|dramatically|eager|elusive|embarrassing|embattled|enormous|erratic|exhausting|explosive|extraordinary|extreme|fateful|ferocious|fierce|fiercely|fiery|flamboyant|flawed|formidable|fragile|frantic|fraught|frenetic|frenzied|furious|giant|gigantic|glamorous|glaring|glittering|gloomy|grim|gritty|grueling|hard-fought|hard-line|hardline|harsh|heated|heavy-handed|hefty|heroic|high-stakes|historic|hostile|huge|humiliating|immense|impassioned|impressive|incendiary|infamous|intense|ironic|ironically|lackluster|lavish|legendary|lopsided|lukewarm|massive|meager|mediocre|messy|mighty|miserable|modest|monumental|nasty|noisy|notable|notorious|oddly|ominous|outspoken|overblown|overwhelming|painful|peculiar|perilous|pivotal|poignant|polarizing|powerful|precarious|prickly|proud|provocative|punishing|quirky|radical|ragtag|rare|raucous|reckless|relentless|remarkable|remarkably|resounding|robust|rocky|rousing|ruthless|savvy|scandal-plagued|scathing|scorching|searing|shaky|sharp|sharply|shocking|shrewd|skyrocketing|sleepy|slick|sluggish|soaring|sobering|spectacular|staggering|stalwart|stark|staunch|steep|stellar|stern|stiff|stinging|storied|strained|strident|striking|stubborn|stunning|surging|surprising|surprisingly|swaggering|sweeping|swift|tense|tenuous|tepid|thorny|thriving|tiny|tireless|tough|toxic|tragic|treacherous|triumphant|troubled|troubling|tumultuous|turbulent|ugly|uneasy|unexpected|unlikely|unorthodox|unpopular|unprecedented|unruly|unusual|unusually|upstart|vast|vaunted|vibrant|vicious|vigorous|vocal|volatile|vulnerable|weary|whopping|wild|wildly|withering|worrisome|wrenching|xenophobic|yawning)$/i;
/** Whoever speaks weighs with plainer words as well, which a writer may use without weighing. */
const SPOKEN =
	/^(?:absurd|abusive|amazing|annoying|appalling|arrogant|backward|beautiful|biased|bogus|brave|broken|careless|cheap|classy|common-sense|corrupt|courageous|cowardly|crazy|creepy|crooked|crucial|cruel|cynical|damaging|dangerous|deceitful|decent|deceptive|delusional|deplorable|despicable|destructive|dirty|disgraceful|disgusting|dishonest|dismal|disturbing|divided|dumb|dysfunctional|evil|excellent|exceptional|fantastic|foolish|frightening|frustrating|gorgeous|great|greatest|hard-working|hardworking|harmful|hateful|honorable|hopeful|horrendous|horrible|horrific|hypocritical|immoral|inappropriate|incompetent|incredible|incredibly|insane|insulting|irresponsible|laughable|lazy|lousy|magnificent|meaningless|misguided|misleading|naive|outrageous|outstanding|pathetic|perfect|phenomenal|phony|pointless|profound|profoundly|promising|racist|ridiculous|rigged|rotten|rude|sad|scary|senseless|shameful|shameless|silly|sloppy|stupid|terrible|terribly|terrific|terrifying|totally|tremendous|tremendously|twisted|unacceptable|unbelievable|unconscionable|unfair|unfit|unhinged|unjust|unnecessary|unreasonable|unthinkable|useless|vile|vital|weird|wonderful|wondrous|worst|worthless|wrongheaded)$/i;
/** A longer run has a verb in it. */
const [FEWEST, MOST] = [2, 3];

/** The weighing word of the writer’s with what it weighs: “a bitter fight”, up to the next small word or mark. */
export const loadedIn = (sentence: Span, material: Material) =>
	weighedBy([LOADED], sentence, material);

/** The same in somebody’s exact words. */
export const loadedInQuote = (words: Span, material: Material) =>
	weighedBy([LOADED, SPOKEN], words, material);

function weighedBy(
	lists: readonly RegExp[],
	stretch: Span,
	{ text, lastNames }: Material
): Span | null {
	const words = wordsIn(text, stretch);
	for (const [index, word] of words.entries()) {
		if (index === 0 || !lists.some((one) => one.test(word.text))) continue;
		const rest = words.slice(index, index + MOST + 1);
		const end = rest.findIndex(
			(one, at) =>
				at > 0 &&
				(isFunctionWord(one.text) || /[^\s]/.test(text.slice(rest[at - 1]?.end ?? 0, one.start)))
		);
		const run = end === -1 ? rest : rest.slice(0, end);
		const last = run.at(-1);
		if (
			run.length < FEWEST ||
			run.length > MOST ||
			!last ||
			/\p{Lu}/u.test(run.map((one) => one.text).join())
		)
			continue;
		const found = quotable(text, spanAt(text, word.start, last.end));
		if (found && canAsk(found.text, lastNames)) return found;
	}
	return null;
}
