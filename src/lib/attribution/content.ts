import type { Cue } from './cues.ts';
import { CUE_FORMS } from './lexicon/verbs.ts';
import { OCCASIONS, WH_WORDS } from './lexicon/words.ts';
import {
	afterTime,
	isComma,
	isDash,
	longNounPhraseEnd,
	nounPhraseEnd,
	type Range
} from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { startsMainClause } from './sources.ts';
import type { Token } from './tokens.ts';

/** What a cue attributes: parts of its sentence, in order, and how they were found. */
export type Content = { parts: Range[]; rule: string; confidence: number };

/** The content of one cue; null where it stands without any in its sentence. */
export function contentOf(
	tokens: readonly Token[],
	sentence: Sentence,
	cue: Cue,
	cues: readonly Cue[]
): Content | null {
	if (cue.kind === 'label') {
		const at = cue.inverted ? quoteBefore(tokens, cue.at) : cue.at + 1;
		return { parts: [{ from: at, to: at + 1 }], rule: 'label', confidence: 0.85 };
	}
	if (cue.kind === 'according') return accordingContent(tokens, sentence, cue, cues);
	const right = contentAfter(tokens, sentence, cue, cues);
	const left = contentBefore(tokens, sentence, cue, cues, right);
	if (left && !right && cue.kind === 'verb' && !hasVerb(tokens, left.from, left.to)) {
		// “The plan, Smith said, is bad.”
		const comma = overCircumstances(tokens, endOfCue(cue), sentence.to, cue);
		if ((isComma(tokens[comma]) || isDash(tokens[comma])) && comma + 1 < sentence.to) {
			const end = contentEnd(tokens, sentence.from, comma + 1, sentence.to, cue, cues);
			if (end > comma + 1)
				return {
					parts: [left, { from: comma + 1, to: end }],
					rule: 'around-cue',
					confidence: 0.85
				};
		}
	}
	if (left && right) return { parts: [left, right.range], rule: 'around-cue', confidence: 0.9 };
	if (left) return { parts: [left], rule: 'before-cue', confidence: 0.9 };
	if (right) return { parts: [right.range], rule: right.rule, confidence: right.confidence };
	return null;
}

/** “declared victory on Tuesday”: the day is not part of what was declared. */
function withoutTime(tokens: readonly Token[], from: number, end: number): number {
	for (let i = from + 1; i < end && i < from + 8; i++) {
		const time = afterTime(tokens, i, end);
		if (time > i && (time === end || (/^[.,]$/.test(tokens[time]?.word ?? '') && time + 1 >= end)))
			return i;
	}
	return end;
}

const quoteBefore = (tokens: readonly Token[], at: number): number =>
	tokens[at - 1]?.tag === 'QUOTE' ? at - 1 : at - 2;

/** Verbs whose subject passes on what another said. */
const REPEATS = new Set(
	'repeat echo cite quote reiterate recall relay note mention recount'.split(' ')
);

type Right = { range: Range; rule: string; confidence: number; explicit: boolean };

function contentAfter(
	tokens: readonly Token[],
	{ from: sentenceFrom, to }: Sentence,
	cue: Cue,
	cues: readonly Cue[]
): Right | null {
	let at = cue.to;
	if (cue.inverted && cue.source) at = cue.source.to;
	if (cue.kind === 'passive' && cue.source) at = cue.source.to;
	at = overCircumstances(tokens, at, to, cue);
	const shape = shapeAt(tokens, at, to);
	if (!shape || !fitsFrame(shape, cue, tokens, at, to)) return null;
	let from = at;
	const repeated = cues.find(({ kind, source }) => kind === 'noun' && source?.from === at);
	if (repeated && REPEATS.has(cue.lemma)) {
		// “repeated Jones’s threat that”: what is said is the threat.
		from = repeated.to + 1;
	} else if (shape === 'that') {
		from = at + 1;
		if (isComma(tokens[from])) from++;
	} else if (shape === 'mark') {
		while (
			from < to &&
			(isComma(tokens[from]) || tokens[from]?.word === ':' || tokens[from]?.word === 'that')
		)
			from++;
	}
	let end = contentEnd(tokens, sentenceFrom, from, to, cue, cues);
	if (shape === 'noun') end = withoutTime(tokens, from, end);
	if (end <= from) return null;
	const explicit = shape === 'that' || shape === 'quote' || shape === 'mark';
	const rule =
		shape === 'quote' || shape === 'mark'
			? 'quote-after-cue'
			: shape === 'that'
				? 'that-clause'
				: `${shape}-after-cue`;
	return {
		range: { from, to: end },
		rule,
		confidence: explicit ? 0.95 : shape === 'clause' ? 0.85 : 0.6,
		explicit
	};
}

