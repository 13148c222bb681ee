import { spanAt, type Span } from '../../article/span.ts';
import { onceFor } from '../once.ts';
import { showsForm } from './quote.ts';

/** Verbs that stand behind the subject of a sentence, with what denies them. */
const VERB =
	/^(?:(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)(?:n[’']t)?|won[’']t|can[’']t|cannot)$/;
/** Of other sentences the subject is known where it is short: “he”, or “the team” before “looked”. */
const PRONOUN = '(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey) (?=\\p{Ll}+(?<!ing|ly) )';
const NOUN =
	'(?:(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]hose|[Tt]hese|[Ss]ome|[Mm]any) )?(?!(?:two|three|four|five|six|best|first|last|only|same|new|old|other|next)\\b)\\p{L}+(?<!ly) ';
const PAST =
	'\\p{Ll}+ed|took|went|came|gave|made|got|said|saw|ran|left|put|kept|held|lost|won|met|began|sat|stood|fell|rose';
const PRESENT =
	'(?:come|go|make|take|give|get|keep|need|want|know|show|live|work|use|help|run|look|see|feel|think|ask|build|buy|expect|hope|say)s?';
const SHORT = new RegExp(
	`^(?:${PRONOUN}|${NOUN}(?=(?:then |now |also |never |still )?(?:${PAST}|${PRESENT}) (?!of\\b|and\\b|by\\b)))`,
	'u'
);
/** The first verb behind these is not that of the sentence: “When they are counted, …”. */
const CLAUSE =
	/^(?:when|if|while|as|after|before|although|though|because|since|once|until|unless|where|what|how|who)\b/i;
/** Of the words so many are left at least, and so many stand before the verb at most. */
const [FEWEST, BEFORE] = [4, 7];

/** The words from their verb on; null where too little would be left or it stands twice, and where “there” begins them. */
export const withoutOpening = onceFor((words: Span, text: string): Span | null => {
	if (CLAUSE.test(words.text) || /^(?:there|it)\b/i.test(words.text)) return null;
	const found = [...words.text.matchAll(/\S+/g)];
	const verb = found.find(({ 0: word }, at) => at > 0 && at <= BEFORE && VERB.test(word));
	const from = verb?.index ?? SHORT.exec(words.text)?.[0].length;
	if (from === undefined || found.filter(({ index }) => index >= from).length < FEWEST) return null;
	const left = spanAt(text, words.start + from, words.end);
	return text.indexOf(left.text) === left.start && text.indexOf(left.text, left.start + 1) === -1
		? left
		: null;
});

/** “Am proud” and “think so” have lost an “I”, and few but speakers weigh things in words like these. */
const SPOKEN =
	/^(?:am|do|think|want|hope|guess|feel|love|know|believe|like|need|wish)\b|\b(?:so|very|really|real|just|pretty|amazing|great|incredible|terrible|disgusting|good|bad|best|worst|wrong|right|sad|proud|never|nobody|nothing|everybody|everyone|somebody|thing|things|folks|guys|lot|going to|got|must|should|ought|have to|has to|need to|needs to)\b/i;

/**
 * Words whose form is asked, as a question shows them: from their verb on, because a capital letter,
 * “I” or “he” at their beginning would tell whether they are quoted, retold or told. `tells`: they do.
 */
export function shownForForm(words: Span, text: string, isRetold = false) {
	const left = withoutOpening(words, text);
	const tells =
		left === null || (!isRetold && SPOKEN.test(left.text)) || showsForm(left.text, isRetold);
	return { shown: left ? `… ${left.text}` : words.text, tells };
}
