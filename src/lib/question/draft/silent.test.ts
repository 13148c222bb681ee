import { expect, it } from 'vitest';
import { ARTICLE, sourceOf } from './example.ts';
import { materialOf } from './material.ts';
import { silentAt } from './silent.ts';

/** Whether the last place that names Peter Holt shows that no statement there is his. */
function isSilent(also: string): boolean {
	const text = `${ARTICLE}\n\nThe new stones came from the quarry of farmer Peter Holt.\n\n${also}`;
	const material = materialOf(sourceOf(text));
	const who = material.speakers.find(({ name }) => name === 'Peter Holt');
	const start = text.lastIndexOf('Holt');
	const place = { start, end: start + 4, text: 'Holt' };
	return who !== undefined && silentAt(place, who, material) !== null;
}

it('finds nothing said where the writer tells what was done with somebody or by them', () => {
	expect(isSilent('The town paid the men of Peter Holt in March.')).toBe(true);
	expect(isSilent('Peter Holt sold the quarry in March.')).toBe(true);
});

it('is not sure beside a verb or a noun of saying, or of somebody’s view', () => {
	expect(isSilent('Peter Holt welcomed the plan.')).toBe(false);
	expect(isSilent('The town paid for an interview with Peter Holt.')).toBe(false);
	expect(isSilent('The town paid Peter Holt, who wants more for the stones.')).toBe(false);
});

it('finds nothing said within words of others, unless they pass something on', () => {
	expect(isSilent('“Nobody works like Peter Holt,” Tom Reed said.')).toBe(true);
	expect(isSilent('“It was Peter Holt who told me so,” Tom Reed said.')).toBe(false);
});

it('is not sure of the dead, of whom nobody expects a word', () => {
	expect(isSilent('The council stood up after the death of Peter Holt.')).toBe(false);
});
