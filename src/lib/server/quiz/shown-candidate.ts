import type { Block } from '../../article/blocks.ts';
import { overlaps, spanAt, type Span } from '../../article/span.ts';
import { sentencesIn } from '../../question/draft/sentence.ts';
import type { HalfSpan } from '../../question/half.ts';
import { VIEW } from '../../question/view/view.ts';
import type { Candidate } from '../../quiz/making.ts';

type Article = { text: string; blocks: readonly Block[] };

/** A question as its teacher looks it through: options with the key, and the words that show it. */
export function shownCandidate({ question, ...standing }: Candidate, article: Article) {
	const { id, skill, stem, title, view, rows, ending } = question;
	/** Each row is judged beside what proves it. */
	const rowsApart = VIEW[view].rowsApart ?? false;
	return {
		...{ id, skill, stem, title, view, ending: ending ?? null, rowsApart },
		...{ revision: standing.revision, read: standing.read, flagged: standing.flagged },
		rows: rows.map((row) => ({
			id: row.id,
			text: row.text,
			options: row.options.map((option) => ({
				...{ id: option.id, text: option.text, right: row.key.includes(option.id) }
			})),
			proof: rowsApart ? proofLines(row.evidence, article) : []
		})),
		proof: proofLines(
			rows.flatMap((row) => row.evidence),
			article
		)
	};
}

/**
 * The paragraphs that prove a question: of each the whole sentences that hold cited words, in runs of
 * neighbours, and one before where a pronoun comes before any name.
 */
function proofLines(evidence: readonly HalfSpan[], { text, blocks }: Article) {
	return blocks.flatMap((block) => {
		const spans = evidence.filter((span) => span.start >= 0 && overlaps(span, block));
		if (spans.length === 0) return [];
		const parts = block.kind === 'paragraph' ? partsOf(block, spans, text) : [block];
		const whole = { start: block.start, end: block.end, text: block.text };
		const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
		/** A few blanks between sentences are nothing left out. */
		const cut = whole.text.length - length > parts.length;
		return [
			{
				...{ label: labelOf(block, blocks), place: block.start, spans },
				...{ parts: cut ? parts : [whole], whole: cut ? whole : null }
			}
		];
	});
}

/** In double quotation marks, or in single ones, which are apostrophes within words. */
const QUOTED = /[“"][^”"]*[”"]?|(?<!\p{L})[‘'](?:[^’']|[’'](?=\p{L}))*[’']?/gu;
/** Before the first name of a sentence: “…,” she said. It rained. */
const PRONOUN =
	/^(?:\P{Lu}*\b(?:he|she|they|his|her|their)\b|\P{L}*(?:He|She|They|It|His|Her|Their|Its)\b)/u;
const needsTheOneBefore = (sentence: string) => PRONOUN.test(sentence.replace(QUOTED, ''));

function partsOf(block: Block, spans: readonly HalfSpan[], text: string): Span[] {
	const sentences = sentencesIn({ text, blocks: [block] });
	const shown = sentences.flatMap((sentence, index) => {
		if (!spans.some((span) => overlaps(span, sentence))) return [];
		return index > 0 && needsTheOneBefore(sentence.text) ? [index - 1, index] : [index];
	});
	const runs: { from: number; to: number }[] = [];
	for (const index of new Set(shown)) {
		const last = runs.at(-1);
		if (last && last.to === index - 1) last.to = index;
		else runs.push({ from: index, to: index });
	}
	return runs.map(({ from, to }) => spanAt(text, sentences[from]!.start, sentences[to]!.end));
}

/** “Paragraph 4”, or what else the block is. */
function labelOf(block: Block, blocks: readonly Block[]): string {
	if (block.kind !== 'paragraph') return KIND_WORDS[block.kind];
	const before = blocks.filter(
		(one) => one.kind === 'paragraph' && one.start <= block.start
	).length;
	return `Paragraph ${before}`;
}

const KIND_WORDS = {
	headline: 'Headline',
	byline: 'Line under the headline',
	caption: 'Caption',
	label: 'Label',
	promo: 'Not the report',
	notice: 'Note of the page'
} as const;
