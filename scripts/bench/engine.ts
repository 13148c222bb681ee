import { analyze, warm } from '../../src/lib/attribution/analyze.ts';
import type { Line } from './table.ts';

/** Texts that make work for one step or another, about this many characters long. */
const TEXTS: Record<string, (length: number) => string> = {
	report: (length) =>
		repeat(
			'Noor Haddad, who leads the town, said on Monday that “the bridge” was safe. “We checked,” she added.\n\n',
			length
		),
	'one line': (length) =>
		repeat('Noor Haddad said that the bridge was safe. “We checked,” she added. ', length),
	'quotation marks': (length) => repeat('" ', length)
};

const repeat = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

const LENGTH = 250_000;

/** The time the engine takes for a text and for one four times as long: the best of the rounds. */
export function engineLines(rounds: number): Line[] {
	warm();
	return Object.entries(TEXTS).map(([name, make]) => {
		const best = (text: string) =>
			Math.min(
				...Array.from({ length: rounds }, () => {
					const begun = performance.now();
					analyze(text);
					return performance.now() - begun;
				})
			);
		const [n, four] = [best(make(LENGTH)), best(make(4 * LENGTH))];
		return {
			what: `who said what, a million characters against 250,000: ${name}`,
			product: `${four.toFixed(0)} ms`,
			floor: `${n.toFixed(0)} ms`,
			is: `${(four / n).toFixed(1)} ×`,
			aim: '≤ 5 ×',
			met: four / n <= 5
		};
	});
}
