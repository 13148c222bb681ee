import { TEXT, cite } from './text.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution, Speaker } from '../../attribution/schema.ts';
import { mentionsOf } from '../mentions.ts';

/**
 * Who says what in the built-in article, marked by hand. What somebody says about the words of
 * others stays one statement of theirs, unless the article itself names the first speaker; the
 * headline and the captions attribute nothing here.
 */
export const ATTRIBUTIONS: Attribution[] = [
	said('blinken', 'indirect', {
		sentence: 'US Secretary of State Antony Blinken vowed Tuesday that the West',
		source: 'US Secretary of State Antony Blinken',
		cue: 'vowed',
		content: ['the West will never recognize Russia’s annexation of Ukrainian territory']
	}),
	said('blinken', 'mixed', {
		sentence: 'which he called part of a',
		source: 'he',
		cue: 'called',
		content: ['part of a “diabolical scheme” by Moscow']
	}),
	said('blinken', 'direct', {
		sentence: 'Blinken told reporters',
		source: 'Blinken',
		cue: 'told',
		content: [
			'“We and many other countries have already been crystal clear. We will not — indeed, we will never — recognize the annexation of Ukrainian territory by Russia,”'
		]
	}),
	said('kremlin-proxies', 'indirect', {
		sentence: 'Kremlin proxies started to claim victory',
		source: 'Kremlin proxies',
		cue: 'claim',
		content: [['victory', 'started to claim victory']]
	}),
	{
		...said('blinken', 'mixed', {
			sentence: 'Blinken repeated President Joe Biden’s threat',
			source: 'Blinken',
			cue: 'repeated',
			content: [
				'the United States “will impose additional swift and severe costs on Russia” for going ahead with the referendums'
			]
		}),
		origin: 'biden'
	},
	said('blinken', 'direct', {
		sentence: 'out,” he said.',
		source: 'he',
		cue: 'said',
		content: [
			'“It’s important to remember what’s going on here. Russia invaded Ukraine, seized territory, and is engaged in a diabolical scheme on some of the territory it seized where it has moved the local populace out,”'
		]
	}),
	said('blinken', 'mixed', {
		sentence: 'disappear,” Blinken said.',
		source: 'Blinken',
		cue: 'said',
		content: ['Some people are deported and others “simply disappear,”']
	}),
	said('blinken', 'direct', {
		sentence: 'belongs to Russia,” he said.',
		source: 'he',
		cue: 'said',
		content: [
			'“Then they bus Russians in, they install puppet governments and they engage in the referendum and manipulate, in any event, the outcome to then claim that the territory belongs to Russia,”'
		]
	}),
	said('pro-russian-officials', 'indirect', {
		sentence:
			'Pro-Russian officials across occupied Donetsk, Kherson, Luhansk and Zaporizhzhia declared victory',
		source: 'Pro-Russian officials across occupied Donetsk, Kherson, Luhansk and Zaporizhzhia',
		cue: 'declared',
		content: [['victory', 'declared victory']]
	}),
	said('pro-russian-officials', 'indirect', {
		sentence:
			'Pro-Russian officials across occupied Donetsk, Kherson, Luhansk and Zaporizhzhia declared victory on Tuesday, claiming',
		source: 'Pro-Russian officials across occupied Donetsk, Kherson, Luhansk and Zaporizhzhia',
		cue: 'claiming',
		content: ['a majority of its residents voted in favor of joining the Russian Federation']
	}),
	said('ukraine-and-its-allies', 'mixed', {
		sentence: 'Ukraine and its allies have denounced the referendums',
		source: 'Ukraine and its allies',
		cue: 'denounced',
		content: ['a “sham” and an attempt at a land grab']
	}),
	said('stoltenberg', 'mixed', {
		sentence: 'NATO’s Secretary-General Jens Stoltenberg tweeted',
		source: 'NATO’s Secretary-General Jens Stoltenberg',
		cue: 'tweeted',
		content: [
			'he spoke with Ukrainian President Volodymyr Zelensky “and made clear that NATO Allies are unwavering in our support for Ukraine’s sovereignty and right to self-defense.”'
		]
	}),
	said('stoltenberg', 'direct', {
		sentence: 'These lands are Ukraine,” Stoltenberg said.',
		source: 'Stoltenberg',
		cue: 'said',
		content: [
			'“The sham referenda held by Russia have no legitimacy and are a blatant violation of international law. These lands are Ukraine,”'
		]
	}),
	said('denmark-and-poland', 'indirect', {
		sentence: 'Denmark and Poland raising suspicions of',
		source: 'Denmark and Poland',
		cue: 'raising suspicions',
		content: ['sabotage']
	}),
	said('stoltenberg', 'mixed', {
		sentence: 'Stoltenberg, later speaking to center-left EU lawmakers, said',
		source: 'Stoltenberg',
		cue: 'said',
		content: [
			'while facts of the pipeline leaks were not yet clear, “Russia is now weaponizing energy.”'
		]
	}),
	said('stoltenberg', 'mixed', {
		sentence: 'He added that',
		source: 'He',
		cue: 'added',
		content: [
			'Russia had exacerbated the situation by holding “sham” votes, mobilizing more personnel into its army, and threatening nuclear strikes if attempts were made to break its grip on areas it holds'
		]
	}),
	said('stoltenberg', 'direct', {
		sentence: 'absolutely unacceptable,” Stoltenberg said.',
		source: 'Stoltenberg',
		cue: 'said',
		content: [
			'“All this is a serious escalation of the conflict. Our message is that any use of nuclear weapons is absolutely unacceptable,”'
		]
	}),
	/** Untagged: the quote of the paragraph before runs on. */
	{
		content: [
			cite(
				'“It will totally change the nature of the conflict and Russia must know that the nuclear war cannot be won and must never be fought.”'
			)
		],
		cue: null,
		source: null,
		speaker: 'stoltenberg',
		type: 'direct',
		origin: null
	},
	said('stoltenberg', 'mixed', {
		sentence: 'He said that “no one',
		source: 'He',
		cue: 'said',
		content: [
			'“no one can tell how long” the war in Ukraine would go on for',
			'NATO allies were ready “to continue to provide support to Ukraine for the long haul.”'
		]
	}),
	said('stoltenberg', 'mixed', {
		sentence: 'He said he chaired',
		source: 'He',
		cue: 'said',
		content: [
			'he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday and “we are now discussing how we, also in cooperation with the European Union, can ensure that we produce more” to boost supplies to Ukraine and ensure allies’ defense'
		]
	}),
	said('colonna', 'indirect', {
		sentence:
			'French Foreign Minister Catherine Colonna, who visited Ukraine’s capital Kyiv on Tuesday, labeled',
		source: 'French Foreign Minister Catherine Colonna',
		cue: 'labeled',
		content: ['a masquerade that will elicit more sanctions']
	}),
	said('colonna', 'direct', {
		sentence: 'she told BFM TV',
		source: 'she',
		cue: 'told',
		content: [
			'“It is a masquerade… the votes lacked sincerity,”',
			'“There was no legitimacy, no value. We don’t recognize them, they will elicit sanctions from France, Europe, and other states in the international community.”'
		]
	}),
	/** Tagged twice, “Colonna added” and “Colonna said”: one statement, its first tag. */
	said('colonna', 'direct', {
		sentence: 'Colonna added',
		source: 'Colonna',
		cue: 'added',
		content: [
			'“The European Union is in the process of holding consultations for an eighth round of sanctions,”'
		]
	}),
	said('colonna', 'indirect', {
		sentence: 'She said moves',
		source: 'She',
		cue: 'said',
		content: [
			'moves were also underway concerning a resolution against Russia in the current UN General Assembly summit in New York'
		]
	}),
	said('colonna', 'direct', {
		sentence: 'world stage,” she said.',
		source: 'she',
		cue: 'said',
		content: [
			'“If Russia uses its veto, it will be alone and once more will show its isolation on the world stage,”'
		]
	}),
	said('united-nations', 'mixed', {
		sentence: 'The United Nations meanwhile said it was',
		source: 'The United Nations',
		cue: 'said',
		content: ['it was “committed” to Ukraine’s “territorial integrity” within “recognized” borders']
	})
];

