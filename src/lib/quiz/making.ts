import { overlaps, type Span } from '../article/span.ts';
import type { Attribution } from '../attribution/schema.ts';
import type { Draft } from '../question/draft/draft.ts';
import { chosenOf } from '../question/draft/drafts.ts';
import type { Source } from '../question/draft/material.ts';
import { meet, reachOf } from '../question/draft/reach.ts';
import type { HalfQuestion } from '../question/half.ts';
import { SKILL_IDS, type Skill } from '../question/skill.ts';
import { sha256 } from './version.ts';

/** A question that may become part of a quiz: as drafted, or as its teacher left it. */
export type Candidate = {
	question: HalfQuestion;
	/** 0 where nobody has touched it. */
	revision: number;
	/** Its teacher found that the cited words show the key. */
	read: boolean;
	/** The marks that it was drafted from are others by now. */
	flagged: boolean;
	/** Hash of the draft that it is, or was; null: written by hand, or copied. */
	draftedAs: string | null;
};

/** A question as it is stored once its teacher has touched it. */
type Touched = Pick<Candidate, 'revision' | 'draftedAs'> & {
	content: HalfQuestion;
	readAt: number | null;
};

/** Where the quiz says nothing else. */
export const CLOSING_PROMPT =
	'Which statement of this article would you check next, and where would you look?';

type Parts = {
	/** The best first. */
	drafts: readonly Draft[];
	touched: readonly Touched[];
	/** Ids of the questions chosen, in order. */
	chosen: readonly string[];
};

/**
 * What is chosen, in order, and what else there is: the best first, and last what its teacher had
 * before and put away. A touched question stands as its teacher left it; an untouched one as it is
 * drafted today, and is gone where it is no more. Put away as it was drafted is as good as untouched.
 */
export function candidatesOf({ drafts, touched, chosen }: Parts) {
	const fresh = new Map(drafts.map(({ question }) => [question.id, question]));
	const left = new Map(touched.map((one) => [one.content.id, one]));
	const candidateOf = (id: string): Candidate[] => {
		const draft = fresh.get(id);
		const draftedAs = draft ? draftHash(draft) : null;
		const mine = left.get(id);
		if (!mine || isAsDrafted(mine))
			return draft
				? [
						{
							...{ question: draft, revision: mine?.revision ?? 0 },
							...{ read: false, flagged: false, draftedAs }
						}
					]
				: [];
		const { content, revision, readAt } = mine;
		const flagged = mine.draftedAs !== null && mine.draftedAs !== draftedAs;
		return [
			{
				...{ question: content, revision, read: readAt !== null, flagged },
				draftedAs: mine.draftedAs
			}
		];
	};
	const all = [...new Set([...fresh.keys(), ...left.keys()])];
	return {
		chosen: chosen.flatMap(candidateOf),
		more: all
			.filter((id) => !chosen.includes(id))
			.toSorted((a, b) => Number(left.has(a)) - Number(left.has(b)))
			.flatMap(candidateOf)
	};
}

const isAsDrafted = ({ content, readAt, draftedAs }: Touched) =>
	readAt === null && draftedAs !== null && draftHash(content) === draftedAs;

export const draftHash = (question: HalfQuestion): string => sha256(JSON.stringify(question));

/** The ids of the questions that a quiz begins with. */
export function firstChoice(drafts: readonly Draft[]): string[] {
	return chosenOf(drafts).map(({ question }) => question.id);
}

/** The chosen ones with this one a place further up (-1) or down (1). */
export function moved(chosen: readonly string[], id: string, by: -1 | 1): string[] {
	const from = chosen.indexOf(id);
	const to = from + by;
	if (from === -1 || to < 0 || to >= chosen.length) return [...chosen];
	const order = chosen.toSpliced(from, 1);
	return order.toSpliced(to, 0, id);
}

/**
 * The next best that asks for the same skill and was not put away before, else the next best of all, of
 * those that share no quote and no tag with the questions kept; null where none is left.
 */
export function nextBest(
	skill: Skill,
	more: readonly Candidate[],
	kept: readonly HalfQuestion[],
	article: Pick<Source, 'attributions' | 'blocks'>
): Candidate | null {
	const told = kept.map((question) => reachOf(question, article));
	const free = more.filter(({ question }) => {
		const reach = reachOf(question, article);
		return !told.some((one) => meet(one, reach));
	});
	const fits = ({ question, revision }: Candidate) => revision === 0 && question.skill === skill;
	return free.find(fits) ?? free[0] ?? null;
}

/** Whom questions ask about: how many of them rest on a statement of each speaker. */
export function askedAbout(
	questions: readonly HalfQuestion[],
	attributions: readonly Attribution[]
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const question of questions)
		for (const speaker of speakersOf(question, attributions))
			counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
	return counts;
}

function speakersOf({ rows }: HalfQuestion, attributions: readonly Attribution[]): Set<string> {
	const evidence = rows.flatMap((row) => row.evidence);
	const rests = (content: readonly Span[]) =>
		content.some((span) => evidence.some((proof) => overlaps(span, proof)));
	return new Set(attributions.flatMap((one) => (rests(one.content) ? (one.speaker ?? []) : [])));
}

/** The skills that some question asks for, in their order. */
export function skillsOf(questions: readonly Pick<HalfQuestion, 'skill'>[]): Skill[] {
	return SKILL_IDS.filter((skill) => questions.some((one) => one.skill === skill));
}
