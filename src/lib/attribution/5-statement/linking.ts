import { attributes } from '../lexicon/frames.ts';
import type { Range } from '../2-grammar/phrases.ts';
import { sentenceSubject } from '../2-grammar/subjects.ts';
import {
	cueSpan,
	plainStatement,
	preparedSource,
	quotesIn,
	readSentence,
	spansOf,
	type ReadBlock,
	type SentenceReading,
	type Statement
} from './statements.ts';

/** The statements of an article, in the order of the text. */
export function statementsOf(read: readonly ReadBlock[]): Statement[] {
	const all: Statement[] = [];
	let voice: Statement | null = null;
	let before: ReadBlock | null = null;
	for (const current of read) {
		const own = statementsOfBlock(current, before, voice);
		for (const statement of own) all.push(statement);
		const speaking = own.filter(({ source, carried }) => source !== null || carried !== null);
		const quoted = speaking.filter(({ quotes }) => quotes > 0);
		voice = quoted[quoted.length - 1] ?? speaking[speaking.length - 1] ?? null;
		before = current;
	}
	return all;
}

/** How many of the last statements the next sentence looks at. */
const LOOK_BACK = 4;
/** A statement of more parts goes on as another one, so that looking into one is bounded work. */
const MOST_PARTS = 40;

type Waiting = { part: Range; sentence: number };

/**
 * First what the sentences say by themselves; then the quotes that are left go to the cue of their
 * sentence, the speaker before, the one after, and last to who spoke in the paragraph before.
 */
function statementsOfBlock(
	current: ReadBlock,
	before: ReadBlock | null,
	voice: Statement | null
): Statement[] {
	const found: Statement[] = [];
	let waiting: Waiting[] = [];
	current.sentences.forEach((_, s) => {
		const reading = readSentence(current, s);
		const previous =
			found
				.slice(-LOOK_BACK)
				.findLast(({ sentence, quotes }) => sentence === s - 1 && quotes > 0) ??
			found[found.length - 1] ??
			null;
		const own = reading.statements;
		if (reading.bare && reading.left.length > 0) {
			const taken = takeBare(current, s, reading.left, own, previous);
			if (taken !== 'waits') own.push(...(taken ? [taken] : []));
			else if (waiting.length < MOST_PARTS)
				for (const part of reading.left) waiting.push({ part, sentence: s });
		} else
			for (const part of reading.left) {
				const taken = takeInside(current, s, part, own, reading);
				if (taken !== 'waits') own.push(...(taken ? [taken] : []));
				else if (waiting.length < MOST_PARTS) waiting.push({ part, sentence: s });
			}
		const taker = own.find(({ quotes }) => quotes > 0) ?? own[0];
		if (taker && waiting.length > 0) {
			addParts(
				current,
				taker,
				waiting.map(({ part }) => part),
				taker.sentence
			);
			waiting = [];
		}
		for (const statement of own) found.push(statement);
	});
	if (waiting.length > 0) found.unshift(takeUp(current, waiting, before, voice));
	return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function addParts(
	current: ReadBlock,
	statement: Statement,
	parts: readonly Range[],
	sentence: number
): null {
	const { content } = statement;
	const end = content[content.length - 1]?.end ?? 0;
	const added = spansOf(current.tokens, parts, current.quotes);
	for (const part of added) content.push(part);
	// A quote that waited comes before the statement that takes it.
	if ((added[0]?.start ?? end) < end) content.sort((a, b) => a.start - b.start);
	statement.quotes += parts.length;
	statement.sentence = sentence;
	return null;
}

/** A quote in a sentence that has other words too. */
function takeInside(
	current: ReadBlock,
	s: number,
	part: Range,
	own: readonly Statement[],
	{ cues }: SentenceReading
): Statement | null | 'waits' {
	const neighbour = own[own.length - 1];
	if (neighbour && neighbour.content.length < MOST_PARTS)
		return addParts(current, neighbour, [part], s);
	const { tokens } = current;
	const cue = cues.find(({ source, frames }) => source !== null && attributes(frames));
	if (cue)
		return {
			...plainStatement(current, s, [part], 'cue-in-sentence', 0.7),
			cue: cueSpan(tokens, cue),
			source: cue.source
		};
	const sentence = current.sentences[s] ?? { from: 0, to: 0 };
	const subject = sentenceSubject(tokens, sentence.from, sentence.to);
	if (!subject) return 'waits';
	const colon = tokens[part.from - 1]?.word === ':';
	const rule = colon ? 'colon' : 'subject-of-sentence';
	return {
		...plainStatement(current, s, [part], rule, colon ? 0.75 : 0.5),
		source: subject
	};
}

/** A sentence that is all quote goes on with the statement before it, or with its subject. */
function takeBare(
	current: ReadBlock,
	s: number,
	parts: readonly Range[],
	own: readonly Statement[],
	previous: Statement | null
): Statement | null | 'waits' {
	const here = own[own.length - 1];
	if (here && here.content.length < MOST_PARTS) return addParts(current, here, parts, s);
	if (here) return { ...plainStatement(current, s, parts, 'same-paragraph', 0.7), carried: here };
	const speaks = previous !== null && (previous.source !== null || previous.carried !== null);
	if (
		speaks &&
		previous.quotes > 0 &&
		previous.sentence === s - 1 &&
		previous.content.length < MOST_PARTS
	)
		return addParts(current, previous, parts, s);
	const last = current.sentences[s - 1];
	if (last && quotesIn(current.tokens, last).length === 0) {
		const prepared = preparedSource(current, s - 1);
		if (prepared)
			return {
				...plainStatement(current, s, parts, 'sentence-before', 0.65),
				source: prepared.source
			};
	}
	if (speaks)
		return { ...plainStatement(current, s, parts, 'same-paragraph', 0.7), carried: previous };
	return 'waits';
}

/** A paragraph that is a quote and names nobody. */
function takeUp(
	current: ReadBlock,
	waiting: readonly Waiting[],
	before: ReadBlock | null,
	voice: Statement | null
): Statement {
	const parts = waiting.map(({ part }) => part);
	const first = current.quotes[current.tokens[parts[0]?.from ?? 0]?.quote ?? -1];
	const sentence = waiting[waiting.length - 1]?.sentence ?? 0;
	const plain = plainStatement(current, sentence, parts, 'paragraph-of-quote', 0.6);
	if (first?.continues && voice)
		return { ...plain, carried: voice, rule: 'quote-runs-on', confidence: 0.85 };
	const lastSentence = before ? before.sentences.length - 1 : -1;
	if (before && (!voice || endsInColon(before))) {
		const prepared = preparedSource(before, lastSentence);
		if (prepared) {
			const carried = {
				...plainStatement(before, lastSentence, [], 'prepared', 0.5),
				source: prepared.source
			};
			return { ...plain, carried, rule: 'sentence-before', confidence: prepared.cue ? 0.7 : 0.5 };
		}
	}
	return { ...plain, carried: voice, confidence: voice ? 0.6 : 0.2 };
}

function endsInColon({ tokens }: ReadBlock): boolean {
	return tokens[tokens.length - 1]?.word === ':';
}
