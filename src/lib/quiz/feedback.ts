/**
 * When students see what was right: after each answer, after their own hand-in, when the class is
 * closed and nobody is answering any more, or when the teacher releases it.
 */
export const FEEDBACK = ['each', 'hand-in', 'close', 'release'] as const;
export type Feedback = (typeof FEEDBACK)[number];

/** What the decision rests on besides the answer itself. */
export type Moment = {
	feedback: Feedback;
	handedIn: boolean;
	/** The class is closed and no attempt of it is open. */
	allDone: boolean;
	released: boolean;
};

/**
 * Whether a release by the teacher would show a student of a closed class anything more: not where
 * they see it already, or where all have handed in what waits for that.
 */
export function releaseShowsMore(
	{ feedback, releasedAt }: { feedback: Feedback; releasedAt: number | null },
	answering: number
): boolean {
	if (releasedAt !== null) return false;
	return feedback === 'release' || (feedback === 'close' && answering > 0);
}

/**
 * Whether the key, the proof and the points of an answer may leave the server. The only place that
 * decides it: whatever shows an answer to a student asks here.
 */
export function feedbackAllowed(moment: Moment, final: boolean): boolean {
	if (!final) return false;
	if (moment.feedback === 'each') return true;
	if (!moment.handedIn) return false;
	if (moment.released || moment.feedback === 'hand-in') return true;
	return moment.feedback === 'close' && moment.allDone;
}
