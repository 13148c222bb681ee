import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How often each thing was cleaned when a text was brought. */
export const Cleaned = v.object({
	joined: count,
	marks: count,
	letters: count,
	entities: count,
	tags: count,
	markdown: count,
	bullets: count,
	spaces: count,
	controls: count
});
export type Cleaned = v.InferOutput<typeof Cleaned>;

const NAMES = Object.keys(Cleaned.entries) as (keyof Cleaned)[];

export const NO_CLEANING = Object.freeze(
	Object.fromEntries(NAMES.map((name) => [name, 0])) as Cleaned
);

export const sumOf = (all: readonly Cleaned[]): Cleaned => {
	const sum = { ...NO_CLEANING };
	for (const one of all) for (const name of NAMES) sum[name] += one[name];
	return sum;
};

/** What each is called: one of it, several, and what was done. */
const WORDS: Record<keyof Cleaned, [string, string, string]> = {
	joined: ['line', 'lines', 'joined'],
	marks: ['mark', 'marks', 'mended'],
	letters: ['garbled letter', 'garbled letters', 'mended'],
	entities: ['code', 'codes', 'turned into its character'],
	tags: ['tag', 'tags', 'taken out'],
	markdown: ['sign of formatting', 'signs of formatting', 'taken out'],
	bullets: ['bullet or emoji', 'bullets or emoji', 'taken from the head of a line'],
	spaces: ['space', 'spaces', 'made single'],
	controls: ['hidden character', 'hidden characters', 'taken out']
};

/** “12 lines joined, 4 marks mended”; empty where nothing was cleaned. */
export function cleanedInWords(cleaned: Cleaned): string {
	return NAMES.filter((name) => cleaned[name] > 0)
		.map((name) => {
			const [one, several, done] = WORDS[name];
			return `${cleaned[name]} ${cleaned[name] === 1 ? one : several} ${done}`;
		})
		.join(', ');
}
