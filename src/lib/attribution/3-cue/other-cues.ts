import type { Cue } from './cue.ts';
import { framesOf } from '../lexicon/frames.ts';
import { CUE_NOUNS, LIGHT_NOUNS, POSSESSIVES } from '../lexicon/words.ts';
import {
	isComma,
	isDash,
	nounPhraseBefore,
	nounPhraseEnd,
	type NounPhrase
} from '../2-grammar/phrases.ts';
import { groupStart, absoluteSubject, sharedSource } from './shared-source.ts';
import { subjectAfter, subjectBefore } from '../2-grammar/subjects.ts';
import type { Token } from '../1-read/tokens.ts';

/** “according to Smith”, “, per Smith”. */
export function accordingTo(
	tokens: readonly Token[],
	i: number,
	from: number,
	to: number
): Cue | null {
	const word = tokens[i]?.word;
	let end = i;
	if (word === 'according' && tokens[i + 1]?.word === 'to') end = i + 2;
	else if (word === 'per' && i > from && isComma(tokens[i - 1])) end = i + 1;
	if (end === i || end >= to) return null;
	const source = subjectAfter(tokens, end, to);
	return {
		kind: 'according',
		at: i,
		from: i,
		to: end,
		lemma: 'according',
		frames: framesOf('clause', 'noun'),
		source,
		inverted: true,
		shared: false,
		negated: false
	};
}

/** “Smith: ‘…’”, “More from the report: ‘…’” and “‘…’ — Smith”. */
export function labelCue(
	tokens: readonly Token[],
	i: number,
	from: number,
	to: number
): Cue | null {
	const token = tokens[i] as Token;
	const base = {
		kind: 'label' as const,
		at: i,
		from: i,
		to: i + 1,
		lemma: token.word,
		frames: framesOf('subject'),
		shared: false,
		negated: false
	};
	if (token.word === ':' && tokens[i + 1]?.tag === 'QUOTE') {
		let start = i;
		while (
			start > from &&
			i - start < 14 &&
			!isDash(tokens[start - 1]) &&
			tokens[start - 1]?.tag !== 'QUOTE'
		) {
			const { tag } = tokens[start - 1] as Token;
			if (tag === 'VERB' || tag === 'AUX') return null;
			start--;
		}
		const headTo = nounPhraseEnd(tokens, start, i);
		if (headTo > start && (headTo === i || isComma(tokens[headTo])))
			return { ...base, source: { from: start, to: headTo, headTo }, inverted: false };
		const last = nounPhraseBefore(tokens, i - 1, start);
		return last && tokens[last.headTo - 1]?.tag !== 'PRON' && tokens[last.headTo - 1]?.tag !== 'DET'
			? { ...base, source: last, inverted: false }
			: null;
	}
	if (
		isDash(token) &&
		(tokens[i - 1]?.tag === 'QUOTE' ||
			(tokens[i - 1]?.word === '.' && tokens[i - 2]?.tag === 'QUOTE'))
	) {
		const headTo = nounPhraseEnd(tokens, i + 1, to);
		const next = tokens[headTo];
		if (
			headTo > i + 1 &&
			tokens[headTo - 1]?.capital &&
			(headTo >= to || /^[.,(]$/.test(next?.word ?? ''))
		)
			return { ...base, source: { from: i + 1, to: headTo, headTo }, inverted: true };
	}
	return null;
}

/** Whatever verb follows a quote and a name and ends the sentence: “‘No,’ Smith pressed.” */
export function quoteTag(
	tokens: readonly Token[],
	i: number,
	from: number,
	to: number
): Cue | null {
	const token = tokens[i] as Token;
	if (token.tag !== 'VERB' || token.quote >= 0 || token.word.endsWith('ing')) return null;
	const base = {
		kind: 'verb' as const,
		at: i,
		from: i,
		to: i + 1,
		lemma: token.word,
		frames: framesOf('subject'),
		shared: false,
		negated: false
	};
	if (tokens[i - 1]?.tag === 'QUOTE') {
		const source = subjectAfter(tokens, i + 1, to);
		const next = source ? tokens[source.to] : undefined;
		if (source && tokens[source.headTo - 1]?.tag === 'PROPN' && (!next || /^[.,]$/.test(next.word)))
			return { ...base, source, inverted: true };
		return null;
	}
	const next = tokens[i + 1];
	if (next && i + 1 < to && !/^[.,]$/.test(next.word) && next.tag !== 'QUOTE') return null;
	const source = subjectBefore(tokens, i, from);
	if (!source || tokens[source.from - 1]?.tag !== 'QUOTE') return null;
	return { ...base, source, inverted: false };
}

/** “As Smith put it, ‘…’”, “‘…’, as Smith puts it” */
export function putCue(tokens: readonly Token[], i: number, from: number, to: number): Cue | null {
	if (tokens[i + 1]?.word !== 'it' || i + 1 >= to) return null;
	const source = subjectBefore(tokens, groupStart(tokens, i, from), from);
	if (!source || tokens[source.from - 1]?.word !== 'as') return null;
	return {
		kind: 'verb',
		at: i,
		from: i,
		to: i + 2,
		lemma: 'put',
		frames: framesOf('subject'),
		source,
		inverted: false,
		shared: false,
		negated: false
	};
}

/** “Trump’s claim that”, “the warning by officials that”. */
export function nounCue(tokens: readonly Token[], i: number, from: number, to: number): Cue | null {
	const token = tokens[i] as Token;
	if (!CUE_NOUNS.has(token.word) || token.tag !== 'NOUN') return null;
	if (tokens[i + 1]?.word !== 'that' || i + 2 >= to) return null;
	let source: NounPhrase | null = null;
	for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
		const word = tokens[k]?.word ?? '';
		if (POSSESSIVES.has(word)) source = { from: k, to: k + 1, headTo: k + 1 };
		else if (word === "'s" || word === "'") {
			let start = k;
			while (
				start - 1 >= from &&
				/^(?:PROPN|NOUN|ADJ|NUM|DET)$/.test(tokens[start - 1]?.tag ?? '') &&
				k - start < 8
			)
				start--;
			if (start < k) source = { from: start, to: k, headTo: k };
		} else if (tokens[k]?.tag === 'ADJ' || tokens[k]?.tag === 'NOUN') continue;
		break;
	}
	if (!source) return null;
	return {
		kind: 'noun',
		at: i,
		from: i,
		to: i + 1,
		lemma: token.word,
		frames: framesOf('that'),
		source,
		inverted: false,
		shared: false,
		negated: false
	};
}

