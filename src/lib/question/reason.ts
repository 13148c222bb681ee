import type { Skill } from './skill.ts';

/** Which way a mistake leans: it takes more from the article than it shows, or less. */
export type Direction = 'over-trust' | 'over-doubt' | 'neither';

/** Why a reader would fall for a distractor, in the words that reports use. */
export const REASONS = {
	'nearest-name': { name: 'nearest name taken', direction: 'neither' },
	'other-speaker': { name: 'another speaker taken', direction: 'neither' },
	'relay-for-origin': { name: 'who passed it on taken for who said it', direction: 'neither' },
	'paraphrase-as-quote': { name: 'retelling taken for quote', direction: 'over-trust' },
	'label-as-fact': { name: 'label taken for fact', direction: 'over-trust' },
	'suspicion-as-finding': { name: 'suspicion taken for finding', direction: 'over-trust' },
	'plan-as-decision': { name: 'plan taken for decision', direction: 'over-trust' },
	'photo-date': { name: 'photo’s date or occasion taken', direction: 'neither' },
	'furniture-as-report': { name: 'line around the report taken for it', direction: 'over-trust' },
	'judgement-as-fact': { name: 'judgement taken for fact', direction: 'over-trust' },
	'beyond-as-supported': { name: 'more taken than the article shows', direction: 'over-trust' },
	'stated-as-unstated': { name: 'what is said taken for left open', direction: 'over-doubt' },
	'fact-as-judgement': { name: 'checkable claim taken for judgement', direction: 'over-doubt' },
	'supported-as-beyond': { name: 'less taken than the article shows', direction: 'over-doubt' },
	'quote-as-paraphrase': { name: 'quote taken for retelling', direction: 'over-doubt' },
	'wrong-kind': { name: 'another kind of claim taken', direction: 'neither' },
	'outside-knowledge': { name: 'knowledge from elsewhere taken', direction: 'neither' },
	other: { name: 'another mistake', direction: 'neither' }
} as const satisfies Record<string, { name: string; direction: Direction }>;

/** Only these skills ask how far the article's words carry, so only they show a leaning. */
export const LEANING_SKILLS: readonly Skill[] = ['support', 'form', 'kind'];

export type Reason = keyof typeof REASONS;
export const REASON_IDS = Object.keys(REASONS) as [Reason, ...Reason[]];