type Shape = 'that' | 'quote' | 'mark' | 'wh' | 'to' | 'clause' | 'noun' | 'preposition' | null;

function shapeAt(tokens: readonly Token[], at: number, to: number): Shape {
	const token = tokens[at];
	if (!token || at >= to) return null;
	if (token.quote >= 0) return 'quote';
	const next = tokens[at + 1];
	if (token.word === ':') return next && at + 1 < to ? 'mark' : null;
	if (isComma(token)) {
		if (next && at + 1 < to && next.quote >= 0) return 'mark';
		if (next?.word === 'that' && at + 2 < to) return 'mark';
		return null;
	}
	if (token.word === 'that') {
		if (token.tag === 'SCONJ') return 'that';
		return next && /^(?:VERB|AUX|PUNCT)$/.test(next.tag) ? 'clause' : 'that';
	}
	if (WH_WORDS.has(token.word)) return 'wh';
	if (token.word === 'to') return 'to';
	if (token.tag === 'PUNCT') return null;
	if (token.tag === 'ADP') return 'preposition';
	if (token.tag === 'CCONJ') return null;
	return startsClause(tokens, at, to) ? 'clause' : 'noun';
}

/** Does a finite verb follow before the sentence pauses? */
function startsClause(tokens: readonly Token[], at: number, to: number): boolean {
	const limit = Math.min(to, at + 20);
	for (let i = at; i < limit; i++) {
		const { tag, word } = tokens[i] as Token;
		if (tag === 'AUX') return i > at || tokens[at]?.tag === 'PRON';
		if (tag === 'VERB' && i > at && !word.endsWith('ing')) {
			const before = tokens[i - 1] as Token;
			if (before.word === 'to') continue;
			return before.tag !== 'DET' && before.tag !== 'ADP';
		}
		if (word === ';' || word === '.' || word === ':' || isDash(tokens[i])) return false;
		if (/^(?:who|which|that)$/.test(word)) return false;
	}
	return false;
}

function fitsFrame(
	shape: Exclude<Shape, null>,
	cue: Cue,
	tokens: readonly Token[],
	at: number,
	to: number
): boolean {
	const { frames, lemma } = cue;
	const has = (letters: string): boolean => [...letters].some((letter) => frames.includes(letter));
	if (shape === 'quote' || shape === 'mark') {
		if (has('b') && !has('cn')) return false;
		return true;
	}
	if (has('b')) return false;
	const particled = cue.to > cue.at + 1;
	switch (shape) {
		case 'that':
			return has('ctrn') || particled || has('o');
		case 'wh':
			return (
				has('cnr') ||
				lemma === 'ask' ||
				lemma === 'inquire' ||
				(has('t') && !has('w')) ||
				(particled && !has('q'))
			);
		case 'to':
			return has('i') || (cue.kind === 'passive' && has('co')) || has('r');
		case 'clause':
			return (
				has('c') ||
				particled ||
				(has('o') && !has('w')) ||
				(has('t') && !has('w') && !has('o')) ||
				has('n') ||
				(has('o') && weakFits(tokens, at, to))
			);
		case 'noun':
			if (cue.kind === 'passive') return false;
			return (
				has('n') ||
				particled ||
				(has('o') && ((!has('w') && !has('d')) || weakFits(tokens, at, to, has('d'))))
			);
		case 'preposition':
			if (lemma === 'call' && !particled) return false;
			return (
				(cue.kind === 'passive' && has('o')) ||
				(has('n') && /^(?:of|about|against)$/.test(tokens[at]?.word ?? ''))
			);
	}
}

