import type { HardWord } from '../../article/notes.ts';

/**
 * Each note explains the word, and nothing of who uses it or whether it fits.
 */
export const HARD_WORDS: HardWord[] = [
	{
		words: 'annexation',
		within: 'Russia’s annexation of',
		note: 'The act of a state that takes land from another and declares it its own.'
	},
	{
		words: 'referendums',
		within: 'going ahead with the referendums',
		note: 'A referendum is a vote in which people decide on one question, mostly with yes or no.'
	},
	{
		words: 'proxies',
		within: 'as Kremlin proxies started',
		note: 'A proxy is somebody who acts for another.'
	},
	{
		words: 'deported',
		within: 'Some people are deported',
		note: 'To deport people is to make them leave a place and take them somewhere else.'
	},
	{
		words: 'puppet',
		within: 'install puppet governments',
		note: 'A puppet government does what somebody outside the country tells it to do.'
	},
	{
		words: 'sham',
		within: 'referendums as a “sham”',
		note: 'A thing that is not what it is said to be.'
	},
	{
		words: 'sovereignty',
		within: 'support for Ukraine’s sovereignty',
		note: 'The right of a state to govern itself.'
	},
	{
		words: 'legitimacy',
		within: 'have no legitimacy',
		note: 'What has legitimacy is accepted as lawful or rightful.'
	},
	{
		words: 'sabotage',
		within: 'suspicions of sabotage',
		note: 'Damage that is done on purpose, mostly in secret.'
	},
	{
		words: 'arsenals',
		within: 'depleting national arsenals',
		note: 'An arsenal is a store of weapons.'
	},
	{
		words: 'armaments',
		within: 'in charge of armaments',
		note: 'Weapons and what belongs to them.'
	},
	{
		words: 'masquerade',
		within: 'labeled the referendums a masquerade',
		note: 'At first a party with masks; also a show put on to look like something else.'
	},
	{
		words: 'sanctions',
		within: 'elicit more sanctions',
		note: 'Measures such as a stop to trade or money, taken to put pressure on a state.'
	},
	{
		words: 'General Assembly',
		within: 'UN General Assembly summit',
		note: 'The meeting of the United Nations in which every member state has one vote.'
	},
	{
		words: 'veto',
		within: 'uses its veto',
		note: 'The right to stop a decision by voting against it.'
	}
];
