import { kindOfLine } from '../blocks.ts';
import type { BroughtKind } from './kinds.ts';

/** A line, and what is known of the place where it stands. */
export type Placed = {
	text: string;
	/** The share of its letters that are links. */
	linked: number;
	/** Whether it stands as the paragraphs of the body do. */
	typical: boolean;
	/** Whether the body ends soon. */
	late: boolean;
	heading: boolean;
};

const READ_MORE_ALONE =
	/^\W*(?:related|also|more|see also|read (?:also|more|next)|also read|don['’]?t miss|you (?:may|might) (?:also )?(?:like|be interested|enjoy)|more (?:from|on|stories|news|coverage)|recommended|trending|most (?:read|popular)|editor['’]?s? (?:picks?|choice)|(?:click|tap) here|in other news|continue reading|keep reading|see all|view all|latest news|breaking news|related (?:articles|stories|topics|links|posts|content)|recent articles|popular this week|up next|watch now)\b.{0,40}$/i;
const READ_MORE =
	/^\W*(?:(?:read|see|watch|listen|learn)(?: more| also| next| here| now){0,2}(?: on [^:]{1,30})? ?[:|–—-]|(?:related|also|more|see also|read (?:also|more|next)|also read|don['’]?t miss|click here) ?:)/i;
const SIGN_UP =
	/\b(?:sign up|subscribe|newsletter|(?:in|to) your inbox|breaking news emails?|daily (?:email|edition)|free trial|get the app|news app|download (?:our|the) app|delivered (?:through|to) your|follow (?:us|me|him|her|them|[\w ]{1,30}) on|like us on|join (?:our|the) [\w ]{0,30}(?:forum|group|community|channel|conversation)|have a (?:news )?tip|send (?:us|your) (?:tips?|feedback|letters)|let us know|(?:may|can) be reached at|reach (?:him|her|them|us) at|listen to .{0,40}(?:live|podcast)|our (?:e-?mail|daily|weekly|full coverage|live blog)|full coverage)\b/i;
/** What asks its reader to do something. */
const ASKS = /^\W*(?:sign|subscribe|get|join|follow|have|want|start|download|click)\b/i;
const NOTHING =
	/^\W*(?:advert(?:i[sz]e(?:ment)?)?s?|ads?|sponsored(?: content)?|comments?(?: \(\d+\))?|share(?: this.{0,30}| on .{0,20})?|tweet|print|e-?mail|close|caption|image \d+ of\W{0,9}\d*|(?:story|article) continues? below.{0,60}|continue reading below|this slideshow requires javascript.{0,20}|loading(?: content| more)?\W*|\d+ (?:comments?|shares?|min(?:ute)?s?(?: read)?)|tags? ?:.{0,300}|filed under\b.{0,200}|posted (?:in|on|by)\b.{0,80}|categor(?:y|ies) ?:.{0,80}|.{0,20}\bmin(?:ute)?s? read|https?:\S{1,400}|via \S+)$/i;
const NOTICE =
	/\(c\) ?\d{4}|^\W*copyright\b.{0,60}\d{4}|\bmay not be (?:published|reproduced|republished)|\bsubject to copyright\b|\bviews and opinions expressed\b|^this post may contain\b/i;
const CREDIT =
	/\((?:image|photo|picture|pic|credit)s? ?:[^()]{1,80}\)\s*$|^(?:photo|photograph|image|picture|file photo)s? (?:copyright|caption)\b|^(?:source|photos?) ?:.{0,80}$|^media caption|getty images\W*$/i;
const CREW =
	/^\W*(?:additional )?(?:reporting|writing|editing) by\b|^by [\p{L} .,’'-]{3,80}$|^about the authors?\b|\S@\S{1,80}\.\w|\bcontributed to this (?:report|story|article)/iu;
/** Who wrote it, told under it; a person of the news may be a professor, too, but not there. */
const BIO =
	/^\p{Lu}[^.]{2,60} is (?:an?|the) (?:[\w’'&.-]{1,40} ){0,5}(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|author|professor|producer|blogger|curator)\b/u;
const DATE =
	/^(?:\W*(?:first |last )?(?:published|updated|posted|modified)\b.{0,90}|.{0,25}\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.? ?\d{0,2},? ?\d{4}(?:.{0,40}(?:[ap]\.m\.|[^.!?”"]))?)$/i;
const QUOTED = /["“”]/;

/** What a line's words show it to be; undefined: running text or a heading. */
export function kindByWords(line: Placed): BroughtKind | 'nothing' | undefined {
	const { text, linked, typical, late, heading } = line;
	if (text.length > 400) return undefined;
	if (NOTHING.test(text)) return 'nothing';
	if (text.length < 140 && DATE.test(text)) return 'byline';
	if (!heading && CREDIT.test(text)) return 'caption';
	if (NOTICE.test(text)) return 'notice';
	if (isReadMore(line)) return 'read-more';
	if (linked > 0.8) return 'read-more';
	if (
		SIGN_UP.test(text) &&
		!QUOTED.test(text) &&
		text.length < 320 &&
		(!typical || ASKS.test(text))
	)
		return 'sign-up';
	if (((late || text.length < 100) && CREW.test(text)) || (late && BIO.test(text))) return 'byline';
	return fromBlocks(text, heading);
}

/** “More than twenty were hurt.” is a sentence, and no line to more. */
function isReadMore({ text, linked }: Placed): boolean {
	if (linked > 0.3 && READ_MORE.test(text)) return true;
	const isSentence = linked <= 0.3 && /(?<![.…])[.!?]["”’)]*$/.test(text);
	return text.length < 60 && !isSentence && (READ_MORE_ALONE.test(text) || READ_MORE.test(text));
}

/** What the article's own blocks would make of the line. */
function fromBlocks(text: string, heading: boolean): BroughtKind | undefined {
	const kind = kindOfLine(text);
	if (kind === 'caption' && heading) return undefined;
	if (kind === 'promo') return SIGN_UP.test(text) ? 'sign-up' : 'read-more';
	return kind;
}
