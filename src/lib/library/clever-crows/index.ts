import type { LibraryArticle } from '../article.ts';
import { MARKS } from './marks.ts';
import { CLEVER_CROWS_QUIZ } from './quiz.ts';
import { TEXT } from './text.ts';

export const CLEVER_CROWS: LibraryArticle = {
	text: TEXT,
	title: 'Crows may plan a day ahead, study suggests, but not all scientists are sure',
	source: 'The text was written for teaching; its places and people are invented.',
	notice:
		'The article reports on a study of crows: for readers of 11 and older. Written for teaching, people and places invented.',
	hardWords: [
		{
			words: 'journal',
			within: 'in the journal Animal Minds',
			note: 'Here a magazine in which scientists tell each other what they have found.'
		},
		{
			words: 'roost',
			within: 'to their roost',
			note: 'The place where birds sleep.'
		},
		{
			words: 'biologist',
			within: 'a biologist at the LIB',
			note: 'A scientist who studies living things.'
		},
		{
			words: 'philosopher',
			within: 'philosopher Ines Calder',
			note: 'Somebody who studies big questions, such as what thinking or time is.'
		},
		{
			words: 'review',
			within: 'According to a review',
			note: 'Here a study that looks at many earlier studies together.'
		},
		{
			words: 'data',
			within: 'all data from the experiment',
			note: 'What was counted, measured and noted down.'
		}
	],
	marks: MARKS,
	quizzes: [
		{
			quiz: CLEVER_CROWS_QUIZ,
			use: 'For science news with younger readers: all eight skills, and what is still open.'
		}
	]
};
