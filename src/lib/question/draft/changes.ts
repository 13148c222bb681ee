import { withCapital } from './voice.ts';

/** What becomes of a sentence of the article when some of its words are exchanged. */
export type Verdict = 'same' | 'beyond' | 'contradicted';

export type Change = {
	verdict: Verdict;
	/** The words of the article, and those that stand for them. */
	from: RegExp;
	to: (words: string) => string;
};

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER = `(?:${[...NUMBERS, ...TENS].join('|')})`;
const NEXT = new Map(
	[...NUMBERS, ...TENS].flatMap((word, index, all): [string, string][] => {
		const next = all[index + 1];
		if (!next || word === 'twelve') return [];
		return [
			[word, next],
			[withCapital(word), withCapital(next)]
		];
	})
);

/** A limit may hold for the number changed as well: what is done “within two weeks” is done within three. */
const NO_LIMIT =
	'(?<!\\b(?:within|least|most|than|to|under|over|about|nearly|almost|only|first|last|next|past|or|and) )';

/** Verbs with which “after” tells no time, and measures with which it tells the day. */
const NO_VERB =
	'(?<!\\b(?:look|looks|looked|looking|take|takes|took|named?|goes?|went|run|ran|ask|asked|days?|weeks?|months?|years?|hours?|minutes?|shortly|soon|long|just|right|even) )';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

const contradicted = (from: RegExp, to: Change['to']): Change => ({
	...{ verdict: 'contradicted', from, to }
});
const beyond = (from: RegExp, to: Change['to']): Change => ({ verdict: 'beyond', from, to });
const same = (from: RegExp, to: Change['to']): Change => ({ verdict: 'same', from, to });

/** Words with one plain opposite, of a place, a measure or a move; “later” hangs on the tense or a phrase. */
const OPPOSITES = [
	['upstream', 'downstream'],
	['inland', 'offshore'],
	['northern', 'southern'],
	['eastern', 'western'],
	['indoors', 'outdoors'],
	['above', 'below'],
	['morning', 'evening'],
	['spring', 'autumn'],
	['summer', 'winter'],
	['older', 'younger'],
	['larger', 'smaller'],
	['bigger', 'smaller'],
	['longer', 'shorter'],
	['higher', 'lower'],
	['cheaper', 'dearer'],
	['rose', 'fell'],
	['rises', 'falls'],
	['risen', 'fallen'],
	['youngest', 'oldest'],
	['smallest', 'largest'],
	['increased', 'decreased'],
	['increases', 'decreases'],
	['increase', 'decrease'],
	['lowest', 'highest'],
	['north', 'south'],
	['weekly', 'monthly']
] as const;
export const OPPOSITE = new Map<string, string>(
	OPPOSITES.flatMap(([a, b]) => [
		[b, a],
		[a, b]
	])
);

/**
 * Exact and small: a number, a place, an order in time, or what is open made sure. The first that fits
 * a sentence is made. None of which both could be said, that it goes beyond and that the article says
 * otherwise: “some” made “most”, “expected” made “sure”, “half” made “whole”.
 */
