import type { ReadBlock } from '../1-read/reading.ts';
import type { Range } from '../1-read/token.ts';
import { announcedBy, announcedIn } from './announced.ts';
import {
	MOST_PARTS,
	takeBare,
	takeInside,
	takeUp,
	type Around,
	type Taken,
	type Waiting
} from './leftovers.ts';
import { isRunningText } from './lines.ts';
import { addParts, canCarry, type Statement } from './statement.ts';
import { statementsOfSentence } from './statements.ts';

/** The statements of an article, in the order of the text. */
export function statementsOf(blocks: readonly ReadBlock[]): Statement[] {
	const all: Statement[] = [];
	const around: Around = { before: null, carrier: null, after: null };
	/** What a colon announced, and how many paragraphs of it were read. */
	let announced: Statement | null = null;
	let read = 0;
	/** Paragraphs of a quote that is still open and that nobody was named for. */
	let open: Statement[] = [];
	blocks.forEach((block, b) => {
		const unmarked = announced && announcedIn(block, announced, read === 0);
		around.after = blocks[b + 1] ?? null;
		const own = unmarked ? [unmarked] : statementsOfBlock(block, around);
		for (const statement of own) all.push(statement);
		open = namedLater(block, own, open);
		read = unmarked ? read + 1 : 0;
		announced = unmarked ? announced : own.length > 0 ? null : announcedBy(block);
		// The words of a picture and a subheading stand between paragraphs and change nothing.
		if (own.length === 0 && !isRunningText(block)) return;
		const speaking = own.filter(canCarry);
		const quoted = speaking.filter(({ quotes }) => quotes > 0);
		around.carrier = quoted[quoted.length - 1] ?? speaking[speaking.length - 1] ?? null;
		around.before = block;
	});
	return all;
}

/**
 * A quote of several paragraphs may name who says it in a later one: its paragraphs go to them, and
 * those of a quote that ends without a name stay as they are.
 */
function namedLater(
	{ quotes, tokens }: ReadBlock,
	own: readonly Statement[],
	open: readonly Statement[]
): Statement[] {
	const first = quotes[tokens[0]?.quote ?? -1];
	const [only] = own;
	const speaker = first?.continues && only?.source && only.quotes > 0 ? only : null;
	if (speaker)
		for (const statement of open)
			if (statement.rule === 'paragraph-of-quote')
				Object.assign(statement, { carried: speaker, rule: 'quote-runs-on' });
	const last = quotes[tokens[tokens.length - 1]?.quote ?? -1];
	if (!last?.runsOn || own.length !== 1 || !only || only.source) return [];
	return [...(first?.continues ? open.slice(-MOST_PARTS) : []), only];
}

/** How many of the last statements the next sentence looks at. */
const LOOK_BACK = 4;

/**
 * First what the sentences say by themselves; then the quotes that are left go to the cue of their
 * sentence, the speaker before, the one after, and last to who spoke in the paragraph before.
 */
function statementsOfBlock(read: ReadBlock, around: Around): Statement[] {
	const found: Statement[] = [];
	let waiting: Waiting[] = [];
	read.sentences.forEach((_, s) => {
		const place = { read, s };
		const { statements: own, left, bare, cues } = statementsOfSentence(place);
		const settle = (taken: Taken, parts: readonly Range[]): void => {
			if (taken !== 'waits') own.push(...(taken ? [taken] : []));
			else if (waiting.length < MOST_PARTS)
				for (const part of parts) waiting.push({ part, sentence: s });
		};
		if (bare && left.length > 0) settle(takeBare(place, left, own, lastBefore(found, s)), left);
		else
			for (const part of left)
				settle(takeInside(place, part, own, cues, lastBefore(found, s)), [part]);
		const taker = own.find(({ quotes }) => quotes > 0) ?? own[0];
		if (taker && waiting.length > 0) {
			const parts = waiting.map(({ part }) => part);
			addParts({ read, s: taker.sentence }, taker, parts);
			waiting = [];
		}
		for (const statement of own) found.push(statement);
	});
	if (waiting.length > 0) found.unshift(takeUp(read, waiting, around));
	return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** The statement that a sentence may go on with: the last one with a quote right before it, if any. */
const lastBefore = (found: readonly Statement[], s: number): Statement | null =>
	found.slice(-LOOK_BACK).findLast(({ sentence, quotes }) => sentence === s - 1 && quotes > 0) ??
	found[found.length - 1] ??
	null;
