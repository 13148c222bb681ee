import { placeAmong } from '../../article/blocks.ts';
import type { Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import type { Material, Statement } from './material.ts';
import { DEED, SAYING, WEIGHED } from './narration.ts';

/** Somebody's speech or view is passed on. */
const SPOKEN =
	/\b(?:said|says?|saying|told|tell(?:s|ing)?|ask\w*|call\w*|claim\w*|promis\w*|tweet\w*|wrote|writ\w*|talk\w*|speak\w*|spoke\w*|stat(?:es|ed|ing|ements?)|announc\w*|argu\w*|insist\w*|warn\w*|admit\w*|apolog\w*|accus\w*|critici\w*|deni\w*|deny\w*|suggest\w*|vow\w*|pledg\w*|propos\w*|declar\w*|condemn\w*|attack\w*|prais\w*|endors\w*|words?|comment\w*|remark\w*|speech\w*|quot\w*|respon\w*|repl(?:y|ie)\w*|according|think\w*|thought|believ\w*|want\w*|view\w*|support\w*|oppos\w*|agree\w*|interview\w*|observ\w*|address\w*|messages?|opinions?|conversations?|post(?:s|ed)|urg\w*|stress\w*|sought|answer\w*|study|studies|book|letters?|illustrat\w*|rais\w*|explain\w*)\b/i;
/** Nobody asks what they say. */
const DEAD = /\b(?:kill\w*|dead|die[ds]?|death|murder\w*|late|shot|funeral|assassin\w*)\b/i;
/** What a preposition or a verb before it makes an object, its title between them. */
const OBJECT =
	/\b(?:of|to|for|with|against|about|on|between|like|over|under|in|than|behind|beat|met|beside|near|toward|towards|without)(?: (?!and\b)\p{Lu}?[\p{L}.’'-]+){0,2} $/u;
/** Behind a name: something of theirs, or what they say or do. */
const GOES_ON = /^(?:’s|'s|:|,? who\b)/;

/** Whether the sentence has the name for its object, and not for whoever says or does something. */
export const isObject = ({ start, end }: Span, sentence: Span, text: string): boolean =>
	OBJECT.test(text.slice(sentence.start, start)) && !GOES_ON.test(text.slice(end, end + 6));

/**
 * Whether the name stands where no statement can be theirs, found or not: in a quote of another that
 * passes nothing on, or in a sentence of the writer's that tells what was done or has them for an object.
 */
export function silentAt(
	place: Span,
	who: Speaker,
	{ text, sentences, statements }: Material
): { within: Statement | null } | null {
	const sentence = sentences[placeAmong(sentences, place)];
	if (!sentence) return null;
	const holds = ({ start, end }: Span) => start <= place.start && place.end <= end;
	for (const within of statements) {
		const said = within.type === 'direct' ? within.content.find(holds) : undefined;
		if (!said || within.who.id === who.id) continue;
		const [start, end] = [Math.max(said.start, sentence.start), Math.min(said.end, sentence.end)];
		const around = text.slice(start, end);
		return SPOKEN.test(around) || DEAD.test(around) ? null : { within };
	}
	if (/["“”]|''/.test(sentence.text)) return null;
	if ([SAYING, SPOKEN, DEAD].some((one) => one.test(sentence.text))) return null;
	return isObject(place, sentence, text) ||
		(DEED.test(sentence.text) && !WEIGHED.test(sentence.text))
		? { within: null }
		: null;
}