/** “denounced the vote as a sham”, “accused him of lying”: the object comes with a judgement. */
function weakFits(tokens: readonly Token[], at: number, to: number, double = false): boolean {
	const end = longNounPhraseEnd(tokens, at, to);
	for (const place of [nounPhraseEnd(tokens, at, to), end]) {
		if (place <= at) continue;
		const next = tokens[place];
		if (double && next && place < to && /^(?:DET|ADJ|NOUN)$/.test(next.tag)) return true;
		if (
			next &&
			place < to &&
			(/^(?:as|of|for|over|to)$/.test(next.word) || next.tag === 'QUOTE' || next.quote >= 0)
		)
			return true;
	}
	return false;
}

/** Over adverbs, the people told, the day and the occasion, to where the content may start. */
function overCircumstances(tokens: readonly Token[], start: number, to: number, cue: Cue): number {
	let at = start;
	let told = !cue.frames.includes('r');
	for (let steps = 0; steps < 8 && at < to; steps++) {
		const token = tokens[at] as Token;
		if (token.tag === 'QUOTE' || token.quote >= 0) return at;
		const time = afterTime(tokens, at, to);
		if (time > at) {
			at = time;
			continue;
		}
		if (
			token.tag === 'ADV' &&
			!WH_WORDS.has(token.word) &&
			!/^(?:only|even|just|not|there|part|all|so|too|nothing|more)$/.test(token.word)
		) {
			at++;
			continue;
		}
		if (!told) {
			told = true;
			const end =
				token.tag === 'PRON' && !/^(?:that|what|who)$/.test(token.word)
					? at + 1
					: recipientEnd(tokens, at, to);
			if (end > at) {
				at = end;
				continue;
			}
		}
		if (token.tag === 'ADP' || token.word === 'to') {
			const end = occasionEnd(tokens, at, to);
			if (end > at) {
				at = end;
				continue;
			}
		}
		if (isComma(token)) {
			const insertion = insertionEnd(tokens, at, to);
			if (insertion > at) {
				at = insertion;
				continue;
			}
		}
		return at;
	}
	return at;
}

function recipientEnd(tokens: readonly Token[], at: number, to: number): number {
	const token = tokens[at] as Token;
	if (token.word === 'that' || WH_WORDS.has(token.word)) return at;
	const end = longNounPhraseEnd(tokens, at, to);
	const next = tokens[end];
	// No one was told where the noun phrase is itself the subject of the clause.
	if (next && end < to && next.tag === 'AUX') return at;
	return end;
}

/** A prepositional phrase that ends where content can start. */
function occasionEnd(tokens: readonly Token[], at: number, to: number): number {
	if (
		!/^(?:in|on|at|during|after|before|to|of|via|through|by|from|with|about|outside|inside|as|when|while|following|under|for)$/.test(
			tokens[at]?.word ?? ''
		)
	)
		return at;
	const named =
		tokens[at]?.word === 'to' && tokens[at + 1]?.tag === 'VERB'
			? at
			: longNounPhraseEnd(tokens, at + 1, to);
	if (named <= at + 1) return at;
	let end = named;
	while (end < to && tokens[end]?.tag === 'ADP') {
		const further = longNounPhraseEnd(tokens, end + 1, to);
		if (further <= end + 1) break;
		end = further;
	}
	end = Math.max(end, afterTime(tokens, end, to));
	const next = tokens[end];
	if (!next || end >= to) return end;
	if (
		next.word === 'that' ||
		next.tag === 'QUOTE' ||
		next.word === ':' ||
		next.word === ',' ||
		next.word === '.'
	)
		return end;
	let occasion = false;
	for (let i = at; i < end; i++) if (OCCASIONS.has(tokens[i]?.word ?? '')) occasion = true;
	return occasion ? end : at;
}

