import { spanAt, type Span } from '../../article/span.ts';
import { wordsOf } from '../lint/words.ts';
import type { Material, Statement } from './material.ts';
import { askable, FEWEST, RELAYED, SPEECH, type Quote } from './quote.ts';
import { isNamedIn } from './voice.ts';

/** The statements without any marks that a question can quote. */
export function retoldOf(
	{ text, sentences, lastNames }: Pick<Material, 'text' | 'sentences' | 'lastNames'>,
	statements: readonly Statement[]
): Quote[] {
	return statements
		.filter(
			({ type, content, source, cue }) =>
				type === 'indirect' &&
				content.length === 1 &&
				!ASIDE.test(text.slice(source?.end ?? 0, cue?.start ?? 0))
		)
		.flatMap((statement) => {
			const [said] = statement.content;
			const whole = SPEECH.test(statement.cue?.text ?? '') && isMain(statement, sentences);
			const part = said && (whole ? firstPart(text, said) : firstClause(text, statement));
			const words = part && askable(text, part, lastNames);
			return words ? [{ words, statement, count: wordsOf(words.text).length }] : [];
		})
		.filter(
			({ words, count, statement: { who } }) =>
				count > FEWEST && !RELAYED.test(words.text) && !isNamedIn(words.text, who)
		);
}

/** Verbs that a clause follows without “that” as well. */
const WITH_A_CLAUSE =
	/^(?:said|says|say|told|noted|suggested|insisted|indicated|announced|added)$/i;
const WITH_THAT =
	/^(?:notes|pointed out|denied|agreed|conceded|contended|maintained|confirmed|testified|responded|suggests)$/i;
/** Nobody whom one could name: a share of those asked, or whoever a clause is about. */
const NOBODY =
	/^(?:who|which|that|him|her|them|half|many|most|some|one|two|three|four|five|six|others?|each|both)\b|\d|\b(?:percent|half|third|quarter|share|majority|number|one|days?|weeks?|years?)\b/i;
/** Between a name and its verb: the verb is of another clause. */
const ASIDE = /\b(?:to|had|almost|he|she|they|who|that|which) (?:\p{L}+ly )?$/u;
/** What goes before its main clause, or is none: “said little about it”. */
const NO_CLAUSE =
	/^(?:with|as|while|when|if|after|before|although|though|because|since|despite|in|at|on|under|by|for|from|during|unlike|even|once|until|unless|given|rather|instead|to|little|nothing|much|more|so|yes|no|what|how|why|whether|whatever|sometimes?)\b/i;

/** Of what stands right behind its verb the first clause: no sign that anybody else goes on there. */
function firstClause(text: string, { cue, source, content: [said] }: Statement): Span | null {
	if (!cue || !source || !said || source.start > cue.start || NOBODY.test(source.text)) return null;
	const joint = text.slice(cue.end, said.start);
	const isJoined = / that $/.test(joint)
		? /^(?: [^,;:.“”"]{1,40})? that $/.test(joint) &&
			(SPEECH.test(cue.text) || WITH_THAT.test(cue.text))
		: joint === ' ' && WITH_A_CLAUSE.test(cue.text);
	if (!isJoined || NO_CLAUSE.test(said.text)) return null;
	const end = RUNS_ON.exec(said.text)?.index ?? said.text.length;
	// “sometime in the week after, he saw it”: the clause comes behind the comma.
	return /^, (?:he|she|it|they|we|the)\b/.test(said.text.slice(end))
		? null
		: spanAt(text, said.start, said.start + end);
}

/** Of “a tree is down and that the road is shut” the first half, which stands by itself. */
function firstPart(text: string, { start, end, text: words }: Span): Span {
	const joint = words.search(/,? (?:and|but) that (?!\p{Lu}|was\b|is\b|were\b|would\b)/u);
	return spanAt(text, start, joint === -1 ? end : start + joint);
}

/** A day or a place before a comma, and a title before a name. */
const LEAD =
	/^(?:(?:On|In|At|After|Before|During) (?:(?!that\b|who\b|which\b|said\b)[\p{L}\d.’'-]+ ){0,5}[\p{L}\d.’'-]+, )?(?:\p{Lu}[\p{L}.]+ ){0,3}$/u;

/** What may be the writer’s again, behind a joint. */
const RUNS_ON = /, | [-–—] |\(| even though | and (?:others|some|they|about)\b/;

/** What its sentence says, not a clause of it: there what was said can end earlier or later. */
function isMain({ source, content: [content] }: Statement, sentences: readonly Span[]): boolean {
	const sentence = sentences.find(
		({ start, end }) => content && start <= content.start && content.end <= end
	);
	if (!sentence || !content || !source || RUNS_ON.test(content.text)) return false;
	if (
		source.start > content.start &&
		/^(?:With|As|While|When|If|After|Before)\b/.test(content.text)
	)
		return false;
	const start = Math.min(source.start, content.start);
	const before = sentence.text.slice(0, start - sentence.start);
	return (
		/^(?:(?:But|And|Still|However|Later|Meanwhile|Then|Yet|Instead|Also),? |According to )?$/.test(
			before
		) || LEAD.test(before)
	);
}
