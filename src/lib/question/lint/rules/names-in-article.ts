import { onceFor } from '../../once.ts';
import { isPlain, namesIn } from '../name.ts';
import { outsideQuotes } from '../quotes.ts';
import { remembered } from '../remembered.ts';
import type { Context, QuestionRule } from '../rule.ts';
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
	check: (question, context) => {
		const texts = textsOf(question);
		const lacks = lackedBy(context);
		return texts.flatMap((said) => {
			const { names, amounts } = lacks(said.text);
			if (names.length === 0 && amounts.length === 0) return [];
			const plain = isPlain(texts.map(({ text }) => text));
			const missing = names
				.filter(
					({ word, sure }) =>
						sure === 'always' ||
						(!plain(word.toLowerCase()) && (sure === 'mostly' || said.part === 'option'))
				)
				.map(({ word }) => word);
			return [...new Set([...missing, ...amounts])].map((word) => ({
				...placeOf(said),
				message: `“${word}” is not in the article.`
			}));
		});
	}
};

/** What a text has and the article has not: once for an article, on which many questions are asked. */
const lackedBy = onceFor(({ text: article }: Context) => {
	const has = remembered((words) => findWords(article, words, INNER) !== -1);
	return remembered((text) => {
		const rest = outsideQuotes(text);
		return {
			names: namesIn(rest).filter(({ word }) => !has(word) && !has(word.toLowerCase())),
			amounts: [DATE, NUMBER, LARGE]
				.flatMap((kind) => rest.match(kind) ?? [])
				.filter((amount) => !has(amount))
		};
	});
});
