import type { Cue } from './cue.ts';
import { hasHearer, inverts, type Frames } from '../lexicon/frames.ts';
import { CUE_FORMS, PARTICLES } from '../lexicon/verbs.ts';
import { BE, HAVE, NEGATIONS, POSSESSIVES } from '../lexicon/words.ts';
import { accordingTo, labelCue, putCue, quoteTag, nounCue, lightVerbCue } from './other-cues.ts';
import {
	isComma,
	isDash,
	longNounPhraseEnd,
	nounPhraseEnd,
	type NounPhrase
} from '../2-grammar/phrases.ts';
import type { Sentence } from '../1-read/sentences.ts';
import {
	OPEN_GROUP,
	governorOf,
	absoluteSubject,
	nearestSubject,
	quotedSource,
	sharedSource
} from './shared-source.ts';
import { subjectAfter, subjectBefore } from '../2-grammar/subjects.ts';
import type { Token } from '../1-read/tokens.ts';

/** All cues of a sentence, left to right. */
export function cuesOf(tokens: readonly Token[], { from, to }: Sentence): Cue[] {
	const cues: Cue[] = [];
	for (let i = from; i < to; i++) {
		const cue = cueAt(tokens, i, from, to, cues);
		if (cue) cues.push(cue);
	}
	return cues;
}

/** Only the kinds of cue that the word can be are tried: most words are none. */
function cueAt(
	tokens: readonly Token[],
	i: number,
	from: number,
	to: number,
	earlier: readonly Cue[]
): Cue | null {
	const { word, tag, quote } = tokens[i] as Token;
	if (quote >= 0) return null;
	if (word === 'according' || word === 'per') return accordingTo(tokens, i, from, to);
	if (word === ':' || isDash(tokens[i])) return labelCue(tokens, i, from, to);
	if (word === 'put' || word === 'puts') return putCue(tokens, i, from, to);
	const cue = CUE_FORMS.has(word) ? verbCue(tokens, i, from, to, earlier) : null;
	if (cue) return cue;
	if (tag === 'NOUN') return nounCue(tokens, i, from, to);
	if (tag !== 'VERB') return null;
	return quoteTag(tokens, i, from, to) ?? lightVerbCue(tokens, i, from, to, earlier);
}

/** A verb of the lexicon with somebody who says it: finite, participle, infinitive or passive. */
function verbCue(
	tokens: readonly Token[],
	i: number,
	from: number,
	to: number,
	earlier: readonly Cue[]
): Cue | null {
	const token = tokens[i] as Token;
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
		({ word, tag }) => BE.has(word) && (word === "'s" ? form.frames.object : tag === 'AUX')
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
			quotedSource(tokens, start - 1, from) ??
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
	if (opens && inverts(form.frames) && (quoteBefore || group.length === 0)) {
		const after = subjectAfter(tokens, end, to);
		const inverts =
			quoteBefore ||
			(followsInverted(tokens, after, to) &&
				!(isComma(before) && subjectBefore(tokens, start, from)));
		if (after && inverts)
			return { ...base, kind: 'verb', source: after, inverted: true, shared: false };
	}
	if (isComma(before) && form.form === 'past' && isAside(tokens, i, to)) return null;
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
		hasHearer(form.frames) &&
		(start === from || before?.tag === 'SCONJ' || /^(?:when|if|while|as)$/.test(before?.word ?? ''))
	)
		return { ...base, kind: 'passive', source: null, inverted: false, shared: false };
	return null;
}

/** “the spokesman, asked if it held, said”: he was asked. */
function isAside(tokens: readonly Token[], i: number, to: number): boolean {
	if (!/^(?:asked|pressed|questioned|told|quoted|challenged)$/.test(tokens[i]?.word ?? ''))
		return false;
	for (let k = i + 1; k < Math.min(to, i + 30); k++) {
		if ((tokens[k]?.quote ?? -1) >= 0) return false;
		if (!isComma(tokens[k])) continue;
		const form = CUE_FORMS.get(tokens[k + 1]?.word ?? '');
		return form !== undefined && form.form !== 'ing' && k + 1 < to;
	}
	return false;
}

/** Is the word a verb here? The tagger decides, but for forms that it is known to take for others. */
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

/** “was called a farce by Smith”. */
function agentAfter(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
	if (tokens[from]?.word !== 'by') return null;
	const headTo = nounPhraseEnd(tokens, from + 1, to);
	return headTo > from + 1
		? { from: from + 1, to: longNounPhraseEnd(tokens, from + 1, to), headTo }
		: null;
}

function followsInverted(tokens: readonly Token[], source: NounPhrase | null, to: number): boolean {
	if (!source) return false;
	const next = tokens[source.to];
	if (!next || source.to >= to) return true;
	return !(next.tag === 'AUX' || (next.tag === 'VERB' && !next.word.endsWith('ing')));
}

function isReducedPassive(tokens: readonly Token[], i: number, frames: Frames): boolean {
	if (!frames.object) return false;
	const next = tokens[i + 1];
	return (
		next !== undefined &&
		(next.tag === 'ADP' || next.word === 'by') &&
		/^(?:of|as|by|in|for|from)$/.test(next.word)
	);
}
