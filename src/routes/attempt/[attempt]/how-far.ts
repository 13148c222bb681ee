import { isDone, type Progress } from '$lib/question/response.ts';

/** How far a question is answered, in words. */
export function howFar(progress: Progress): string {
	if (progress.made === 0) return 'not answered';
	return isDone(progress) ? 'answered' : `${progress.made} of ${progress.needed} chosen`;
}