/** Words in quotation marks that the article itself gives to nobody where they stand. */
export const UNATTRIBUTED_QUOTES: { span: Span; reason: string }[] = [
	{
		span: cite('‘diabolical’'),
		reason: 'The headline borrows a word; the first paragraph says whose it is.'
	},
	{
		span: cite('“ramp up”'),
		reason: 'The sentence names no speaker, and the sentences around it do not claim the words.'
	}
];

/** All whom the article names as voices or as those spoken about, in order of first appearance. */
export const SPEAKERS: Speaker[] = [
	speaker('nato', 'NATO', null, 'organisation', ['NATO']),
	speaker('blinken', 'Antony Blinken', 'US Secretary of State', 'person', [
		'US Secretary of State Antony Blinken',
		'Blinken'
	]),
	speaker('russia', 'Russia', null, 'metonym', ['Russia', 'Moscow']),
	speaker('kremlin-proxies', 'Kremlin proxies', null, 'unnamed', ['Kremlin proxies']),
	speaker('biden', 'Joe Biden', 'President', 'person', ['President Joe Biden']),
	speaker('muhriddin', 'Sirojiddin Muhriddin', 'Tajikistan Foreign Minister', 'person', [
		'Tajikistan Foreign Minister Sirojiddin Muhriddin'
	]),
	speaker('pro-russian-officials', 'Pro-Russian officials', null, 'unnamed', [
		'Pro-Russian officials across occupied Donetsk, Kherson, Luhansk and Zaporizhzhia'
	]),
	speaker('residents', 'residents', null, 'unnamed', [
		'residents of Moscow-occupied areas of Ukraine',
		'residents'
	]),
	speaker('ukraine-and-its-allies', 'Ukraine and its allies', null, 'unnamed', [
		'Ukraine and its allies'
	]),
	speaker('stoltenberg', 'Jens Stoltenberg', 'NATO Secretary-General', 'person', [
		'NATO’s Secretary-General Jens Stoltenberg',
		'NATO Secretary-General Jens Stoltenberg',
		'Stoltenberg'
	]),
	speaker('zelensky', 'Volodymyr Zelensky', 'Ukrainian President', 'person', [
		'Ukrainian President Volodymyr Zelensky'
	]),
	speaker('denmark-and-poland', 'Denmark and Poland', null, 'metonym', ['Denmark and Poland']),
	speaker('european-union', 'European Union', null, 'organisation', ['European Union']),
	speaker('colonna', 'Catherine Colonna', 'French Foreign Minister', 'person', [
		'French Foreign and European Affairs Minister Catherine Colonna',
		'French Foreign Minister Catherine Colonna',
		'Colonna'
	]),
	speaker('kuleba', 'Dmytro Kuleba', 'Ukrainian counterpart', 'person', ['Dmytro Kuleba']),
	speaker('united-nations', 'United Nations', null, 'organisation', ['The United Nations'])
];

const HEARD = new Set(
	ATTRIBUTIONS.flatMap(({ speaker: id, origin }) => [id, origin]).filter(Boolean)
);

/** Those of whom the article reports no statement, at first hand or second. */
export const ONLY_MENTIONED: Speaker[] = SPEAKERS.filter(({ id }) => !HEARD.has(id));

type Written = {
	/** The words that hold source and cue, and stand in one place alone. */
	sentence: string;
	source: string;
	cue: string;
	content: (string | [words: string, within: string])[];
};

function said(by: string, type: Attribution['type'], written: Written): Attribution {
	return {
		content: written.content.map((part) =>
			typeof part === 'string' ? cite(part) : cite(part[0], part[1])
		),
		cue: cite(written.cue, written.sentence),
		source: cite(written.source, written.sentence),
		speaker: by,
		type,
		origin: null
	};
}

function speaker(
	id: string,
	name: string,
	role: string | null,
	kind: Speaker['kind'],
	names: string[]
): Speaker {
	const pronouns = ATTRIBUTIONS.flatMap((attribution) =>
		attribution.speaker === id && attribution.source ? [attribution.source] : []
	);
	return { id, name, role, kind, mentions: mentionsOf(TEXT, names, pronouns) };
}
