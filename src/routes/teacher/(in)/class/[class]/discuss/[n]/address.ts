import { resolve } from '$app/paths';
import type { Step } from '$lib/class/wall.ts';

type Walk = { id: string; hardest: boolean; sure: boolean };

/** The way to a step of a walk, which keeps its order, and what was once confirmed. */
export function address(walk: Walk, { number, row }: Step, ...more: ('shown' | 'sure')[]): string {
	const asked = [
		...(row === null ? [] : [`row=${row}`]),
		...(walk.hardest ? ['order=hardest'] : []),
		...new Set([...(walk.sure ? ['sure'] : []), ...more])
	].join('&');
	const page = resolve('/teacher/(in)/class/[class]/discuss/[n]', {
		class: walk.id,
		n: String(number)
	});
	return page + (asked && `?${asked}`);
}
