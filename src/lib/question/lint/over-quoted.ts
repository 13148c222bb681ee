import type { Block } from '../../article/blocks.ts';
import { spanAt, type Span } from '../../article/span.ts';
import type { Question } from '../schema.ts';
import { piecesOf, quotesIn } from './quotes.ts';
import type { Context } from './rule.ts';
import { asked } from './texts.ts';
import { sentencesOf } from './words.ts';

const MOST = 2;

/**
 * Sentences of the article that more than two questions quote, in a stem, a row or an option, and
 * the questions that do. Evidence and passages are free.
 */
export function overQuoted(questions: readonly Question[], { text, blocks }: Context) {
	return blocks
		.flatMap((block) => sentenceSpans(block, text))
		.map((sentence) => ({
			sentence: sentence.text,
			questions: questions
				.filter((question) =>
					placesQuoted(question, text).some(
						(start) => sentence.start <= start && start < sentence.end
					)
				)
				.map(({ id }) => id)
		}))
		.filter(({ questions: quoting }) => quoting.length > MOST);
}

function sentenceSpans(block: Block, text: string): Span[] {
	let end = block.start;
	return sentencesOf(block.text).map((sentence) => {
		const start = text.indexOf(sentence, end);
		end = start + sentence.length;
		return spanAt(text, start, end);
	});
}

/** Where the words that a question quotes begin: in its passage if they are there. */
function placesQuoted(question: Question, text: string): number[] {
	const phrases = question.rows.flatMap(({ options }) => options.flatMap(({ span }) => span ?? []));
	const quotes = asked(question)
		.filter(({ cited }) => !cited)
		.flatMap((said) => quotesIn(said.text))
		.flatMap(piecesOf);
	return [
		...phrases.map(({ start }) => start),
		...quotes.flatMap((quote) => {
			const shown = question.passage
				.map((part) => ({ part, at: find(part.text, quote) }))
				.find(({ at }) => at !== -1);
			const place = shown ? shown.part.start + shown.at : find(text, quote);
			return place === -1 ? [] : [place];
		})
	];
}

/** Where the words stand as words of their own; −1 where they do not. */
function find(text: string, words: string): number {
	const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?!\\p{L})`, 'u'));
}
