import { writtenPoints } from '$lib/question/points.ts';

/** Points as people read them, with no digit after the point where there is none to say. */
export function pointsInWords(points: number): string {
	return String(writtenPoints(points));
}

/** How right an answer is, in words that stand beside its points. */
export function verdict({ points, max }: { points: number; max: number }): string {
	if (max === 0) return 'left out';
	if (points >= max) return 'right';
	return points > 0 ? 'partly right' : 'not right';
}

/** A share from 0 to 1 as whole per cent. */
export function percent(share: number): string {
	return `${Math.round(share * 100)}\u00a0%`;
}
