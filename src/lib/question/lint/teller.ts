import type { Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { onceFor } from '../once.ts';
import { distractorsOf, keysOf } from './row.ts';
import type { Option, Question, Row } from '../schema.ts';

/** The one who tells the article, as options call them. */
export const NARRATOR = 'narrator';

const NARRATOR_WORDS =
	/\b(?:the|a) (?:reporter|writer|narrator|journalist|author|paper|newspaper)\b/i;
const PRONOUN = /^(?:he|she|it|they|we|i|you)$/i;

/** Where a text names whom, the first place and there the longest name first. */
function placesIn(text: string, speakers: readonly Speaker[]) {
	const places = speakers.flatMap(({ id, ...speaker }) =>
		namesOf(speaker).flatMap((name) => {
			const start = text.search(new RegExp(`(?<!\\p{L})${escape(name)}(?!\\p{L})`, 'u'));
			return start === -1 ? [] : [{ id, start, length: name.length }];
		})
	);
	const narrator = NARRATOR_WORDS.exec(text);
	if (narrator) places.push({ id: NARRATOR, start: narrator.index, length: narrator[0].length });
	return places.sort((a, b) => a.start - b.start || b.length - a.length);
}

/** The full name, every name the article uses, and of a person the last name. */
function namesOf({ name, kind, mentions }: Omit<Speaker, 'id'>): string[] {
	const last = kind === 'person' ? [lastName(name)] : [];
	const used = mentions.map(({ text }) => text).filter((text) => !PRONOUN.test(text));
	return [...new Set([name, ...used, ...last])];
}

export function lastName(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

/** Where the article names a speaker: pronouns name nobody. */
export const namings = onceFor(({ mentions }: Speaker): readonly Span[] =>
	mentions.filter(({ text }) => !PRONOUN.test(text))
);

/**
 * The teller that an option is: its words begin with the name (“Ada Moss, the mayor”); a phrase of
 * the article has to be the name and no more.
 */
export function tellerOf({ text, span }: Option, speakers: readonly Speaker[]): string | null {
	const words = text.replace(/^(?:the|a|an|its|their) /i, '');
	const teller = placesIn(text, speakers)[0];
	const begins = teller && teller.start <= text.length - words.length;
	const whole = teller && teller.start + teller.length === text.length;
	return begins && (!span || whole) ? teller.id : null;
}

/** Whether a row asks the student to choose between tellers. */
export function asksForTeller(
	{ skill }: Pick<Question, 'skill'>,
	row: Row,
	speakers: readonly Speaker[]
): boolean {
	const named = (options: Option[]) =>
		options.some((option) => tellerOf(option, speakers) !== null);
	return ON_VOICES.has(skill) && named(keysOf(row)) && named(distractorsOf(row));
}

/** A page's dates and a plan's state may name people as well, and ask for none of them. */
const ON_VOICES: ReadonlySet<string> = new Set(['attribution', 'ownership', 'chain', 'voices']);

/** A name as it is looked for: a teacher may type any sign in it. */
export function escape(name: string): string {
	return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
