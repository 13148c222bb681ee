/** Slow enough for who reads in a second language, and reads closely. */
const WORDS_A_MINUTE = 180;

/** About how long a class needs for a quiz: a minute a question, and the article read once. */
export function minutesFor(quiz: { questions: number; words: number }): number {
	return quiz.questions + Math.ceil(quiz.words / WORDS_A_MINUTE);
}
