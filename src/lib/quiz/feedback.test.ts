import { describe, expect, it } from 'vitest';
import { FEEDBACK, feedbackAllowed, type Moment } from './feedback.ts';

const moments = FEEDBACK.flatMap((feedback) =>
	[false, true].flatMap((handedIn) =>
		[false, true].flatMap((allDone) =>
			[false, true].map((released): Moment => ({ feedback, handedIn, allDone, released }))
		)
	)
);
const allowed = (final: boolean) => moments.filter((moment) => feedbackAllowed(moment, final));

describe('feedback', () => {
	it('is never given about an answer that can still change', () => {
		expect(allowed(false)).toEqual([]);
	});

	it('after each answer needs nothing but that the answer is final', () => {
		expect(allowed(true).filter(({ feedback }) => feedback === 'each')).toHaveLength(8);
	});

	it('otherwise waits for the own hand-in, whatever the class does', () => {
		const early = allowed(true).filter(
			({ feedback, handedIn }) => feedback !== 'each' && !handedIn
		);
		expect(early).toEqual([]);
	});

	it('at closing waits until nobody answers, or for a release', () => {
		const open: Moment = { feedback: 'close', handedIn: true, allDone: false, released: false };
		expect(feedbackAllowed(open, true)).toBe(false);
		expect(feedbackAllowed({ ...open, allDone: true }, true)).toBe(true);
		expect(feedbackAllowed({ ...open, released: true }, true)).toBe(true);
	});

	it('at release waits for the release alone', () => {
		const done: Moment = { feedback: 'release', handedIn: true, allDone: true, released: false };
		expect(feedbackAllowed(done, true)).toBe(false);
		expect(feedbackAllowed({ ...done, released: true }, true)).toBe(true);
	});
});
