import * as v from 'valibot';
import { cite } from '../../article/span.ts';
import { firstWords } from '../../article/words.ts';
import { inQuotes } from '../../question/in-quotes.ts';
import { Correction, type Whom } from '../../attribution/correction/schema.ts';
import { restingOn } from '../../attribution/correction/correct.ts';
import type { Block } from '../../article/blocks.ts';
import { TYPE_WORDS } from '../../components/voices/speaker-tags.ts';
import type { MarkedArticle } from './marked.ts';

/** The value by which a form says that somebody is not in its list. */
export const SOMEBODY_ELSE = '+';

/** Places of a statement as a form carries them: “12-40,55-70”. */
export const placesInForm = (at: readonly { start: number; end: number }[]) =>
	at.map(({ start, end }) => `${start}-${end}`).join();

function placesOf(sent: string): { start: number; end: number }[] {
	return sent.split(',').map((place) => {
		const [start, end] = place.split('-').map(Number);
		return { start: start ?? -1, end: end ?? -1 };
	});
}

function whomIn(field: (name: string) => string): Whom {
	const chosen = field('speaker');
	if (chosen === SOMEBODY_ELSE) return { name: field('name') };
	return chosen === '' ? null : { id: chosen };
}

/** What a form about one statement asks for; null where it is none of ours. */
export function statementCorrection(field: (name: string) => string): Correction | null {
	const at = placesOf(field('at'));
	const asked = {
		speaker: { what: 'speaker', at, speaker: whomIn(field) },
		origin: { what: 'origin', at, speaker: whomIn(field) },
		type: { what: 'type', at, type: field('type') },
		'no-statement': { what: 'no-statement', at },
		sure: { what: 'sure', at }
	}[field('do')];
	return parsed(asked);
}

/** A statement that was missed, by its words: they must stand in the text, and once. */
export function missedCorrection(
	text: string,
	field: (name: string) => string
): Correction | { refused: string } {
	const words = field('words').trim();
	if (words === '') return { refused: 'Copy the words of the statement from the article.' };
	try {
		const { start, end } = cite(text, words);
		const at = [{ start, end }];
		const asked = { what: 'missed', at, speaker: whomIn(field), type: field('type') };
		return parsed(asked) ?? { refused: 'Choose who says it, or give a name.' };
	} catch {
		return {
			refused:
				'These words stand not once in the article: copy them as they are, and enough of them.'
		};
	}
}

/** Whether a block is report. */
export function blockCorrection(
	blocks: readonly Block[],
	field: (name: string) => string
): Correction | null {
	const block = Number(field('block'));
	return blocks[block] ? parsed({ what: 'block', block, report: field('report') === 'yes' }) : null;
}

function parsed(asked: unknown): Correction | null {
	const read = v.safeParse(Correction, asked);
	return read.success ? read.output : null;
}

/** A correction in words, with the words it is about. */
export function correctionInWords(
	correction: Correction,
	text: string,
	nameOf: (id: string) => string
): string {
	const who = (whom: Whom) =>
		whom === null ? 'nobody the text names' : 'name' in whom ? whom.name : nameOf(whom.id);
	const words =
		'at' in correction
			? inQuotes(firstWords(text.slice(correction.at[0]!.start, correction.at[0]!.end), 10))
			: '';
	switch (correction.what) {
		case 'speaker':
			return `${words} is said by ${who(correction.speaker)}`;
		case 'origin':
			return `${words} was first said by ${who(correction.speaker)}`;
		case 'type':
			return `${words} is ${TYPE_WORDS[correction.type]}`;
		case 'no-statement':
			return `${words} is no statement`;
		case 'sure':
			return `${words} is right as it was found`;
		case 'missed':
			return `${words} is a statement of ${who(correction.speaker)}`;
		case 'same':
			return `${nameOf(correction.speaker)} and ${nameOf(correction.as)} are one`;
		case 'person':
			return `${nameOf(correction.speaker)} is called ${correction.name}`;
		case 'block':
			return `Block ${correction.block + 1} is ${correction.report ? '' : 'no '}report`;
	}
}

/** The corrections in force as a page lists them, the newest first, with those that rest on each. */
export function logInWords(text: string, { found, log, unfit, speakers }: MarkedArticle) {
	const names = new Map(
		[...found.speakers, ...speakers].map(({ id, name }) => [id, name] as const)
	);
	const inWords = (correction: Correction) =>
		correctionInWords(correction, text, (id) => names.get(id) ?? id);
	return log
		.map((one) => ({
			id: one.id,
			words: inWords(one.correction),
			madeAt: one.madeAt,
			fits: !unfit.includes(one),
			resting: restingOn(text, found, log, one.id).map(({ correction }) => inWords(correction))
		}))
		.toReversed();
}
