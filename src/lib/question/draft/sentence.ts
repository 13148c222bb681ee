import { spanAt, type Span } from '../../article/span.ts';
import type { Source } from './material.ts';

/** A full stop that ends no sentence: of a title, an initial, a month, “U.S.” */
export const NO_END =
	/(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Gen|Col|Sgt|Prof|Rev|St|Jr|Sr|No|vs|Inc|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu})\.$/u;

/** The sentences of the report's paragraphs, in the order of the text. */
export function sentencesIn({ text, blocks }: Pick<Source, 'text' | 'blocks'>): Span[] {
	return blocks
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((block) => {
			const ends = [...block.text.matchAll(/[.?!…]["”’')]{0,2}(?=\s+["“‘'(]{0,2}\p{Lu})/gu)]
				.map(({ 0: end, index }) => index + end.length)
				.filter((end) => !NO_END.test(block.text.slice(Math.max(0, end - 8), end)));
			return [...ends, block.text.length].flatMap((end, index, all) => {
				const from = all[index - 1] ?? 0;
				const begin = from + (/^\s*/.exec(block.text.slice(from, end))?.[0].length ?? 0);
				const kept = block.text.slice(begin, end).trimEnd();
				return kept === ''
					? []
					: [spanAt(text, block.start + begin, block.start + begin + kept.length)];
			});
		});
}

/** Behind “and” no second verb or noun of the same clause, but a subject or a phrase of another. */
const ANOTHER =
	'(?!\\p{Ll}+ )|(?:the|an?|his|her|its|their|our|my|he|she|it|they|we|all|no|some|many|most|this|that|these|those|there|then|so|by|to|in|on|at|if|not|with|for|also|perhaps|even) ';
/** Where a clause ends: at a mark, or at a joint that begins another. */
const CLAUSE_END = new RegExp(
	`[;—–?!"“”()[\\]]|[,.:](?!\\d)|\\s-\\s|\\s(?:and|or)\\s(?:${ANOTHER})|\\s(?:but|because|if|when|while|after|before|since|until|unless|although|though|as|who|which|that|whether|where|so|than)\\s`,
	'u'
);
/** Of two verbs or nouns joined the second may have a subject of its own, or may not be cut off. */
const JOINED = /\s(?:and|or)\s/;
const OF_ANOTHER =
	/\s(?:and|or)\s.*(?:\b(?:can|could|should|may|might|must|will|would|is|are|was|were|has|have|had|do|does|did)\b|n[’']t\b)/;
const [FEWEST, LONGEST] = [3, 14];

/** The words from a place up to the end of their clause, where they are some and not too many. */
export function clauseFrom(text: string, start: number, limit: number): Span | null {
	const rest = text.slice(start, limit);
	const end = CLAUSE_END.exec(rest)?.index ?? rest.length;
	const clause = rest.slice(0, end).trimEnd();
	// Cut before “and” or a quote, or within a name, it may be half of what it says.
	if (/^\s?(?:["“(]|(?:and|or|as|than)\s)/.test(rest.slice(end))) return null;
	if (NO_END.test(`${clause}.`) || FINITE.test(clause) || UNFINISHED.test(clause)) return null;
	if (LIST.test(rest.slice(end))) return null;
	if (OF_ANOTHER.test(clause) || (MEASURE.test(clause) && TIME.test(rest.slice(end)))) return null;
	const isLong = clause.split(/\s+/).length > LONGEST;
	if (isLong && JOINED.test(clause)) return null;
	const words = isLong ? (SHORTER.exec(clause)?.[0] ?? '') : clause;
	return words.split(/\s+/).length < FEWEST ? null : spanAt(text, start, start + words.length);
}

/** “Roll it out right”, before “before”. */
const UNFINISHED = /\b(?:right|just|shortly|long|soon|even|only|rather|more|less)$/;

/** Behind the comma the rest of a list: “… Bubbles, Sandy and Rex”. */
const LIST = /^, (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+,? (?:and|or) /u;

/** “Three days”, before “after the vote”. */
const [MEASURE, TIME] = [
	/\b(?:minutes?|hours?|days?|weeks?|months?|years?)$/,
	/^\s(?:after|before|since)\s/
];

/** A verb with a subject of its own: another clause has begun. */
const FINITE =
	/\s(?:is|are|was|were|has|had|will|would|\S+[’'](?:s|re|ll) (?:a|an|the|not|important))\b/;

/** The first words of a long clause, up to a preposition. */
const SHORTER =
	/^(?:\S+ ){4,12}?\S+(?= (?:in|on|at|for|with|by|from|about|during|under|over|into|against|through)\b)/;

/** Where a clause begins: behind a mark, or a joint whose subject follows it. */
const CLAUSE_BEGIN = /.*(?:[,;:—–?!"“”()[\]]\s*|\b(?:that|but|because|if|when|while)\s|, and\s)/s;
/** Behind the subject and before the sign. */
const ADVERBS = /(?: (?:also|still|now|then|probably|even|just|soon|instead|never|always))+$/;
/** What opens a clause and is no part of its subject. */
const OPENING = /^(?:But|And|So|Now|Then|Still|so|then|now),? /;
/** No subject by itself: a word that leads elsewhere, or a verb among its words. */
const NO_SUBJECT =
	/^(?:who|which|that|it|this|these|there|what|where|one|some|others|to|in|on|at|of|for|by|with|from|as|than|although|though|while|when|if|because|unless|since|after|before|including|I)\b|\b(?:that|who|which|what|and|or|than|said|says|think|don[’']t|does|do|did|has|have|had|is|are|was|were|will|would|might|may|can|could|comes?)\b|\p{L}(?:ed|ing)\b|^['’]/iu;
/** A name that “which” or “who” leads back to. */
const ANTECEDENT = /((?:\b[Tt]he )?(?:\p{Lu}[\p{L}’'-]* )+\p{Lu}[\p{L}’'-]*), (?:which|who)$/u;
const LONGEST_SUBJECT = 7;

/**
 * The words of a clause with those that say of whom or what it is told, a cut in the place of what
 * stands between: “the council … close the bridge”. Null where no subject stands there.
 */
export function withSubject(
	sentence: Span,
	sign: number,
	words: Span,
	isCut: boolean
): string | null {
	const before = sentence.text.slice(0, sign - sentence.start).trimEnd();
	const [, antecedent = ''] = ANTECEDENT.exec(before) ?? [];
	if (antecedent !== '') return `${antecedent} … ${words.text}`;
	const subject = before.replace(CLAUSE_BEGIN, '').trim().replace(OPENING, '').replace(ADVERBS, '');
	const count = subject.split(/\s+/).length;
	if (subject === '' || count > LONGEST_SUBJECT || NO_SUBJECT.test(subject)) return null;
	return `${subject}${isCut ? ' … ' : ' '}${words.text}`;
}

/** The same without a cut, as the sentence has it: “the council should close the bridge”. */
export function wholeClause(sentence: Span, sign: number, words: Span): string | null {
	const told = withSubject(sentence, sign, words, true);
	if (told === null) return null;
	const subject = told.slice(0, -` … ${words.text}`.length);
	const begin = sentence.text.lastIndexOf(subject, sign - sentence.start);
	return begin === -1 ? null : sentence.text.slice(begin, words.end - sentence.start);
}

/** Where a lead has a clause of its own, or leads to another subject, two things are told at once. */
const TWO_CLAUSES =
	/[;:—–?!()[\]\n"“”‘]|, (?:and|but|so|or|as|who|which|where|whose|when)\b|\p{L} (?:he|she|they|we)\b|\b(?:after|before|until|since|even as|where|because|although|though|while|if|when|but|so|said|says|thinks?|believes?|found|shows?)\b|\b(?:who|which|that|what|to|there|it|this|these) ?$/iu;
const LONGEST_LEAD = 14;

/**
 * What stands before the sign, from where the sentence begins or what somebody says in it. Null where
 * that is long, is more than one clause or tells who says it.
 */
export function leadTo(
	sign: number,
	sentence: Span,
	{ text, attributions }: Pick<Source, 'text' | 'attributions'>
): string | null {
	const said = attributions
		.flatMap(({ content }) => content)
		.find(({ start, end }) => start <= sign && sign < end);
	const first = Math.max(sentence.start, said?.start ?? 0);
	const mark = /["“][^"“”]*$/.exec(text.slice(first, sign));
	const start = first + (mark ? mark.index + 1 : 0);
	const lead = text.slice(start, sign).replace(OPENING, '');
	const isTold = attributions.some(({ source, cue }) =>
		[source, cue].some((span) => span && span.start < sign && span.end > start)
	);
	const count = lead.trim().split(/\s+/).length;
	return isTold || count > LONGEST_LEAD || lead.trim() === '' || TWO_CLAUSES.test(lead)
		? null
		: lead;
}

/** What hangs on another clause, or begins in the middle. */
const HANGS =
	/^(?:even|as|after|before|why|how|since|because|although|though|having|until|unless|despite|repeatedly)\b|^\S+ (?:day|week|month|year)s? (?:after|before)\b|^[^\p{L}\p{N}$]/iu;
/** What is cut off before it is told. */
const CUT_OFF =
	/\b(?:about|of|to|for|with|in|at|by|on|from|between|and|or|an?|the|his|her|their|its|asking|saying|calling|keep|following|underscore|Ph|(?:\p{Lu}\p{Ll}+ber|January|February|March|April|May|June|July|August) \d{1,2})$/u;
/** Somebody says or thinks it, so that it is of two kinds. */
const PASSED_ON = /\b(?:says?|said|saying|thinks?|thought|believes?d?|suggests?|knows?)\b/i;

/** “The Young, Black and Gifted award”, “Girls Rock! as a body”: a name that goes on. */
const isCutName = (told: string, after: string) =>
	/^! ?\p{Ll}/u.test(after) || (/\p{Lu}\p{L}*$/u.test(told) && /^, \p{Lu}\p{L}* and /u.test(after));

/** Whether some words can be read as one statement by themselves, from what stands after them. */
export const standsAlone = (told: string, after: string): boolean =>
	![HANGS, CUT_OFF, PASSED_ON].some((one) => one.test(told)) && !isCutName(told, after);
