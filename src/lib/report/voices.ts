import { isFurniture, type Block } from '../article/blocks.ts';
import { quotedStretches } from '../article/quoted.ts';
import type { Span } from '../article/span.ts';
import type { Attribution, Speaker } from '../attribution/schema.ts';
import { quotedParts } from './quoted.ts';
import { wordsOf, wordsWithin, type Word } from '../article/words.ts';

/** How many speakers have a colour and a pattern of their own. */
export const SLOTS = 8;

type Counts = { quoted: number; paraphrased: number; share: number };

/** Somebody whose words the article gives. */
export type Voice = Pick<Speaker, 'id' | 'name' | 'role' | 'kind'> &
	Counts & {
		/** 1 to 8, by order of first appearance alone; a ninth speaker starts again at 1. */
		slot: number;
		/** From 1; beyond the slots it stands in the name's tag. */
		number: number;
	};

/** Words one after the other with one owner, said in one way; a statement has runs of its own. */
export type Run = {
	/** The number of its first word, from 0. */
	from: number;
	words: number;
	/** Open: given to somebody whom the text leaves open. */
	part: 'speaker' | 'open' | 'reporter' | 'furniture';
	/** The speaker's id. */
	voice: string | null;
	/** Word for word; else paraphrased, or nobody's statement. */
	quoted: boolean;
};

/** The words of a statement in the article, with whose they are and how they are given. */
export type SaidSpan = Pick<Span, 'start' | 'end'> & {
	voice: Voice | null;
	/** Borrowed: the headline takes the words from a statement and keeps them in marks. */
	type: Attribution['type'] | 'borrowed';
	/** The name of the one who said it first, where the speaker repeats it. */
	origin: string | null;
};

export type Voices = {
	/** All words, the page's furniture included: the length of the strip. */
	words: number;
	/** Those of the report: headline, bylines, paragraphs, captions. Shares are shares of these. */
	newsWords: number;
	speakers: Voice[];
	open: Counts;
	reporter: { words: number; share: number };
	runs: Run[];
	said: SaidSpan[];
	/** Whose words another speaker repeats; the words count as that speaker's. */
	repeated: { name: string; by: string; words: number }[];
	/** Named or spoken about, without a statement at first hand or second. */
	mentioned: Mentioned[];
};

/** Somebody who is named and says nothing, with the words around the first naming. */
export type Mentioned = Speaker & {
	proof: { before: string; words: string; after: string } | null;
};

type Article = {
	text: string;
	blocks: Block[];
	attributions: Attribution[];
	speakers: Speaker[];
};

/**
 * Whose words an article is made of. A word is counted once (words.ts says what a word is): for the
 * speaker of the statement in which its first letter stands, of two statements for the one listed
 * first. A repeated statement is its speaker's. What no statement holds is the reporter's.
 */
export function voicesOf({ text, blocks, attributions, speakers }: Article): Voices {
	const words = wordsOf(text);
	const owners = ownersOf(words, blocks, attributions);
	const runs = runsOf(owners, attributions, new Set(speakers.map(({ id }) => id)));
	const newsWords = owners.filter((owner) => owner !== FURNITURE).length;
	const share = (count: number) => (newsWords === 0 ? 0 : count / newsWords);
	const count = (of: (run: Run) => boolean): Counts => {
		const sum = (quoted: boolean) =>
			runs
				.filter((run) => run.quoted === quoted && of(run))
				.reduce((total, run) => total + run.words, 0);
		const [quoted, paraphrased] = [sum(true), sum(false)];
		return { quoted, paraphrased, share: share(quoted + paraphrased) };
	};

	const heard = [...new Set(runs.flatMap(({ voice }) => voice ?? []))];
	const voices = heard.map((id, index): Voice => {
		const { name, role, kind } = speakers.find((speaker) => speaker.id === id)!;
		const slot = (index % SLOTS) + 1;
		return { id, name, role, kind, slot, number: index + 1, ...count((run) => run.voice === id) };
	});
	const voiceOf = (id: string | null) => voices.find((voice) => voice.id === id) ?? null;
	const nameOf = (id: string | null) => speakers.find((one) => one.id === id)?.name ?? null;
	const reporter = count(({ part }) => part === 'reporter').paraphrased;
	const known = new Set(attributions.flatMap(({ speaker, origin }) => [speaker, origin]));

	return {
		words: words.length,
		newsWords,
		speakers: voices,
		open: count(({ part }) => part === 'open'),
		reporter: { words: reporter, share: share(reporter) },
		runs,
		said: [
			...borrowedOf(blocks, attributions).map(({ start, end, speaker }) => ({
				...{ start, end, voice: voiceOf(speaker), type: 'borrowed' as const, origin: null }
			})),
			...attributions.flatMap(({ content, speaker, type, origin }) =>
				content.map(({ start, end }) => ({
					...{ start, end, voice: voiceOf(speaker), type, origin: nameOf(origin) }
				}))
			)
		],
		repeated: attributions.flatMap(({ speaker, origin }, index) => {
			const [name, by] = [nameOf(origin), nameOf(speaker)];
			const own = owners.filter((owner) => owner.statement === index).length;
			return name && by && own > 0 ? [{ name, by, words: own }] : [];
		}),
		mentioned: speakers
			.filter(({ id }) => !known.has(id))
			.map((speaker) => ({ ...speaker, proof: proofOf(speaker, text, blocks) }))
	};
}

