import { ARTICLE, FIVE_VIEWS } from '../question/five-views.ts';
import type { Quiz } from './schema.ts';
import { sha256 } from './version.ts';

/** For tests: a quiz with a question of every view. */
export const FIVE_VIEWS_QUIZ: Quiz = {
	id: 'five-views',
	title: 'Five views',
	articles: [sha256(ARTICLE)],
	questions: FIVE_VIEWS,
	prompt: 'What would you check next?'
};