const LIGHT_VERB =
	/^(?:rais|express|voic|issu|mak|mad|giv|gav|offer|deliver|cast|shar)(?:e|es|ed|ing|s|t|en)?$/;

/** “raising suspicions of”, “made it clear that”, “issued a warning about”. */
export function lightVerbCue(
	tokens: readonly Token[],
	i: number,
	from: number,
	to: number,
	earlier: readonly Cue[]
): Cue | null {
	const token = tokens[i] as Token;
	if (token.tag !== 'VERB' || token.quote >= 0 || !LIGHT_VERB.test(token.word)) return null;
	let end = i + 1;
	while (
		end < to &&
		end - i < 5 &&
		/^(?:DET|ADJ|PRON|ADV)$/.test(tokens[end]?.tag ?? '') &&
		tokens[end]?.word !== 'clear'
	)
		end++;
	const noun = tokens[end];
	if (!noun || end >= to) return null;
	const opens = tokens[end + 1];
	const clear = noun.word === 'clear' && /^ma[kd]/.test(token.word) && opens?.word === 'that';
	const named =
		LIGHT_NOUNS.has(noun.word) &&
		opens !== undefined &&
		/^(?:that|about|of|over|for|against)$/.test(opens.word);
	if (!clear && !named) return null;
	const participle = token.word.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX';
	const source = participle
		? (absoluteSubject(tokens, i, from) ?? sharedSource(tokens, from, to, i, earlier))
		: (subjectBefore(tokens, groupStart(tokens, i, from), from) ??
			sharedSource(tokens, from, to, i, earlier));
	if (!source) return null;
	const close = opens?.word === 'that' ? end + 1 : end + 2;
	return {
		kind: participle ? 'participle' : 'verb',
		at: i,
		from: i,
		to: close,
		lemma: noun.word,
		frames: framesOf('clause', 'that', 'noun'),
		source,
		inverted: false,
		shared: participle,
		negated: false
	};
}