export const CHANGES: readonly Change[] = [
	beyond(/\b(?:may|might)(?= (?!have\b|be\b|not\b)\p{Ll})/u, () => 'will'),
	beyond(/\b(?:may|might)(?= be\b)/, () => 'will'),
	beyond(
		/\bcould(?= (?:be|become|lead|cause|mean|cost|bring|take|make|help|rise|fall)\b)/,
		() => 'will'
	),
	beyond(/\b(?:hopes?|plans?|aims?|intends?) to(?= \p{Ll})/u, () => 'will'),
	// News says “more than” and “nearly”: “exactly” and “fewer than” would be seen to be put in.
	beyond(/(?<!\b[Oo]nly )\b(?:about|roughly|around)(?= [\d$£€])/, () => 'more than'),
	contradicted(/\ba third of\b/, () => 'a quarter of'),
	contradicted(/\ba quarter of\b/, () => 'a third of'),
	contradicted(/\bat least(?= [\d$£€])/, () => 'nearly'),
	contradicted(
		new RegExp(
			`${NO_LIMIT}(?<!-|\\b(?:the|these|those|both) )\\b(?:${[...NEXT.keys()].join('|')})(?= \\p{Ll}{3,})(?! (?:times|of|and|or|to|are|were|have|had|who|will|candidates)\\b)(?! \\p{Ll}+ (?:later|earlier)\\b)`,
			'u'
		),
		(word) => NEXT.get(word) ?? word
	),
	contradicted(/\btwice\b/, () => 'three times'),
	contradicted(
		new RegExp(`(?<=\\b(?:in|In|since|until|last) )(?:${MONTHS.join('|')})\\b`),
		(month) => MONTHS[(MONTHS.indexOf(month) + 1) % MONTHS.length] ?? month
	),
	contradicted(/(?<!\b(?:tens|hundreds) of )\bthousands(?= of\b)/i, () => 'hundreds'),
	contradicted(/\bhundreds(?= of \p{Ll})/u, () => 'thousands'),
	contradicted(new RegExp(`\\b[Mm]ore than(?= (?:[\\d$£€]|${NUMBER}\\b))`), (words) =>
		words.startsWith('M') ? 'Nearly' : 'nearly'
	),
	contradicted(new RegExp(`\\b(?:[Nn]early|[Aa]lmost)(?= (?:[\\d$£€]|${NUMBER}\\b))`), (words) =>
		/^[NA]/.test(words) ? 'More than' : 'more than'
	),
	contradicted(/\b(?:fewer|less) than(?= [\d$£€])/, () => 'more than'),
	contradicted(new RegExp(`${NO_VERB}\\bbefore(?= (?:the|an?|its|their) )`), () => 'after'),
	contradicted(new RegExp(`${NO_VERB}\\bafter(?= (?:the|an?|its|their) )`), () => 'before'),
	contradicted(
		/(?<!\bat )\bfirst(?= (?:year|month|week|day|hour|train|bus|class|game|match|round|stage|phase|season|meeting|visit|trial|study|book|report|vote)s?\b)/u,
		() => 'second'
	),
	contradicted(
		new RegExp(
			`(?<![-\\p{L}])(?<!\\b(?:no|any|much|upper and|one of .*) )(?:${[...OPPOSITE.keys()].join('|')})(?![-\\p{L}])(?! house)`,
			'u'
		),
		(word) => OPPOSITE.get(word) ?? word
	)
];

/** Exchanges that change nothing, so that what is supported is not known by being a copy. */
export const SAME: readonly Change[] = [
	same(/\balmost\b/, () => 'nearly'),
	same(/\bnearly\b/, () => 'almost'),
	same(/\bmore than(?= [\d$£€])/, () => 'over'),
	same(/\bover(?= \d[\d,.]* \p{Ll})/u, () => 'more than'),
	same(/\btook place\b/, () => 'happened'),
	same(/\bbecause of\b/, () => 'owing to'),
	same(/\balthough\b/, () => 'though'),
	same(/\bsuch as\b/, () => 'like'),
	same(/\bin order to\b/, () => 'to'),
	same(/\bcurrently\b/, () => 'at present'),
	same(/\beach (?=year|month|week|day|night)/, () => 'every '),
	same(/\bnobody\b/, () => 'no one'),
	same(/\bacross the (?=country|world|city|state|region)/, () => 'throughout the '),
	same(/\bbegan(?= (?:to|in|on|at|with)\b)/, () => 'started'),
	same(/\bbegins\b/, () => 'starts'),
	same(/\bbut mostly\b/, () => 'but mainly'),
	same(/\bevery\b(?= (?!one\b|single\b)\p{Ll})/u, () => 'each'),
	same(/\bnot far from\b/, () => 'close to'),
	same(/\bat once\b/, () => 'right away'),
	same(/\bso far\b/, () => 'up to now'),
	same(/\bhas to be\b/, () => 'must be')
];
