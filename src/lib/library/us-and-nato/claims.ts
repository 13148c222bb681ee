import { cite } from './text.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { ClaimKind } from '../../attribution/analysis.ts';
import { ATTRIBUTIONS } from './marks.ts';

/**
 * A claim of the built-in article, cut so that one kind fits. The kind is null where no cut leaves
 * one alone: a suspicion, a legal position, a norm, a limit of what is known, an act in a word that
 * weighs it.
 */
export type HandClaim = Span & {
	kind: Exclude<ClaimKind, 'mixed'> | null;
	/** Who makes it, as `Attribution.speaker`; null where the reporter does. */
	speaker: string | null;
};

/** Every claim of the article in the order of the text, the reporter's own among them. */
export const CLAIMS: HandClaim[] = [
	claim('claim', 'US, NATO vow support for Ukraine'),
	claim('judgement', '‘diabolical’ Russian annexation votes'),
	claim('promise', 'the West will never recognize Russia’s annexation of Ukrainian territory'),
	claim('judgement', 'part of a “diabolical scheme” by Moscow'),
	claim('judgement', 'We and many other countries have already been crystal clear'),
	claim(
		'promise',
		'We will not — indeed, we will never — recognize the annexation of Ukrainian territory by Russia'
	),
	claim(null, 'victory', 'started to claim victory'),
	claim(
		'prediction',
		'the United States “will impose additional swift and severe costs on Russia” for going ahead with the referendums'
	),
	claim('judgement', 'It’s important to remember what’s going on here'),
	claim('claim', 'Russia invaded Ukraine, seized territory'),
	claim('judgement', 'is engaged in a diabolical scheme on some of the territory it seized'),
	claim('claim', 'it has moved the local populace out'),
	claim('claim', 'Some people are deported'),
	claim('claim', 'others “simply disappear,”'),
	claim('claim', 'they bus Russians in'),
	claim(null, 'they install puppet governments'),
	claim('claim', 'they engage in the referendum and manipulate, in any event, the outcome'),
	claim('claim', 'to then claim that the territory belongs to Russia'),
	claim('claim', 'US Secretary of State Antony Blinken speaks to the press'),
	claim(
		'claim',
		'meetings with Tajikistan Foreign Minister Sirojiddin Muhriddin at the State Department in Washington, DC, September 27, 2022'
	),
	claim(null, 'victory', 'declared victory'),
	claim('claim', 'a majority of its residents voted in favor of joining the Russian Federation'),
	claim('judgement', 'a “sham”'),
	claim('judgement', 'an attempt at a land grab'),
	claim('claim', 'he spoke with Ukrainian President Volodymyr Zelensky'),
	claim(
		null,
		'made clear that NATO Allies are unwavering in our support for Ukraine’s sovereignty and right to self-defense'
	),
	claim('judgement', 'The sham referenda held by Russia have no legitimacy'),
	claim(null, 'are a blatant violation of international law'),
	claim(null, 'These lands are Ukraine'),
	claim('claim', 'NATO is not directly involved in the war in Ukraine'),
	claim(
		null,
		'the blowback from the conflict — especially from soaring energy prices — has been felt across Europe'
	),
	claim('claim', 'countries make up the bulk of the alliance’s membership'),
	claim('judgement', 'The energy issue became even more dramatic'),
	claim(
		'claim',
		'leaks from two currently non-operational gas pipelines linking Russia to Germany'
	),
	claim(null, 'sabotage'),
	claim(
		'claim',
		'NATO Secretary-General Jens Stoltenberg arrives for a meeting with European Commission President at the EU headquarters in Brussels, Belgium, September 26, 2022'
	),
	claim(null, 'facts of the pipeline leaks were not yet clear'),
	claim('judgement', 'Russia is now weaponizing energy'),
	claim('judgement', 'Russia had exacerbated the situation'),
	claim(null, 'holding “sham” votes'),
	claim('claim', 'mobilizing more personnel into its army'),
	claim(
		'claim',
		'threatening nuclear strikes if attempts were made to break its grip on areas it holds'
	),
	claim('judgement', 'All this is a serious escalation of the conflict'),
	claim('judgement', 'any use of nuclear weapons is absolutely unacceptable'),
	claim('prediction', 'It will totally change the nature of the conflict'),
	claim(null, 'Russia must know that the nuclear war cannot be won and must never be fought'),
	claim(null, '“no one can tell how long” the war in Ukraine would go on for'),
	claim(
		'promise',
		'NATO allies were ready “to continue to provide support to Ukraine for the long haul.”'
	),
	claim(null, 'NATO countries need to “ramp up” the production of weapons'),
	claim('claim', 'depleting national arsenals to supply Ukraine’s armed forces'),
	claim(
		'claim',
		'he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday'
	),
	claim(
		'claim',
		'we are now discussing how we, also in cooperation with the European Union, can ensure that we produce more” to boost supplies to Ukraine and ensure allies’ defense'
	),
	claim(
		'claim',
		'French Foreign and European Affairs Minister Catherine Colonna holds a joint press conference with her Ukrainian counterpart Dmytro Kuleba (not seen) in Kyiv'
	),
	claim(
		'claim',
		'residents of Moscow-occupied areas of Ukraine voted in referendums to join the Russian Federation, September 27, 2022'
	),
	claim('claim', 'visited Ukraine’s capital Kyiv on Tuesday'),
	claim('judgement', 'a masquerade', 'labeled the referendums a masquerade'),
	claim('prediction', 'will elicit more sanctions'),
	claim('judgement', 'It is a masquerade'),
	claim('judgement', 'the votes lacked sincerity'),
	claim('judgement', 'There was no legitimacy, no value'),
	claim(null, 'We don’t recognize them'),
	claim(
		'prediction',
		'they will elicit sanctions from France, Europe, and other states in the international community'
	),
	claim(
		'claim',
		'The European Union is in the process of holding consultations for an eighth round of sanctions'
	),
	claim(
		'claim',
		'moves were also underway concerning a resolution against Russia in the current UN General Assembly summit in New York'
	),
	claim(
		'prediction',
		'If Russia uses its veto, it will be alone and once more will show its isolation on the world stage'
	),
	claim(null, 'it was “committed” to Ukraine’s “territorial integrity” within “recognized” borders')
];

function claim(kind: HandClaim['kind'], words: string, within = words): HandClaim {
	const span = cite(words, within);
	const holder = ATTRIBUTIONS.find(({ content }) => content.some((part) => overlaps(part, span)));
	return { ...span, kind, speaker: holder?.speaker ?? null };
}
