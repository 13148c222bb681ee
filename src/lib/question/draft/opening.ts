import { spanAt, type Span } from '../../article/span.ts';
import { showsForm } from './quote.ts';

/** Verbs that stand behind the subject of a sentence, with what denies them. */
const VERB =
	/^(?:(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)(?:n[’']t)?|won[’']t|can[’']t|cannot)$/;
/** Of other sentences the subject is known where it is short: “he”, “the team”. */
const SHORT =
	/^(?:(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey)|(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) \p{L}+) (?=\p{Ll}+(?<!ing|ly|of|and|or|that|who|which|in|on|at|for|with|from|to) )/u;
/** Of the words so many are left at least, and so many stand before the verb at most. */
const [FEWEST, BEFORE] = [4, 7];

/** The words from their verb on; null where too little would be left, or where it stands twice. */
function withoutOpening(words: Span, text: string): Span | null {
	const found = [...words.text.matchAll(/\S+/g)];
	const verb = found.find(({ 0: word }, at) => at > 0 && at <= BEFORE && VERB.test(word));
	const from = verb?.index ?? SHORT.exec(words.text)?.[0].length;
	if (from === undefined || found.filter(({ index }) => index >= from).length < FEWEST) return null;
	const left = spanAt(text, words.start + from, words.end);
	return text.indexOf(left.text) === left.start && text.indexOf(left.text, left.start + 1) === -1
		? left
		: null;
}

/** “Am proud” and “think so” have lost an “I”. */
const OF_AN_I = /^(?:am|think|want|hope|guess|feel|love|know|believe|like|need|wish)\b/;

/**
 * Words whose form is asked, as a question shows them: from their verb on, because a capital letter,
 * “I” or “he” at their beginning would tell whether they are quoted, retold or told. `tells`: they do.
 */
export function shownForForm(words: Span, text: string, isRetold = false) {
	const left = withoutOpening(words, text);
	const tells = left === null || OF_AN_I.test(left.text) || showsForm(left.text, isRetold);
	return { shown: left ? `… ${left.text}` : words.text, tells };
}
