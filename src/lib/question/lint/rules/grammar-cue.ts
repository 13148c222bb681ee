import type { QuestionRule } from '../rule.ts';

/** The words before a gap do not choose by their grammar: “a” or “an” belongs to the option. */
export const grammarCue: QuestionRule = {
	name: 'grammar-cue',
	level: 'W',
	basis: 'HDR',
	check: ({ rows }) =>
		rows.flatMap(({ id, text, options }) => {
			const [, article] = /\b(an?)$/i.exec(text.trim()) ?? [];
			if (!article) return [];
			const vowels = options.map((option) => /^[“‘"]?[aeiou]/i.test(option.text));
			return vowels.every((vowel) => vowel === (article.toLowerCase() === 'an'))
				? []
				: [{ row: id, message: `“${article}” before the options does not go with all of them.` }];
		})
};
