import type { Span } from '../../article/span.ts';
import type { FoundSpeaker } from '../analysis.ts';
import type { Cast } from './cast.ts';
import type { Ids } from './ids.ts';
import type { Counts } from './marked.ts';

/**
 * Who is heard, which has given them their id, and whom the article names as people, organisations
 * or places.
 */
export function speakersOf(
	cast: Cast,
	said: ReadonlyMap<string, Counts>,
	ids: Ids
): FoundSpeaker[] {
	return cast.figures
		.filter((figure) => ids.has(figure) || (figure.kind !== 'unknown' && figure.kind !== 'unnamed'))
		.sort((a, b) => a.first - b.first)
		.map((figure) => {
			const id = ids.idOf(figure);
			return {
				id,
				name: figure.name,
				role: figure.role,
				kind: figure.kind === 'unknown' ? 'organisation' : figure.kind,
				mentions: withoutDoubles(figure.mentions),
				quotedWords: said.get(id)?.inside ?? 0,
				paraphrasedWords: said.get(id)?.outside ?? 0
			};
		});
}

/** In the order of the text, none on another. */
function withoutDoubles(mentions: readonly Span[]): Span[] {
	const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
	let end = -1;
	return sorted.filter((mention) => {
		if (mention.start < end) return false;
		end = mention.end;
		return true;
	});
}
