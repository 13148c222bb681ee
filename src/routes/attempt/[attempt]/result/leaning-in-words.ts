import { counted } from '$lib/components/page/words.ts';
import type { Leanings } from '$lib/quiz/result.ts';

/** Over-trust and over-doubt of one student, in a sentence. */
export function leaningInWords({ overTrust, overDoubt }: Leanings): string {
	const where = 'Where you had to weigh what the words carry, you took';
	if (overTrust === 0 && overDoubt === 0)
		return `${where} nothing for more or for less than it is.`;
	const trust = `${counted(overTrust, 'thing')} for more than the article shows (over-trust)`;
	const doubt = `${counted(overDoubt, 'thing')} for less (over-doubt)`;
	return `${where} ${trust} and ${doubt}.`;
}
