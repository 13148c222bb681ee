import type { Span } from './span.ts';

/** A run of text and the marks that lie on all of it. */
export type Segment<Mark> = Span & { marks: Mark[] };

/**
 * Cuts a block (or any span) into runs so that every mark covers a run whole or not at all. Marks
 * outside the block are passed over; the runs joined are the block's text again.
 */
export function segmentsOf<Mark extends Pick<Span, 'start' | 'end'>>(
	block: Span,
	marks: readonly Mark[]
): Segment<Mark>[] {
	const within = marks.filter((mark) => mark.start < block.end && block.start < mark.end);
	const cuts = new Set([block.start, block.end]);
	for (const { start, end } of within) {
		cuts.add(Math.max(start, block.start));
		cuts.add(Math.min(end, block.end));
	}
	const places = [...cuts].sort((a, b) => a - b);
	return places.slice(0, -1).map((start, index) => {
		const end = places[index + 1] ?? block.end;
		return {
			start,
			end,
			text: block.text.slice(start - block.start, end - block.start),
			marks: within.filter((mark) => mark.start <= start && end <= mark.end)
		};
	});
}