/** “said, according to the paper, that”: over a short insertion between commas. */
function insertionEnd(tokens: readonly Token[], at: number, to: number): number {
	const next = tokens[at + 1];
	if (!next || at + 1 >= to || next.tag === 'QUOTE') return at;
	for (let i = at + 1; i < Math.min(to, at + 14); i++) {
		if (!isComma(tokens[i])) {
			if (tokens[i]?.tag === 'QUOTE' || tokens[i]?.word === ':') return at;
			continue;
		}
		const follows = tokens[i + 1];
		if (!follows || i + 1 >= to) return at;
		if (follows.word === 'that' || follows.tag === 'QUOTE') return i + 1;
		return at;
	}
	return at;
}

/** “After Smith criticised the plan, …”: the cue stands in a clause before the main one. */
function isFronted(tokens: readonly Token[], sentenceFrom: number, cue: Cue): boolean {
	const first = tokens[sentenceFrom];
	if (!first || cue.at - sentenceFrom > 25) return false;
	if (cue.kind === 'participle' && cue.from === sentenceFrom) return true;
	if (
		first.tag !== 'SCONJ' &&
		first.tag !== 'ADP' &&
		!/^(?:when|while|as|after|before|if|because|although|though|since|despite|in)$/.test(first.word)
	)
		return false;
	for (let i = sentenceFrom; i < cue.from; i++) if (isComma(tokens[i])) return false;
	return true;
}

function contentEnd(
	tokens: readonly Token[],
	sentenceFrom: number,
	from: number,
	to: number,
	cue: Cue,
	cues: readonly Cue[]
): number {
	let depth = 0;
	const fronted = isFronted(tokens, sentenceFrom, cue);
	for (let i = from; i < to; i++) {
		const token = tokens[i] as Token;
		if (fronted && i > from && isComma(token) && startsMainClause(tokens, i + 1, to)) return i;
		if (token.word === '(') depth++;
		if (token.word === ')') {
			if (depth === 0) return i;
			depth--;
		}
		if (i === from) continue;
		const last = tokens[i - 1] as Token;
		// A quote that ends in a comma or full stop ends what is said, unless another one follows.
		if (
			last.tag === 'QUOTE' &&
			/[,.!?]/.test(last.endMark) &&
			token.tag !== 'QUOTE' &&
			token.tag !== 'CCONJ'
		)
			return i;
		if (/^[.!?]$/.test(token.word) && i >= to - 2) return i;
		if (token.word === 'according' && tokens[i + 1]?.word === 'to')
			return isComma(tokens[i - 1]) || isDash(tokens[i - 1]) ? i - 1 : i;
		const comma = isComma(token) || isDash(token);
		if (comma && breaksOff(tokens, i, to, cue, cues)) return i;
		if (token.tag === 'CCONJ' && continuesCue(tokens, i, to, cue, cues))
			return isComma(tokens[i - 1]) ? i - 1 : i;
	}
	return to;
}

