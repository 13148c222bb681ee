import { withoutContent } from '../clean/content.ts';
import { DEEPEST, MOST_TAGS, Refusal, REFUSALS } from '../limits.ts';

/** What is never read for its text, with what tells of the article kept. */
const UNREAD = /<(script|style|template|svg|textarea)\b(?![^<>]{0,200}application\/ld\+json)/gi;
/** Pictures that are written into a page, and data of programs. */
const LONG_ATTRIBUTES = /\s[\w:.@-]{1,100}\s?=\s?(?:"[^"]{2000,}"|'[^']{2000,}')/g;
const TAG = /<(\/?)([a-z][a-z\d]{0,20})|<!--/gi;
/** What may stay open, or has no end. */
const UNCLOSED =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|option|html|head|body|script)$/i;

/**
 * The HTML of a page without what is not read. Refuses what would keep a parser busy for long: the
 * thread's time would end it as well, but later.
 */
export function tame(html: string): string {
	const read = withoutContent(html, UNREAD).replace(LONG_ATTRIBUTES, '');
	let tags = 0;
	let depth = 0;
	for (const [tag, end, name = ''] of read.matchAll(TAG)) {
		if (!end && ++tags > MOST_TAGS) throw new Refusal(REFUSALS.tooDeep);
		if (tag === '<!--' || UNCLOSED.test(name)) continue;
		depth = Math.max(0, depth + (end ? -1 : 1));
		if (depth > DEEPEST) throw new Refusal(REFUSALS.tooDeep);
	}
	if (MOST_ATTRIBUTES.test(read)) throw new Refusal(REFUSALS.tooDeep);
	return read;
}

/** One tag with hundreds of attributes is none that a person or a program of pages wrote. */
const MOST_ATTRIBUTES = /<[a-z](?:[^<>=]{0,100}=){500}/i;
