import { CUE_FORMS, PARTICLES, type Frames } from './lexicon/verbs.ts';
import { BE, CUE_NOUNS, HAVE, LIGHT_NOUNS, NEGATIONS, POSSESSIVES } from './lexicon/words.ts';
import {
	isComma,
	isDash,
	longNounPhraseEnd,
	nounPhraseBefore,
	nounPhraseEnd,
	nounPhraseStart,
	type NounPhrase
} from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { mainClauseStart, sentenceSubject, subjectAfter, subjectBefore } from './sources.ts';
import type { Token } from './tokens.ts';

export type CueKind =
	'verb' | 'participle' | 'infinitive' | 'passive' | 'according' | 'noun' | 'label';

/** Words that attribute, with the words that name whose statement it is. */
export type Cue = {
	kind: CueKind;
	/** The cue verb or noun itself. */
	at: number;
	/** The whole group: auxiliaries, adverbs and particle. */
	from: number;
	to: number;
	lemma: string;
	frames: Frames;
	source: NounPhrase | null;
	/** The source follows: “said Smith”. */
	inverted: boolean;
	/** The source is that of another verb of the sentence: “…, adding that”. */
	shared: boolean;
	negated: boolean;
};

/** All cues of a sentence, left to right. */
export function cuesOf(tokens: readonly Token[], { from, to }: Sentence): Cue[] {
	const cues: Cue[] = [];
	for (let i = from; i < to; i++) {
		const cue =
			accordingTo(tokens, i, from, to) ??
			labelCue(tokens, i, from, to) ??
			verbCue(tokens, i, from, to, cues) ??
			quoteTag(tokens, i, from, to) ??
			nounCue(tokens, i, from, to) ??
			lightVerbCue(tokens, i, from, to, cues);
		if (cue) cues.push(cue);
	}
	return cues;
}

function accordingTo(tokens: readonly Token[], i: number, from: number, to: number): Cue | null {
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
		frames: 'cn',
		source,
		inverted: true,
		shared: false,
		negated: false
	};
}

