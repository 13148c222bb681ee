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
		const large = (one: string) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
		return [
			[word, next],
			[large(word), large(next)]
		];
	})
);

/** A limit may hold for the number changed as well: what is done “within two weeks” is done within three. */
const NO_LIMIT =
	'(?<!\\b(?:within|least|most|than|to|under|over|about|nearly|almost|only|first|last|next|past|or|and) )';

/** Verbs with which “after” tells no time, and measures with which it tells the day. */
const NO_VERB =
	'(?<!\\b(?:look|looks|looked|looking|take|takes|took|named?|goes?|went|run|ran|ask|asked|days?|weeks?|months?|years?|hours?|minutes?|shortly|soon|long|just|right|even) )';

const contradicted = (from: RegExp, to: Change['to']): Change => ({
	...{ verdict: 'contradicted', from, to }
});
const beyond = (from: RegExp, to: Change['to']): Change => ({ verdict: 'beyond', from, to });
const same = (from: RegExp, to: Change['to']): Change => ({ verdict: 'same', from, to });

/** Words with one plain opposite, of a place, a time, a measure or a move. */
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
	['smallest', 'largest']
] as const;
const OPPOSITE = new Map<string, string>(
	OPPOSITES.flatMap(([a, b]) => [
		[b, a],
		[a, b]
	])
);

/**
 * Exact and small: a number, a place, an order in time, a degree of certainty or of how many. The first
 * that fits a sentence is made.
 */
export const CHANGES: readonly Change[] = [
	contradicted(
		new RegExp(
			`\\b(?:almost|nearly)(?= (?:\\d|half\\b|a (?:third|quarter|fifth)\\b|${NUMBER}\\b))`
		),
		() => 'more than'
	),
	contradicted(/\ba whole(?= \p{Ll})/u, () => 'half a'),
	contradicted(/\ba third of\b/, () => 'a quarter of'),
	contradicted(/\ba quarter of\b/, () => 'a third of'),
	contradicted(
		new RegExp(
			`(?<![-\\p{L}])(?<!\\b(?:no|any|much) )(?:${[...OPPOSITE.keys()].join('|')})(?![-\\p{L}])`,
			'u'
		),
		(word) => OPPOSITE.get(word) ?? word
	),
	beyond(/\b(?:may|might)(?= (?!have\b|be\b|not\b)\p{Ll})/u, () => 'will'),
	beyond(/\b(?:may|might) be\b/, () => 'is sure to be'),
	beyond(/\b(is|are) expected to\b/, (words) => words.replace('expected', 'sure')),
	beyond(/(?<!\b(?:more|less|most|as) )\blikely to\b/, () => 'certain to'),
	beyond(
		/(?<!\b(?:past|last|next|the|these|so|as|how|too|very|of|his|her|their) )\b(?:[Mm]any|[Ss]ome|[Ss]everal)(?= (?!of\b|in\b|doubt\b|hope\b|time\b|way\b|sense\b|kind\b|sort\b)\p{Ll})/u,
		(word) => (/^\p{Lu}/u.test(word) ? 'Most' : 'most')
	),
	beyond(
		/(?<!\b(?:more|less|as|so|how|most|very|but) )\b(?:often|usually|sometimes)\b/,
		() => 'always'
	),
	beyond(/\b(?:about|roughly|around)(?= [\d$£€])/, () => 'exactly'),
	beyond(/(?<!\bthe )\b[Mm]ost(?= (?!of\b)\p{Ll}+s\b)/u, (word) =>
		word === 'Most' ? 'All' : 'all'
	),
	contradicted(
		new RegExp(
			`${NO_LIMIT}\\b(?:${[...NEXT.keys()].join('|')})(?= \\p{Ll}{3,})(?! (?:times|of|and|or|to)\\b)`,
			'u'
		),
		(word) => NEXT.get(word) ?? word
	),
	contradicted(/\btwice\b/, () => 'three times'),
	contradicted(/\bmore than(?= (?:[$£€]|[\d.,]+ (?:per ?cent|[mb]illion)))/, () => 'less than'),
	contradicted(new RegExp(`\\b[Mm]ore than(?= (?:\\d|${NUMBER}\\b))`), (words) =>
		words.startsWith('M') ? 'Fewer than' : 'fewer than'
	),
	contradicted(/\b(?:fewer|less) than(?= [\d$£€])/, () => 'more than'),
	contradicted(new RegExp(`${NO_VERB}\\bbefore(?= (?:the|an?|its|their) )`), () => 'after'),
	contradicted(new RegExp(`${NO_VERB}\\bafter(?= (?:the|an?|its|their) )`), () => 'before'),
	contradicted(
		/(?<!\bat )\bfirst(?= (?:year|month|week|day|hour|train|bus|class|game|match|round|stage|phase|season|meeting|visit|trial|study|book|report|vote)s?\b)/u,
		() => 'second'
	)
];

/** Exchanges that change nothing, so that what is supported is not known by being a copy. */
export const SAME: readonly Change[] = [
	same(/\balmost\b/, () => 'nearly'),
	same(/\bnearly\b/, () => 'almost'),
	same(/\bmore than(?= [\d$£€])/, () => 'over'),
	same(/\bbegan(?= (?:to|in|on|at|with)\b)/, () => 'started'),
	same(/\bbegins\b/, () => 'starts'),
	same(/\bbut mostly\b/, () => 'but mainly'),
	same(/\bevery\b(?= (?!one\b)\p{Ll})/u, () => 'each'),
	same(/\bnot far from\b/, () => 'close to'),
	same(/\bat once\b/, () => 'right away'),
	same(/\bso far\b/, () => 'up to now'),
	same(/\bhas to be\b/, () => 'must be')
];