/** After a comma: “, adding that”, “, but Smith said”, “, Smith said,”. */
function breaksOff(
	tokens: readonly Token[],
	comma: number,
	to: number,
	cue: Cue,
	cues: readonly Cue[]
): boolean {
	let next = comma + 1;
	// “…, which he called part of a scheme”
	if (/^(?:which|whom)$/.test(tokens[next]?.word ?? '')) {
		const relative = cues.find(({ source }) => source?.from === next + 1);
		return relative !== undefined && relative.kind === 'verb' && !relative.frames.includes('b');
	}
	if (/^(?:and|but|while|though|although|yet|as|whereas)$/.test(tokens[next]?.word ?? '')) next++;
	while (tokens[next]?.tag === 'ADV' && next < to) next++;
	const form = CUE_FORMS.get(tokens[next]?.word ?? '');
	const listed = next > comma + 1 && tokens[comma + 1]?.tag === 'CCONJ';
	if (!listed && form?.form === 'ing' && !form.frames.includes('b')) return true;
	return cues.some(
		(other) =>
			other !== cue &&
			other.kind === 'verb' &&
			other.source !== null &&
			!other.shared &&
			(other.inverted ? other.from === next : other.source.from === next) &&
			/[cv]/.test(other.frames) &&
			!other.frames.includes('b') &&
			isSpeechTense(other, cue, tokens)
	);
}

const isSpeechTense = (other: Cue, cue: Cue, tokens: readonly Token[]): boolean => {
	const a = CUE_FORMS.get(tokens[other.at]?.word ?? '')?.form;
	const b = CUE_FORMS.get(tokens[cue.at]?.word ?? '')?.form;
	return a === b || other.inverted || cue.kind !== 'verb';
};

/** “said A and called for B”: the second verb has the same subject. */
function continuesCue(
	tokens: readonly Token[],
	conjunction: number,
	to: number,
	cue: Cue,
	cues: readonly Cue[]
): boolean {
	let next = conjunction + 1;
	while (next < to && (tokens[next]?.tag === 'ADV' || tokens[next]?.tag === 'AUX')) next++;
	const other = cues.find(({ at }) => at === next);
	if (!other || other.frames.includes('b')) return false;
	const a = CUE_FORMS.get(tokens[other.at]?.word ?? '')?.form;
	const b = CUE_FORMS.get(tokens[cue.at]?.word ?? '')?.form;
	return a === b && tokens[conjunction]?.word !== 'or';
}

function contentBefore(
	tokens: readonly Token[],
	{ from, to }: Sentence,
	cue: Cue,
	cues: readonly Cue[],
	right: Right | null
): Range | null {
	if (cue.kind !== 'verb' || cue.shared || !/[cvqtr]/.test(cue.frames) || !cue.source) return null;
	if (cue.frames.includes('b') || (cue.frames.includes('w') && !cue.frames.includes('t')))
		return null;
	const start = cue.inverted ? cue.from : Math.min(cue.source.from, cue.from);
	let end = start;
	if (end - 1 < from) return null;
	const before = tokens[end - 1] as Token;
	const quoteBefore =
		before.tag === 'QUOTE' || (isComma(before) && tokens[end - 2]?.tag === 'QUOTE');
	if (!quoteBefore) {
		// “The plan, Smith said, is bad” and “The plan is bad, Smith said.”
		if (!isComma(before) && !isDash(before)) return null;
		if (right && !isParenthetical(tokens, cue, to)) return null;
		if (!right && !endsHere(tokens, cue, to)) return null;
	} else if (right && right.rule !== 'quote-after-cue' && !isParenthetical(tokens, cue, to)) {
		if (right.explicit) return null;
	}
	while (end - 1 >= from && (isComma(tokens[end - 1]) || isDash(tokens[end - 1]))) end--;
	let begin = from;
	for (const other of cues) {
		if (other === cue || other.at >= cue.at) continue;
		const past = other.inverted ? (other.source?.to ?? other.to) : other.to;
		if (
			past > begin &&
			past <= end &&
			isComma(tokens[past]) &&
			other.kind === 'verb' &&
			other.source &&
			(other.source.from === from || other.inverted)
		)
			begin = past + 1;
	}
	if (begin === from && tokens[begin]?.tag === 'CCONJ') begin++;
	if (end <= begin) return null;
	if (taggedTwice(tokens, begin, end, cue, cues)) return null;
	if (!quoteBefore && !hasVerb(tokens, begin, end) && !isParenthetical(tokens, cue, to))
		return null;
	return { from: begin, to: end };
}

