import { afterTime } from '../1-read/times.ts';
import { isComma, isQuoted, type Range, type Tokens } from '../1-read/token.ts';
import { mainClauseStart } from '../2-grammar/clauses.ts';
import { endOfCue } from '../3-cue/cue.ts';
import { REPEATS } from '../lexicon/verbs.ts';
import { overCircumstances } from './circumstances.ts';
import { fitsFrame, shapeAt, type Shape } from './complement.ts';
import { contentEnd } from './end.ts';
import type { Saying } from './saying.ts';

export type Right = {
	range: Range;
	rule: string;
	/** “That” or a mark opens it: it is content for sure. */
	explicit: boolean;
};

/** What follows the cue, behind the people told, the day and the place. */
export function contentAfter(saying: Saying): Right | null {
	const { sentence, cue } = saying;
	const agent = cue.kind === 'passive' ? cue.source : null;
	const behind = agent?.from === cue.to + 1 ? agent.to : endOfCue(cue);
	const at = overCircumstances(sentence, behind, cue);
	const shape = shapeAt(sentence, at);
	if (!shape || !fitsFrame(shape, cue, sentence, at)) return null;
	if (isFrontedPassive(saying) && !/^(?:wh|preposition|that)$/.test(shape)) return null;
	const from = contentStart(saying, at, shape);
	let end = contentEnd(saying, from);
	if (shape === 'noun') end = withoutTime(sentence.tokens, from, end);
	if (end <= from) return null;
	return { range: { from, to: end }, ...HOW[shape] };
}

/** “Asked to respond, the office declined to comment”: what follows is no words of who asked. */
const isFrontedPassive = ({ sentence, cue }: Saying): boolean =>
	cue.kind === 'passive' &&
	cue.source === null &&
	cue.from === sentence.from &&
	mainClauseStart(sentence) > cue.to;

const quote = { rule: 'quote-after-cue', explicit: true };
const weak = (shape: Shape) => ({ rule: `${shape}-after-cue`, explicit: false });

/** The rule for each beginning. */
const HOW: Record<Shape, Omit<Right, 'range'>> = {
	quote,
	mark: quote,
	that: { rule: 'that-clause', explicit: true },
	clause: { rule: 'clause-after-cue', explicit: false },
	noun: weak('noun'),
	to: weak('to'),
	wh: weak('wh'),
	preposition: weak('preposition')
};

/** Over the words that only open the content. */
function contentStart({ sentence, cue, cues }: Saying, at: number, shape: Shape): number {
	const { tokens, to } = sentence;
	if (REPEATS.has(cue.lemma)) {
		// “repeated Jones’s threat that”: what is said is the threat.
		const repeated = cues.find(({ kind, source }) => kind === 'noun' && source?.from === at);
		if (repeated) return repeated.to + 1;
	}
	if (shape === 'that') return isComma(tokens[at + 1]) ? at + 2 : at + 1;
	let from = shape === 'preposition' && isQuoted(tokens[at + 1]) ? at + 1 : at;
	if (shape === 'mark') while (from < to && /^(?:,|:|that)$/.test(tokens[from]?.word ?? '')) from++;
	return from;
}

/** “declared victory on Tuesday”: the day is not part of what was declared. */
function withoutTime(tokens: Tokens, from: number, end: number): number {
	for (let i = from + 1; i < end && i < from + 8; i++) {
		const time = afterTime(tokens, i, end);
		if (time > i && (time === end || (/^[.,]$/.test(tokens[time]?.word ?? '') && time + 1 >= end)))
			return i;
	}
	return end;
}