/** “Smith: ‘…’”, “More from the report: ‘…’” and “‘…’ — Smith”. */
function labelCue(tokens: readonly Token[], i: number, from: number, to: number): Cue | null {
	const token = tokens[i] as Token;
	const base = {
		kind: 'label' as const,
		at: i,
		from: i,
		to: i + 1,
		lemma: token.word,
		frames: 'v',
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
		return last ? { ...base, source: last, inverted: false } : null;
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
function quoteTag(tokens: readonly Token[], i: number, from: number, to: number): Cue | null {
	const token = tokens[i] as Token;
	if (token.tag !== 'VERB' || token.quote >= 0 || token.word.endsWith('ing')) return null;
	const base = {
		kind: 'verb' as const,
		at: i,
		from: i,
		to: i + 1,
		lemma: token.word,
		frames: 'v',
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

/** “Trump’s claim that”, “the warning by officials that”. */
function nounCue(tokens: readonly Token[], i: number, from: number, to: number): Cue | null {
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
		frames: 't',
		source,
		inverted: false,
		shared: false,
		negated: false
	};
}

const LIGHT_VERB =
	/^(?:rais|express|voic|issu|mak|mad|giv|gav|offer|deliver|cast|shar)(?:e|es|ed|ing|s|t|en)?$/;

/** “raising suspicions of”, “made it clear that”, “issued a warning about”. */
function lightVerbCue(
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
		frames: 'ctn',
		source,
		inverted: false,
		shared: participle,
		negated: false
	};
}

function groupStart(tokens: readonly Token[], i: number, from: number): number {
	let start = i;
	while (
		start - 1 >= from &&
		OPEN_GROUP.test(tokens[start - 1]?.tag ?? '') &&
		tokens[start - 1]?.word !== "'s"
	)
		start--;
	return start;
}

const OPEN_GROUP = /^(?:AUX|ADV|PART)$/;

function verbCue(
	tokens: readonly Token[],
	i: number,
	from: number,
	to: number,
	earlier: readonly Cue[]
): Cue | null {
	const token = tokens[i] as Token;
	if (token.quote >= 0) return null;
	const form = CUE_FORMS.get(token.word);
	if (!form || !readsAsVerb(tokens, i, form.form)) return null;
	if (form.lemma === 'go' && tokens[i + 1]?.word !== 'on') return null;
	let start = i;
	while (
		start - 1 >= from &&
		OPEN_GROUP.test(tokens[start - 1]?.tag ?? '') &&
		tokens[start - 1]?.word !== "'s" &&
		tokens[start - 1]?.word !== 'to'
	)
		start--;
	if (
		start - 1 >= from &&
		tokens[start - 1]?.word === "'s" &&
		/^(?:PRON)$/.test(tokens[start - 2]?.tag ?? '')
	)
		start--;
	const group = tokens.slice(start, i);
	const negated = group.some(({ word }) => NEGATIONS.has(word));
	const end = particleEnd(tokens, i, to, form.lemma);
	const base = { at: i, from: start, to: end, lemma: form.lemma, frames: form.frames, negated };

	const be = group.some(
		({ word, tag }) => BE.has(word) && (word === "'s" ? form.frames.includes('o') : tag === 'AUX')
	);
	const have = group.some(({ word }) => HAVE.has(word) && word !== "'s");
	if (form.form === 'past' && be) {
		return {
			...base,
			kind: 'passive',
			source: agentAfter(tokens, end, to),
			inverted: false,
			shared: false
		};
	}
	if (tokens[start - 1]?.word === 'to' && start - 1 > from) {
		const governor = governorOf(tokens, start - 1, from);
		const subject = governor < 0 ? null : subjectBefore(tokens, governor, from);
		const source = subject ?? sharedSource(tokens, from, to, i, earlier);
		if (!source) return null;
		return {
			...base,
			from: governor < 0 ? start - 1 : governor,
			kind: 'infinitive',
			source,
			inverted: false,
			shared: subject === null
		};
	}
	if (form.form === 'ing' && !be) {
		const source =
			absoluteSubject(tokens, start, from) ??
			(/^(?:ADP|SCONJ)$/.test(tokens[start - 1]?.tag ?? '')
				? nearestSubject(tokens, from, start)
				: null) ??
			sharedSource(tokens, from, to, i, earlier);
		return { ...base, kind: 'participle', source, inverted: false, shared: true };
	}
	const before = tokens[start - 1];
	const opens =
		start === from || before?.tag === 'QUOTE' || isComma(before) || (before?.quote ?? -1) >= 0;
	const quoteBefore =
		before?.tag === 'QUOTE' ||
		(before?.quote ?? -1) >= 0 ||
		((isComma(before) || isDash(before)) && tokens[start - 2]?.tag === 'QUOTE');
	if (opens && /[vq]/.test(form.frames) && (quoteBefore || group.length === 0)) {
		const after = subjectAfter(tokens, end, to);
		const inverts =
			quoteBefore ||
			(followsInverted(tokens, after, to) &&
				!(isComma(before) && subjectBefore(tokens, start, from)));
		if (after && inverts)
			return { ...base, kind: 'verb', source: after, inverted: true, shared: false };
	}
	const subject = subjectBefore(tokens, start, from);
	if (subject) {
		// “a man accused of theft”: no statement of the man.
		if (
			form.form === 'past' &&
			!have &&
			group.length === 0 &&
			isReducedPassive(tokens, i, form.frames)
		)
			return null;
		return { ...base, kind: 'verb', source: subject, inverted: false, shared: false };
	}
	if (start > from && (before?.tag === 'CCONJ' || isComma(before) || before?.tag === 'QUOTE')) {
		const source = sharedSource(tokens, from, to, i, earlier);
		if (source) return { ...base, kind: 'verb', source, inverted: false, shared: true };
	}
	if (
		form.form === 'past' &&
		/[ro]/.test(form.frames) &&
		(start === from || before?.tag === 'SCONJ' || /^(?:when|if|while|as)$/.test(before?.word ?? ''))
	)
		return { ...base, kind: 'passive', source: null, inverted: false, shared: false };
	return null;
}

function readsAsVerb(tokens: readonly Token[], i: number, form: string): boolean {
	const token = tokens[i] as Token;
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (token.tag === 'VERB') {
		if (!before) return true;
		if (form === 'past' || form === 'ing') {
			const adjectival =
				before.tag === 'DET' ||
				before.word === "'s" ||
				POSSESSIVES.has(before.word) ||
				before.tag === 'ADJ';
			if (adjectival && after && /^(?:NOUN|PROPN|ADJ)$/.test(after.tag)) return false;
		}
		if (
			token.capital &&
			before.capital &&
			before.tag === 'PROPN' &&
			after?.capital &&
			after.tag === 'PROPN'
		)
			return false;
		return true;
	}
	if (form === 'past' && before && (before.tag === 'PROPN' || before.tag === 'PRON')) {
		// “…,” Smith shot back: right after a quote and a name, it is a verb.
		let start = i - 1;
		while (start >= 0 && tokens[start]?.tag === 'PROPN' && i - start < 5) start--;
		if (before.tag === 'PRON') start = i - 2;
		if (tokens[start]?.tag === 'QUOTE' || (tokens[start]?.quote ?? -1) >= 0) return true;
	}
	if (/^(?:said|says|told|tells)$/.test(token.word)) return !token.capital || token.tag !== 'PROPN';
	// “…,” a narrator in the film states.
	if (
		token.tag === 'NOUN' &&
		form === 's' &&
		before &&
		/^(?:NOUN|PROPN)$/.test(before.tag) &&
		/^[.,]$/.test(after?.word ?? '')
	)
		for (let k = i - 2; k >= Math.max(0, i - 9); k--) {
			if (tokens[k]?.tag === 'QUOTE') return true;
			if (/^[.,;]$/.test(tokens[k]?.word ?? '')) break;
		}
	// The tagger takes many a verb in -s for a noun: “Smith claims that”.
	if (token.tag === 'NOUN' && form === 's' && before) {
		if (before.tag === 'NOUN')
			return after !== undefined && (after.tag === 'QUOTE' || after.word === 'that');
		if (before.tag !== 'PROPN' && before.tag !== 'PRON' && before.word !== 'who') return false;
		if (POSSESSIVES.has(before.word)) return false;
		return (
			after !== undefined &&
			(/^(?:SCONJ|PRON|DET|QUOTE|PROPN)$/.test(after.tag) ||
				/^(?:that|for|on|:|,|to)$/.test(after.word))
		);
	}
	if (token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN')
		return form === 'past' && before?.tag === 'PRON' && !POSSESSIVES.has(before.word);
	return false;
}

function particleEnd(tokens: readonly Token[], i: number, to: number, lemma: string): number {
	let end = i + 1;
	const particles = PARTICLES[lemma];
	if (!particles) return end;
	if (tokens[end]?.tag === 'ADV' && end + 1 < to && particles.includes(tokens[end + 1]?.word ?? ''))
		end++;
	if (end < to && particles.includes(tokens[end]?.word ?? '')) return end + 1;
	return i + 1;
}

function agentAfter(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
	if (tokens[from]?.word !== 'by') return null;
	const headTo = nounPhraseEnd(tokens, from + 1, to);
	return headTo > from + 1
		? { from: from + 1, to: longNounPhraseEnd(tokens, from + 1, to), headTo }
		: null;
}

/** “went on to say”: the place where the group of the verb that governs “to” starts. */
function governorOf(tokens: readonly Token[], toAt: number, from: number): number {
	for (let i = toAt - 1; i >= Math.max(from, toAt - 4); i--) {
		const { tag, word } = tokens[i] as Token;
		if (tag === 'VERB' || tag === 'AUX') {
			let start = i;
			while (start - 1 >= from && OPEN_GROUP.test(tokens[start - 1]?.tag ?? '')) start--;
			return start;
		}
		if (
			tag !== 'ADP' &&
			tag !== 'ADV' &&
			tag !== 'ADJ' &&
			word !== 'not' &&
			tag !== 'NOUN' &&
			tag !== 'PROPN'
		)
			return -1;
	}
	return -1;
}

/** “with one of her ads asking”: the participle has a subject of its own. */
function absoluteSubject(tokens: readonly Token[], start: number, from: number): NounPhrase | null {
	const phrase = nounPhraseBefore(tokens, start - 1, from);
	if (!phrase || phrase.from <= from) return null;
	if (tokens[phrase.from - 1]?.word === 'with') return phrase;
	const near = nounPhraseStart(tokens, start - 1, from);
	// “footage of Smith saying”: a name right before speaks itself.
	if (
		near > from &&
		tokens[start - 1]?.tag === 'PROPN' &&
		/^(?:ADP|VERB)$/.test(tokens[near - 1]?.tag ?? '') &&
		/^(?:of|has|have|had|shows|showing|showed|with|from)$/.test(tokens[near - 1]?.word ?? '')
	)
		return { from: near, to: start, headTo: start };
	// The phrase may have run over its “with”.
	for (let i = phrase.from; i < phrase.to; i++)
		if (tokens[i]?.word === 'with')
			return { from: i + 1, to: phrase.to, headTo: Math.max(phrase.headTo, i + 2) };
	return null;
}

/** The subject of the nearest finite verb before: “Smith upset them by saying”. */
function nearestSubject(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
	for (let i = at - 1; i >= Math.max(from, at - 40); i--) {
		const token = tokens[i] as Token;
		if (token.word === ')') while (i > from && tokens[i]?.word !== '(') i--;
		if (token.tag !== 'VERB' && token.tag !== 'AUX') continue;
		if (token.word.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX') continue;
		let start = i;
		while (
			start - 1 >= from &&
			OPEN_GROUP.test(tokens[start - 1]?.tag ?? '') &&
			tokens[start - 1]?.word !== "'s"
		)
			start--;
		const subject = subjectBefore(tokens, start, from);
		if (subject) return subject;
	}
	return null;
}

function sharedSource(
	tokens: readonly Token[],
	from: number,
	to: number,
	at: number,
	earlier: readonly Cue[]
): NounPhrase | null {
	const main = mainClauseStart(tokens, from, to);
	for (let k = earlier.length - 1; k >= 0 && earlier.length - k < 8; k--) {
		const cue = earlier[k] as Cue;
		if (!cue.source || (cue.kind !== 'verb' && cue.kind !== 'infinitive')) continue;
		if (at > main && cue.at < main) continue;
		if (cue.inverted || isTopLevel(tokens, cue.source, main)) return cue.source;
	}
	return sentenceSubject(tokens, from, at) ?? sentenceSubject(tokens, at, to);
}

/** Not the subject of a clause that hangs on another. */
function isTopLevel(tokens: readonly Token[], source: NounPhrase, main: number): boolean {
	if (source.from <= main) return true;
	const before = tokens[source.from - 1] as Token;
	return !/^(?:SCONJ|ADP|VERB|ADJ|NOUN)$/.test(before.tag) && before.word !== 'that';
}

function followsInverted(tokens: readonly Token[], source: NounPhrase | null, to: number): boolean {
	if (!source) return false;
	const next = tokens[source.to];
	if (!next || source.to >= to) return true;
	return !(next.tag === 'AUX' || (next.tag === 'VERB' && !next.word.endsWith('ing')));
}

function isReducedPassive(tokens: readonly Token[], i: number, frames: Frames): boolean {
	if (!frames.includes('o')) return false;
	const next = tokens[i + 1];
	return (
		next !== undefined &&
		(next.tag === 'ADP' || next.word === 'by') &&
		/^(?:of|as|by|in|for|from)$/.test(next.word)
	);
}
