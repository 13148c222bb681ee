import { overlaps } from '../../article/span.ts';
import type { Span } from '../../article/span.ts';
import { wordsOf } from '../lint/words.ts';
import type { Source } from './material.ts';
import { canAsk, quotable } from './quote.ts';
import { sentencesIn } from './sentence.ts';

const [FEWEST, LONGEST, OF_A_LEAD] = [7, 24, 14];

/** The engine finds no statement here at all, and nothing else looks like one. */
export const OF_NARRATION = 0.95;
export const BY_NOBODY =
	'The paragraph around it has no quotation marks and names no source, so it is the writer who tells this.';

/** Signs that somebody else may stand behind a sentence, whether the engine found them or not. */
export const SAYING =
	/\b(?:according|accus|add|agree|alleg|announc|apolog|applau|argu|ask|back|ban|belie|blam|call|claim|comment|compar|complain|confirm|consider|critici|decid|declar|deni|deny|describ|doubt|estimat|expect|fear|felt|feel|find|found|hail|hope|hoping|insist|know|known|knew|knock|loyal|offer|plan|pledg|poll|prais|protest|predict|prefer|press|promis|promot|propos|read|refus|regard|reject|remember|repeat|report|respon|said|say|see|seen|saw|show|speak|spoke|stat|suggest|support|tell|think|thought|told|tweet|view|vow|want|warn|weigh|writ|wrote)[a-z]*\b|\b(?:I|we|you|who|my|our)\b/i;

/** Plain verbs of what is there or was done: a witness or a record could settle it. */
export const DEED =
	/\b(?:voted|signed|sent|received|paid|won|lost|visited|built|bought|sold|published|filed|hired|collected|donated|approved|appointed|launched|campaigned|attended|carried|crossed|crossing|defeated|finished|earned|employed|joined|graduated|served|rose|fell|dropped|grew|started|began|ended|opened|closed|reopened|ran|took|gave|led|lived|worked|moved|studied|retired|resigned|beat|met|returned|cancell?ed|founded|born|died|held|spent|raised|passed|became|came|arrived|travel+ed|made|left|put|kept|drove|stood|sat|walked|flew|shut|hosted|elected|nominated|married|watched|brought|played|scored|performed|gathered|stopped|turned|broke|used|added|increased|declined|doubled|costs?|includes?|included|has|have|had|is|are|was|were|runs|holds|makes|takes|meets|opens|lives|sits|stands|begins|ends|use|uses)\b/;

/** What could be somebody's view, even where nobody is named, and what is still under way. */
export const WEIGHED =
	/\b(?:may|might|could|would|should|must|will|likely|clear|clearly|too|very|more than|less than|reflects?|painful|awkward|only|even|great|good|bad|best|worst|strong|weak|recommended|top|poised|busy|hardly|foregone|unclear|compelling|essential|acutely|particularly|appreciative|despite|because|while|when|but|not|yet|never|against|among|intend\w*|try\w*|aim\w*|goal|embrac\w*|oppos\w*|interpret\w*|recogni\w*|discuss\w*|continu\w*|seek\w*|surveys?|rumou?r\w*|rumblings?|e-?mails?|letter|op-ed|ads?|attack\w*|question\w*|signal\w*|look\w*|appear\w*|seem\w*|threat\w*|request\w*|permit\w*|watch\w*|conced\w*|concern\w*|ignor\w*|nomin\w*|endors\w*|divided|united|search\w*|outrag\w*)\b|n[’']t\b|\b(?:is|are|was|were|been|being) (?:\p{L}+ly )?\p{L}+ing\b/iu;
/** Words of speech that put a whole paragraph in somebody's mouth. */
const SPOKEN =
	/\b(?:said|says?|saying|told|tells?|asked|according|added|argu\w+|claim\w*|wrote|writes|warn\w*|call(?:s|ed)|tweet\w*|insist\w*|believ\w+|thinks?|thought|report(?:s|ed|edly)|I|we|you|my|our)\b/i;
/** An article about a paper may tell any of it from there, without saying so in each paragraph. */
const ABOUT_A_PAPER =
	/\b(?:journal|researchers|scientists|(?:the|this|their|its) (?:study|survey|poll|report|review|paper))\b/i;
/** Somebody whose view the sentence may be, or whom another sentence has to tell. */
const SOMEBODY =
	/\b(?:he|she|they|his|her|their|them|him|those|that|this|these|it|its|one|others|some|many)\b/i;

/**
 * Sentences that nobody but the writer tells: their whole paragraph has no statement, however
 * unsure, no marks and no verb of saying; and they tell plainly what is there or was done. None in an
 * article about a study or a poll.
 */
export function narrationOf({
	lastNames,
	...source
}: Source & { lastNames: ReadonlySet<string> }): Span[] {
	const { text, blocks, attributions } = source;
	if (ABOUT_A_PAPER.test(text)) return [];
	// Lines before the report begins can be a second headline.
	const first = blocks.find(
		({ kind, text: line }) => kind === 'paragraph' && wordsOf(line).length > OF_A_LEAD
	);
	const told = blocks.filter(
		(block) =>
			block.kind === 'paragraph' &&
			block.start >= (first?.start ?? 0) &&
			!attributions.some(({ content, cue }) =>
				[...content, ...(cue ? [cue] : [])].some((span) => overlaps(block, span))
			) &&
			!/["“”«»„‘:]|''/.test(block.text) &&
			!SPOKEN.test(block.text)
	);
	return sentencesIn({ text, blocks: told }).flatMap((sentence) => {
		const count = wordsOf(sentence.text).length;
		return count >= FEWEST &&
			count <= LONGEST &&
			/^(?!As |Photo|Follow |Sign |Watch )\p{Lu}.*\p{Ll}.*\.$/u.test(sentence.text) &&
			DEED.test(sentence.text) &&
			!SAYING.test(sentence.text) &&
			!WEIGHED.test(sentence.text) &&
			!SOMEBODY.test(sentence.text) &&
			canAsk(sentence.text, lastNames)
			? (quotable(text, sentence) ?? [])
			: [];
	});
}
