import type { Feedback } from '$lib/quiz/feedback.ts';

/** When students see what was right, as a teacher chooses it. */
export const FEEDBACK_WORDS: Record<Feedback, string> = {
	close: 'When I close the class',
	each: 'After each answer',
	'hand-in': 'After their own hand-in',
	release: 'When I release it'
};
