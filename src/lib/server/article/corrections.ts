import * as v from 'valibot';
import { overlaps } from '../../article/span.ts';
import { firstWords } from '../../article/words.ts';
import { inQuotes } from '../../question/in-quotes.ts';
import { Correction, type Place, type Whom } from '../../attribution/correction/schema.ts';
import { typeShown } from '../../attribution/correction/shown-type.ts';
import { restingOn } from '../../attribution/correction/correct.ts';
import type { Block } from '../../article/blocks.ts';
import { TYPE_WORDS } from '../../components/voices/speaker-tags.ts';
import { momentInWords } from '../../components/page/dates.ts';
import type { MarkedArticle } from './marked.ts';

/** The value by which a form says that somebody is not in its list. */
export const SOMEBODY_ELSE = '+';

export const TOO_MANY_CORRECTIONS =
	'This article has as many corrections as can be kept. Nothing was changed.';

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

/** Words of a block that a form names; they must stand in it at the place it says, or once. */
export function chosenWords(
	blocks: readonly Block[],
	field: (name: string) => string
): { block: Block; place: Place } | { refused: string } {
	const block = blocks.find(({ start }) => String(start) === field('block'));
	const words = linesAsSent(field('words')).trim();
	if (!block) return { refused: 'Choose the paragraph first: press “Add” beside it.' };
	if (!/[\p{L}\p{N}]/u.test(words))
		return { refused: 'No words were chosen. Select them in the paragraph.' };
	const said = Number(field('start') || NaN) - block.start;
	if (said >= 0 && block.text.startsWith(words, said)) return { block, place: at(said) };
	const first = block.text.indexOf(words);
	if (first === -1) return { refused: 'These words do not stand in this paragraph as they are.' };
	if (block.text.indexOf(words, first + 1) !== -1)
		return {
			refused: 'These words stand in this paragraph more than once: take in some beside them.'
		};
	return { block, place: at(first) };

	function at(offset: number): Place {
		const start = block!.start + offset;
		return { start, end: start + words.length };
	}
}

/** A form's lines end as on an old printer, whatever stood in its field. */
const linesAsSent = (text: string) => text.replaceAll('\r\n', '\n');

/** A statement that was missed: the words that were chosen, and who says them. */
export function missedCorrection(
	{ blocks, attributions }: Pick<MarkedArticle, 'blocks' | 'attributions'>,
	field: (name: string) => string
): Correction | { refused: string } {
	const chosen = chosenWords(blocks, field);
	if ('refused' in chosen) return chosen;
	const { block, place } = chosen;
	const taken = attributions.flatMap(({ content }) => content).find((one) => overlaps(one, place));
	if (taken)
		return {
			refused: `${inQuotes(firstWords(taken.text, 6))} is a statement already: change that one, or say first that it is none.`
		};
	const type = field('type') || typeShown(block, place);
	const asked = { what: 'missed', at: [place], speaker: whomIn(field), type };
	return parsed(asked) ?? { refused: 'Choose who says it, or give a name.' };
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

/** The names of an article's speakers by their ids, as found or as corrected. */
export function namesIn({ found, speakers }: Pick<MarkedArticle, 'found' | 'speakers'>) {
	const names = new Map([...found.speakers, ...speakers].map(({ id, name }) => [id, name]));
	return (id: string) => names.get(id) ?? id;
}

/** The corrections in force as a page lists them, the newest first, with those that rest on each. */
export async function logInWords(text: string, marked: MarkedArticle) {
	const { foundUnder, log, unfit } = marked;
	const nameOf = namesIn(marked);
	const inWords = (correction: Correction) => correctionInWords(correction, text, nameOf);
	const listed = log.map(async (one) => {
		const resting = await restingOn(text, foundUnder, log, one.id);
		return {
			id: one.id,
			words: inWords(one.correction),
			madeAt: momentInWords(one.madeAt),
			fits: !unfit.includes(one),
			resting: resting.map(({ correction }) => inWords(correction))
		};
	});
	return (await Promise.all(listed)).toReversed();
}
