import type { LibraryArticle } from '../article.ts';
import { HARD_WORDS } from './hard-words.ts';
import { ATTRIBUTIONS, SPEAKERS } from './marks.ts';
import { TEXT } from './text.ts';
import { THE_WHOLE_CHECK, THE_WHOLE_CHECK_ANSWERS } from './the-whole-check.ts';
import { TRY_IT } from './try-it.ts';
import { WHO_SAID_IT, WHO_SAID_IT_ANSWERS } from './who-said-it.ts';
import { WHOSE_WORDS, WHOSE_WORDS_ANSWERS } from './whose-words.ts';

export const US_AND_NATO: LibraryArticle = {
	text: TEXT,
	title: 'US, NATO vow support for Ukraine after ‘diabolical’ Russian annexation votes',
	source:
		'The text stands here as a news platform showed it, with the platform’s and the newspaper’s own lines.',
	notice:
		'The article reports on a war, with deportation and a nuclear threat: for readers of 14 and older.',
	hardWords: HARD_WORDS,
	marks: { attributions: ATTRIBUTIONS, speakers: SPEAKERS },
	quizzes: [
		{ quiz: TRY_IT, use: 'To show how it works, or to begin with: the easiest one.' },
		{
			quiz: WHO_SAID_IT,
			use: 'For a first lesson: to find who speaks.',
			answers: WHO_SAID_IT_ANSWERS
		},
		{
			quiz: WHOSE_WORDS,
			use: 'When they can tell who speaks: quotes, retelling and loaded words.',
			answers: WHOSE_WORDS_ANSWERS
		},
		{
			quiz: THE_WHOLE_CHECK,
			use: 'At the end of a unit: all skills in one go.',
			answers: THE_WHOLE_CHECK_ANSWERS
		}
	]
};
