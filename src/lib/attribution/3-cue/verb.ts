import { isComma, type Sentence, type Tokens } from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import { subjectBefore } from '../2-grammar/subjects.ts';
import { BEFORE_PARTICIPLE } from '../lexicon/conjunctions.ts';
import { hasHearer } from '../lexicon/frames.ts';
import { HEARS } from '../lexicon/people.ts';
import { PASSIVE_LINKS } from '../lexicon/prepositions.ts';
import { OBJECT_RELATIVES } from '../lexicon/pronouns.ts';
import { CUE_FORMS, SPOKEN_TO } from '../lexicon/verbs.ts';
import { cueOf, type Cue, type Finder } from './cue.ts';
import { infinitiveCue } from './infinitive.ts';
import { invertedCue } from './inverted.ts';
import { occurrenceAt, type Occurrence } from './occurrence.ts';
import { participleCue } from './participle.ts';
import { passiveCue } from './passive.ts';
import { speakingSource } from './shared-source.ts';

/** A verb of the lexicon with somebody who says it: finite, participle, infinitive or passive. */
export const verbCue: Finder = (sentence, i, earlier) => {
	const verb = occurrenceAt(sentence, i);
	if (!verb) return null;
	const { form, be, start, before } = verb;
	if (form.form === 'past' && be) return passiveCue(verb);
	if (before?.word === 'to' && start - 1 > sentence.from) return infinitiveCue(verb, earlier);
	if (form.form === 'ing' && !be) return participleCue(verb, earlier);
	return invertedCue(verb) ?? finiteCue(verb, earlier);
};

/** “Smith said”, “…, and said”; of a verb without a subject only a passive can be left. */
function finiteCue(verb: Occurrence, earlier: readonly Cue[]): Cue | null {
	const { sentence, at, start, before, base } = verb;
	const past = verb.form.form === 'past';
	if (past && isComma(before) && isAside(sentence, at)) return null;
	const subject = subjectBefore(sentence, start);
	if (base.lemma === 'hear' && !isHearing(sentence, subject)) return null;
	if (subject)
		return past && isReducedPassive(verb, subject)
			? null
			: cueOf({ ...base, kind: 'verb', source: subject });
	if (
		start > sentence.from &&
		(before?.tag === 'CCONJ' || isComma(before) || before?.tag === 'QUOTE')
	) {
		const source = speakingSource(sentence, at, earlier);
		if (source) return cueOf({ ...base, kind: 'verb', source, shared: true });
	}
	const opens =
		start === sentence.from || before?.tag === 'SCONJ' || BEFORE_PARTICIPLE.has(before?.word ?? '');
	return past && opens && hasHearer(base.frames)
		? cueOf({ ...base, kind: 'passive', source: null })
		: null;
}

/** “the court heard that”: a person who hears something says nothing. */
const isHearing = ({ tokens }: Sentence, subject: NounPhrase | null): boolean =>
	subject !== null && HEARS.has(tokens[subject.headTo - 1]?.word ?? '');

/** “the spokesman, asked if it held, said”: he was asked. */
function isAside({ tokens, to }: Sentence, i: number): boolean {
	if (!SPOKEN_TO.has(tokens[i]?.word ?? '')) return false;
	for (let k = i + 1; k < Math.min(to, i + 30); k++) {
		if ((tokens[k]?.quote ?? -1) >= 0) return false;
		if (isComma(tokens[k])) return k + 1 < to && isFiniteForm(tokens, k + 1);
	}
	return false;
}

function isFiniteForm(tokens: Tokens, i: number): boolean {
	const form = CUE_FORMS.get(tokens[i]?.word ?? '');
	return form !== undefined && form.form !== 'ing';
}

/** “a man accused of theft”: no statement of the man; but “which Smith described as”. */
function isReducedPassive(
	{ sentence: { tokens }, at, have, alone, base }: Occurrence,
	subject: NounPhrase
): boolean {
	if (have || !alone || !base.frames.object) return false;
	if (OBJECT_RELATIVES.has(tokens[subject.from - 1]?.word ?? '')) return false;
	// “a loophole called ‘inversion’”
	const { tag, word = '' } = tokens[at + 1] ?? {};
	if (base.frames.objects && tag !== 'PRON' && !canSpeak(tokens, subject)) return true;
	return PASSIVE_LINKS.has(word) && (tag === 'ADP' || word === 'by');
}