/**
 * The words in marks that a headline takes from a statement, with whose they are. They count as the
 * reporter's, who put them there.
 */
function borrowedOf(blocks: Block[], attributions: Attribution[]) {
	const given = attributions.flatMap(({ content, speaker, type }) =>
		content.flatMap((span) =>
			quotedParts(span, type).map(({ start, end }) => ({
				words: span.text.slice(start - span.start, end - span.start).toLowerCase(),
				speaker
			}))
		)
	);
	const isSaid = (start: number) =>
		attributions.some(({ content }) => content.some((c) => c.start <= start && start < c.end));
	return blocks
		.filter(({ kind }) => kind === 'headline')
		.flatMap(({ text, start: from }) =>
			quotedStretches(text).flatMap(({ start, end }) => {
				const words = text.slice(start, end).replace(/^\P{L}+|\P{L}+$/gu, '');
				const by = given.find((one) => words && one.words.includes(words.toLowerCase()))?.speaker;
				return by && !isSaid(from + start)
					? [{ start: from + start, end: from + end, speaker: by }]
					: [];
			})
		);
}

/** How many characters stand on each side of a name that is shown as proof. */
const AROUND = 60;

/** The first naming outside the page's furniture, cut at blanks. */
function proofOf({ mentions }: Speaker, text: string, blocks: Block[]): Mentioned['proof'] {
	for (const { start, end } of mentions) {
		const block = blocks.find((one) => one.start <= start && end <= one.end);
		if (!block || isFurniture(block)) continue;
		const [from, to] = [Math.max(block.start, start - AROUND), Math.min(block.end, end + AROUND)];
		const before = text.slice(from, start);
		const after = text.slice(end, to);
		return {
			before: from === block.start ? before : before.replace(/^\S*\s/, '… '),
			words: text.slice(start, end),
			after: to === block.end ? after : after.replace(/\s\S*$/, ' …')
		};
	}
	return null;
}

/** Whose a word is: the number of a statement, and whether it is given word for word. */
type Owner = { statement: number | null; quoted: boolean };
const REPORTER: Owner = { statement: null, quoted: false };
const FURNITURE: Owner = { statement: null, quoted: false };

function ownersOf(words: Word[], blocks: Block[], attributions: Attribution[]): Owner[] {
	const owners = Array<Owner>(words.length).fill(REPORTER);
	attributions.forEach(({ content, type }, statement) => {
		for (const span of content) {
			const spoken: Owner = { statement, quoted: false };
			const verbatim: Owner = { statement, quoted: true };
			const [first, end] = wordsWithin(words, span);
			const free = new Set<number>();
			for (let at = first; at < end; at++) if (owners[at] === REPORTER) free.add(at);
			for (const at of free) owners[at] = spoken;
			for (const part of quotedParts(span, type)) {
				const [from, to] = wordsWithin(words, part);
				for (let at = from; at < to; at++) if (free.has(at)) owners[at] = verbatim;
			}
		}
	});
	for (const block of blocks.filter(isFurniture))
		owners.fill(FURNITURE, ...wordsWithin(words, block));
	return owners;
}

function runsOf(owners: Owner[], attributions: Attribution[], known: Set<string>): Run[] {
	const runs: Run[] = [];
	owners.forEach((owner, from) => {
		const last = runs.at(-1);
		const before = owners[from - 1];
		if (last && before === owner) {
			last.words += 1;
			return;
		}
		const speaker =
			owner.statement === null ? null : (attributions[owner.statement]?.speaker ?? null);
		const voice = speaker !== null && known.has(speaker) ? speaker : null;
		const named = voice === null ? 'open' : 'speaker';
		const own = owner === FURNITURE ? 'furniture' : 'reporter';
		const part = owner.statement === null ? own : named;
		runs.push({ from, words: 1, part, voice, quoted: owner.quoted });
	});
	return runs;
}
