import type { ReadBlock } from '../1-read/reading.ts';
import type { Range, Sentence } from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import { sentenceSubject } from '../2-grammar/subjects.ts';
import type { Cue } from '../3-cue/cue.ts';
import { attributes } from '../lexicon/frames.ts';
import { namedByLine } from './lines.ts';
import { preparedSource } from './prepared.ts';
import {
	addParts,
	cueSpan,
	canCarry,
	plainStatement,
	quotedRanges,
	type Place,
	type Statement
} from './statement.ts';

/** A statement of more parts goes on as another one, so that looking into one is bounded work. */
export const MOST_PARTS = 40;

/** A quote that no cue of its sentence has said yet. */
export type Waiting = { part: Range; sentence: number };

/** What stands around a paragraph: the one before, who spoke last in it, and the one after. */
export type Around = {
	before: ReadBlock | null;
	carrier: Statement | null;
	after: ReadBlock | null;
};

/** A new statement, null where another one has taken the quote, or the quote waits for the next. */
export type Taken = Statement | null | 'waits';

const hasRoom = (statement: Statement): boolean => statement.content.length < MOST_PARTS;

/** A quote in a sentence that has other words too. */
export function takeInside(
	place: Place,
	part: Range,
	own: readonly Statement[],
	cues: readonly Cue[],
	previous: Statement | null
): Taken {
	const { tokens, sentences } = place.read;
	const neighbour = own[own.length - 1];
	if (neighbour && hasRoom(neighbour)) {
		addParts(place, neighbour, [part]);
		return null;
	}
	const cue = cues.find(({ source, frames }) => source !== null && attributes(frames));
	if (cue)
		return {
			...plainStatement(place, [part], 'cue-in-sentence'),
			cue: cueSpan(tokens, cue),
			source: cue.source
		};
	const source = sentenceSubject(sentences[place.s] as Sentence);
	// “‘It holds,’ Reed said. ‘But only just,’ as of now.”
	if (!source && previous && previous.quotes > 0 && canCarry(previous))
		return { ...plainStatement(place, [part], 'same-paragraph'), carried: previous };
	if (!source) return 'waits';
	// “The bridge was ‘a ticking bomb for years’”: a thing says nothing, and a whole sentence is nobody’s.
	if (!canSpeak(tokens, source))
		return /[.!?]/.test(tokens[part.from]?.endMark ?? '') && (tokens[part.from]?.capital ?? false)
			? plainStatement(place, [part], 'subject-of-sentence')
			: null;
	return tokens[part.from - 1]?.word === ':'
		? { ...plainStatement(place, [part], 'colon'), source }
		: { ...plainStatement(place, [part], 'subject-of-sentence'), source };
}

/** A sentence that is all quote goes on with the statement before it, or with its subject. */
export function takeBare(
	place: Place,
	parts: readonly Range[],
	own: readonly Statement[],
	previous: Statement | null
): Taken {
	const { read, s } = place;
	const here = own[own.length - 1];
	if (here && !hasRoom(here))
		return { ...plainStatement(place, parts, 'same-paragraph'), carried: here };
	const carrier = previous && canCarry(previous) ? previous : null;
	const goesOn = carrier && carrier.quotes > 0 && carrier.sentence === s - 1 && hasRoom(carrier);
	const taker = here ?? (goesOn ? carrier : null);
	if (taker) {
		addParts(place, taker, parts);
		return null;
	}
	const last = read.sentences[s - 1];
	if (last && quotedRanges(read.tokens, last).length === 0) {
		const prepared = preparedSource({ read, s: s - 1 });
		if (prepared)
			return {
				...plainStatement(place, parts, 'sentence-before'),
				source: prepared.source
			};
	}
	return carrier
		? { ...plainStatement(place, parts, 'same-paragraph'), carried: carrier }
		: 'waits';
}

/** A paragraph that is a quote and names nobody. */
export function takeUp(
	read: ReadBlock,
	waiting: readonly Waiting[],
	{ before, carrier, after }: Around
): Statement {
	const parts = waiting.map(({ part }) => part);
	const s = waiting[waiting.length - 1]?.sentence ?? 0;
	const plain = plainStatement({ read, s }, parts, 'paragraph-of-quote');
	const first = read.quotes[read.tokens[parts[0]?.from ?? 0]?.quote ?? -1];
	if (first?.continues && carrier) return { ...plain, carried: carrier, rule: 'quote-runs-on' };
	const line = after && namedByLine(after);
	if (line) {
		const carried = { ...plainStatement({ read: after, s: 0 }, [], 'label'), source: line };
		return { ...plain, carried, rule: 'label' };
	}
	const prepared = before && (!carrier || endsInColon(before)) ? preparedBy(before) : null;
	if (prepared) return { ...plain, ...prepared, rule: 'sentence-before' };
	return { ...plain, carried: carrier };
}

/** Whom the paragraph before prepares for. */
function preparedBy(read: ReadBlock): Pick<Statement, 'carried'> | null {
	const place = { read, s: read.sentences.length - 1 };
	const prepared = preparedSource(place);
	if (!prepared) return null;
	const carried = { ...plainStatement(place, [], 'prepared'), source: prepared.source };
	return { carried };
}

const endsInColon = ({ tokens }: ReadBlock): boolean => tokens[tokens.length - 1]?.word === ':';
