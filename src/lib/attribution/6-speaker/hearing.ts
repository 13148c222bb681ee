import { spanAt, type Span } from '../../article/span.ts';
import type { Words } from '../1-read/reading.ts';
import type { Part, Statement } from '../5-statement/statement.ts';
import type { FoundAttribution, FoundSpeaker } from '../analysis.ts';
import type { Cast } from './cast.ts';
import { confidenceOf } from './confidence.ts';
import { Ids } from './ids.ts';
import { Listener } from './listener.ts';
import { countMarked, lacksMark, typeOf, type Counts } from './marked.ts';
import { speakersOf } from './speakers.ts';

/** Gives every statement its speaker, in the order of the text, and the speakers their counts. */
export function hear(
	words: Words,
	statements: readonly Statement[],
	cast: Cast
): { attributions: FoundAttribution[]; speakers: FoundSpeaker[] } {
	const { text, quotes } = words;
	const listener = new Listener(words, cast);
	const ids = new Ids();
	const said = new Map<string, Counts>();
	const span = (part: Part | null | undefined): Span | null =>
		part ? spanAt(text, part.start, part.end) : null;
	const attributions = statements.map((statement): FoundAttribution => {
		const heard = listener.hear(statement);
		const origin = listener.originOf(statement);
		const content = statement.content.map(({ start, end }) => spanAt(text, start, end));
		const counts = countMarked(content, quotes);
		const named = statement.source !== null;
		const unclosed = lacksMark(content, quotes);
		const speaker = heard?.figure ? ids.idOf(heard.figure) : null;
		if (speaker) {
			const { inside, outside } = said.get(speaker) ?? { inside: 0, outside: 0 };
			said.set(speaker, { inside: inside + counts.inside, outside: outside + counts.outside });
		}
		return {
			content,
			cue: span(statement.cue),
			source: named ? span(heard?.source) : null,
			speaker,
			type: typeOf(counts),
			origin: origin && origin !== heard?.figure ? ids.idOf(origin) : null,
			rule: statement.rule,
			confidence: confidenceOf(statement, { heard, unclosed, quoted: counts.inside > 0 }),
			namedAt: named ? null : span(heard?.source),
			unclosed
		};
	});
	return { attributions, speakers: speakersOf(cast, said, ids) };
}
