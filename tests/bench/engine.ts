import { analyze, warm } from '../../src/lib/attribution/analyze.ts';
import { LIBRARY } from '../../src/lib/library/index.ts';
import { draftsOf } from '../../src/lib/question/draft/drafts.ts';
import { forgetTexts } from '../../src/lib/question/lint/remembered.ts';
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

/** How fast the engine reads articles, and whether long texts take it longer than they are long. */
export function engineLines(rounds: number): Line[] {
	warm();
	return [articlesLine(rounds), draftsLine(), ...lengthLines(rounds)];
}

const ARTICLE = LIBRARY[0]!.text;
/** Articles read in one round; the first rounds only warm up. */
const ARTICLES = 100;

/** Processor time, so that what else the machine does counts little: the best of many rounds. */
function articlesLine(rounds: number): Line {
	const best = Math.min(
		...Array.from({ length: 10 + rounds }, () => {
			const begun = process.cpuUsage();
			for (let i = 0; i < ARTICLES; i++) analyze(ARTICLE);
			const { user, system } = process.cpuUsage(begun);
			return (user + system) / 1e6;
		})
	);
	return {
		what: 'who said what: articles of 5,000 characters, in a second of one core',
		product: (ARTICLES / best).toFixed(0),
		floor: '–',
		is: (ARTICLES / best).toFixed(0),
		aim: '≥ 300',
		met: ARTICLES / best >= 300
	};
}

/** What drafting takes, with nothing remembered of the texts, against the analysis that it rests on. */
function draftsLine(): Line {
	const texts = LIBRARY.map(({ text }) => text);
	let [reading, drafting] = [Infinity, Infinity];
	for (let round = 0; round < DRAFTING; round++) {
		const begun = performance.now();
		const sources = texts.map((text) => ({ text, ...analyze(text), seed: 1 }));
		const read = performance.now();
		for (const source of sources) draftsOf(source);
		const drafted = performance.now();
		[reading, drafting] = [Math.min(reading, read - begun), Math.min(drafting, drafted - read)];
		forgetTexts();
	}
	const each = (ms: number) => `${(ms / texts.length).toFixed(1)} ms`;
	return {
		what: 'drafts of an article of the library, against its analysis',
		product: each(drafting),
		floor: each(reading),
		is: `${(drafting / reading).toFixed(1)} ×`,
		aim: '≤ 1 ×',
		met: drafting <= reading
	};
}
/** Rounds of it, of which the first only warm up. */
const DRAFTING = 20;

/** The time for a text and for one four times as long: the best of the rounds. */
function lengthLines(rounds: number): Line[] {
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
