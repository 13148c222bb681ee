import { cite, spanAt, type Span } from '../article/span.ts';
import type { Attribution, Marks, Speaker } from '../attribution/schema.ts';
import { mentionsOf } from './mentions.ts';

/** Who is named: id, full name, role, kind, and the names, longer ones first. */
type WrittenSpeaker = [
	id: string,
	name: string,
	role: string | null,
	kind: Speaker['kind'],
	names: string[]
];

/**
 * Marks written down by hand. A statement is a line, `speaker | type | words of the article`, and in
 * the words the source stands in [ ], the cue in < > and what is said in { }; the speaker is – where
 * the text leaves it open. Throws where the words are not in the article, or more than once.
 */
export function writtenMarks(text: string, statements: string, people: WrittenSpeaker[]): Marks {
	const attributions = statements
		.trim()
		.split('\n')
		.map((line) => attribution(text, line));
	const speakers = people.map(([id, name, role, kind, names]) => {
		const sources = attributions.flatMap((one) =>
			one.speaker === id && one.source ? [one.source] : []
		);
		return { id, name, role, kind, mentions: mentionsOf(text, names, sources) };
	});
	return { attributions, speakers };
}

const MARKS = /[[\]<>{}]/g;

function attribution(text: string, line: string): Attribution {
	const [speaker = '', type = '', marked = ''] = line.split(' | ').map((part) => part.trim());
	const { start: from } = cite(text, marked.replace(MARKS, ''));
	const between = (brackets: RegExp): Span[] =>
		[...marked.matchAll(brackets)].map((match) => {
			const start = from + marked.slice(0, match.index).replace(MARKS, '').length;
			return spanAt(text, start, start + match[1]!.length);
		});
	return {
		content: between(/\{(.*?)\}/g),
		cue: between(/<(.*?)>/g)[0] ?? null,
		source: between(/\[(.*?)\]/g)[0] ?? null,
		speaker: speaker === '–' ? null : speaker,
		type: type as Attribution['type'],
		origin: null
	};
}