/** “Smith added: ‘…,’ Smith said.”: the first tag has the quote. */
function taggedTwice(
	tokens: readonly Token[],
	begin: number,
	end: number,
	cue: Cue,
	cues: readonly Cue[]
): boolean {
	if (tokens[end - 1]?.tag !== 'QUOTE') return false;
	let at = end - 1;
	while (at > begin && /^[:,]$/.test(tokens[at - 1]?.word ?? '')) at--;
	return cues.some(
		(other) =>
			other !== cue &&
			other.kind === 'verb' &&
			other.source !== null &&
			(other.inverted ? other.source.to : other.to) === at &&
			other.source.from <= begin
	);
}

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
	for (let i = from; i < to; i++)
		if (/^(?:VERB|AUX|QUOTE)$/.test(tokens[i]?.tag ?? '')) return true;
	return false;
};

const endOfCue = (cue: Cue): number =>
	cue.inverted && cue.source ? Math.max(cue.to, cue.source.to) : cue.to;

function isParenthetical(tokens: readonly Token[], cue: Cue, to: number): boolean {
	const end = overCircumstances(tokens, endOfCue(cue), to, { ...cue, frames: cue.frames });
	return isComma(tokens[end]) || isDash(tokens[end]);
}

function endsHere(tokens: readonly Token[], cue: Cue, to: number): boolean {
	const end = overCircumstances(tokens, endOfCue(cue), to, cue);
	const next = tokens[end];
	return (
		!next ||
		end >= to ||
		/^[.!?,;)]$/.test(next.word) ||
		isDash(next) ||
		next.tag === 'SCONJ' ||
		next.tag === 'ADP' ||
		next.tag === 'CCONJ' ||
		/^(?:when|while|as|after|before|who|whose)$/.test(next.word)
	);
}

function accordingContent(
	tokens: readonly Token[],
	{ from, to }: Sentence,
	cue: Cue,
	cues: readonly Cue[]
): Content | null {
	if (!cue.source) return null;
	const last = tokens[to - 1];
	const sentenceEnd = last && /^[.!?]$/.test(last.word) ? to - 1 : to;
	let after = cue.source.to;
	while (after < to && !isComma(tokens[after]) && !isDash(tokens[after])) after++;
	let begin = from;
	while (tokens[begin]?.tag === 'CCONJ') begin++;
	// “…, Smith said, according to the paper”: the paper only passes on what Smith said.
	if (
		cues.some(
			(other) =>
				other.kind === 'verb' &&
				other.source &&
				other.at < cue.at &&
				/[cr]/.test(other.frames) &&
				!other.frames.includes('b') &&
				endsHere(tokens, other, to) &&
				cue.at - other.to < 8
		)
	)
		return null;
	const leftEnd =
		isComma(tokens[cue.from - 1]) || isDash(tokens[cue.from - 1]) ? cue.from - 1 : cue.from;
	const right: Range | null =
		after + 1 < sentenceEnd
			? { from: after + 1, to: contentEnd(tokens, after + 1, after + 1, sentenceEnd, cue, cues) }
			: null;
	if (leftEnd - begin < 3 && !(leftEnd > begin && hasVerb(tokens, begin, leftEnd))) {
		return right && right.to > right.from
			? { parts: [right], rule: 'according-to', confidence: 0.9 }
			: null;
	}
	// “because, according to the minister, the bridge would fall”
	if (right && /^(?:SCONJ|CCONJ)$/.test(tokens[leftEnd - 1]?.tag ?? ''))
		return { parts: [right], rule: 'according-to', confidence: 0.8 };
	const left = { from: begin, to: leftEnd };
	if (
		right &&
		(!hasVerb(tokens, begin, leftEnd) || /^(?:that|which)$/.test(tokens[cue.from - 2]?.word ?? ''))
	)
		return { parts: [left, right], rule: 'according-to', confidence: 0.85 };
	return { parts: [left], rule: 'according-to', confidence: 0.85 };
}
