import type { QuestionRule } from '../rule.ts';
import { isPlain, namesIn } from '../name.ts';
import { outsideQuotes } from '../quotes.ts';
import { placeOf, textsOf } from '../texts.ts';
import { findWords, INNER } from '../words.ts';

const DATE =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?\b/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const LARGE = /\b(?:dozens?|hundreds?|thousands?|millions?|billions?)\b/gi;

/**
 * No name, date or number that the article lacks. Small numbers in words instruct (“mark two”) and
 * are free. What stands in quote marks is judged by `quotes-verbatim`.
 */
export const namesInArticle: QuestionRule = {
	name: 'names-in-article',
	level: 'E',
	basis: 'own',
	check: (question, { text: article }) => {
		const texts = textsOf(question);
		const plain = isPlain(texts.map(({ text }) => text));
		return texts.flatMap((said) => {
			const text = outsideQuotes(said.text);
			const names = namesIn(text, plain, said.part === 'option').filter(
				(name) => !hasWord(article, name) && !hasWord(article, name.toLowerCase())
			);
			const amounts = [DATE, NUMBER, LARGE].flatMap((kind) => text.match(kind) ?? []);
			const missing = amounts.filter((amount) => !hasWord(article, amount));
			return [...new Set([...names, ...missing])].map((word) => ({
				...placeOf(said),
				message: `“${word}” is not in the article.`
			}));
		});
	}
};

function hasWord(article: string, words: string): boolean {
	return findWords(article, words, INNER) !== -1;
}
