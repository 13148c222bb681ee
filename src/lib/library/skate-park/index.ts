import type { LibraryArticle } from '../article.ts';
import { MARKS } from './marks.ts';
import { SKATE_PARK_QUIZ } from './quiz.ts';
import { TEXT } from './text.ts';

export const SKATE_PARK: LibraryArticle = {
	text: TEXT,
	title: 'Skate park vote put off after neighbours fear noise',
	source: 'The text was written for teaching; its places and people are invented.',
	notice:
		'The article reports on a town council and a skate park: for readers of 11 and older. Written for teaching, people and places invented.',
	hardWords: [
		{
			words: 'residents',
			within: 'after residents told',
			note: 'The people who live in a place.'
		},
		{
			words: 'planning committee',
			within: "The town's planning committee",
			note: 'A small group of councillors who decide what may be built where.'
		},
		{
			words: 'petition',
			within: 'brought a petition',
			note: 'A written request that many people have signed.'
		},
		{
			words: 'gallery',
			within: 'filled the public gallery',
			note: 'The seats in a hall from which anybody may listen to a meeting.'
		},
		{
			words: 'drains',
			within: 'drains under Tannery Field',
			note: 'Pipes under the ground that carry water away.'
		}
	],
	marks: MARKS,
	quizzes: [
		{
			quiz: SKATE_PARK_QUIZ,
			use: 'For a first lesson with younger readers: all eight skills on a local story.'
		}
	]
};
