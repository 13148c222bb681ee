import type { Block } from '$lib/article/blocks.ts';
import { overlaps } from '$lib/article/span.ts';
import type { SaidSpan, Voice } from '$lib/report/voices.ts';

/** A speaker beside a paragraph, and how the paragraph gives their words. */
export type Tag = { voice: Voice | null; how: string; repeating: string | null };

/** Who speaks in a block, in the order of the text, each once. */
export function tagsOf(block: Block, said: SaidSpan[]): Tag[] {
	const here = said.filter((span) => overlaps(span, block));
	return [...new Set(here.map(({ voice }) => voice))].map((voice) => {
		const own = here.filter((span) => span.voice === voice);
		const types = new Set(own.map(({ type }) => type));
		const [only] = types.size === 1 ? types : ['mixed' as const];
		const repeating = own.find(({ origin }) => origin !== null)?.origin ?? null;
		return { voice, how: HOW[only!], repeating };
	});
}

/** How a statement is given. */
export const TYPE_WORDS = { direct: 'quoted', mixed: 'part quoted', indirect: 'retold' } as const;

const HOW = {
	...TYPE_WORDS,
	borrowed: 'a word of theirs, borrowed'
};
