import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const BLINKEN = 'Antony Blinken, US Secretary of State';
const BIDEN = 'Joe Biden, US President';
const REPORTER = 'The reporter of the article';

const VERBATIM = 'In quote marks in the article';
const RETOLD = 'Retold from somebody’s words';
const NARRATED = 'Told by the reporter as a fact';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: what somebody thinks of it';
const PREDICTION = 'Prediction or threat: what will come to others';
const PROMISE = 'Promise: what one’s own side will do';

/** On one theme: whose word it is, how exactly it is given, and what kind of statement it makes. */
export const WHOSE_WORDS: Quiz = {
	id: 'whose-words',
	title: 'Whose words?',
	articles: [sha256(TEXT)],
	questions: [
		choice(
			{
				id: 'word-moves',
				skill: 'ownership',
				title: 'From the quote to the headline',
				stem: 'What does the headline call ‘diabolical’, a word of Antony Blinken, US Secretary of State?',
				passage: [passage('US, NATO vow support'), passage('vowed Tuesday')]
			},
			{
				options: [
					[
						'The votes',
						KEY,
						'In the quote the word goes with “scheme”, in the headline with “votes”. A headline can take one word and set it beside another noun, so go to the full quote.'
					],
					[
						'The scheme',
						'paraphrase-as-quote',
						'This is what the quote says, and “scheme” is left out of the headline. A quoted word in a headline need not stand for what it stood for in the quote.'
					],
					[
						'The annexation',
						'nearest-name',
						'The noun “annexation” tells in the headline which votes are meant. Read which noun a word goes with: the last one, “votes”.'
					]
				],
				evidence: [
					cite('‘diabolical’ Russian annexation votes'),
					cite('part of a “diabolical scheme” by Moscow')
				]
			}
		),
		match(
			{
				id: 'chosen-words',
				skill: 'ownership',
				title: 'Five pieces of wording',
				stem: 'Going by the quote marks in the article, whose wording is each of these five?',
				passage: [
					passage('vowed Tuesday'),
					passage('crystal clear'),
					passage('Blinken repeated President Joe Biden'),
					passage('important to remember'),
					passage('Some people are deported')
				]
			},
			[BLINKEN, BIDEN, REPORTER],
			[
				{
					text: 'the West',
					key: REPORTER,
					mistakes: { [BLINKEN]: 'paraphrase-as-quote', [BIDEN]: 'other-speaker' },
					evidence: [
						cite('vowed Tuesday that the West will never recognize'),
						cite('“We and many other countries')
					],
					rationale:
						'It stands in a retelling, without marks; in his quote he says “We and many other countries”. A retelling may take other words than the speaker did.'
				},
				{
					text: 'threat',
					key: REPORTER,
					mistakes: { [BLINKEN]: 'nearest-name', [BIDEN]: 'nearest-name' },
					evidence: [
						cite(
							'Blinken repeated President Joe Biden’s threat that the United States “will impose additional swift and severe costs on Russia”'
						)
					],
					rationale:
						'The quote begins later, with “will impose”. What to call a statement is decided by the one who reports it.'
				},
				{
					text: 'the local populace',
					key: BLINKEN,
					mistakes: { [BIDEN]: 'nearest-name', [REPORTER]: 'quote-as-paraphrase' },
					evidence: [cite('Blinken repeated'), cite('moved the local populace out,” he said')],
					rationale:
						'The words stand inside a quote that ends with “he said”. In a quote the calm words are the speaker’s too.'
				},
				{
					text: 'are deported',
					key: REPORTER,
					mistakes: { [BLINKEN]: 'paraphrase-as-quote', [BIDEN]: 'other-speaker' },
					evidence: [cite('Some people are deported and others “simply disappear,” Blinken said')],
					rationale:
						'The quote opens later, with “simply disappear”. What he says is his, and how this half is worded is the reporter’s.'
				},
				{
					text: 'simply disappear',
					key: BLINKEN,
					mistakes: { [BIDEN]: 'other-speaker', [REPORTER]: 'quote-as-paraphrase' },
					evidence: [cite('others “simply disappear,” Blinken said')],
					rationale:
						'Marks stand around these two words, and “Blinken said” follows. A short quote inside a sentence keeps its owner.'
				}
			]
		),
		choice(
			{
				id: 'word-put-in',
				skill: 'form',
				title: 'A retelling and its quote',
				stem: 'Going by her quotes here, which of these words did the reporter add to the retelling of Catherine Colonna’s statement?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						'“masquerade”',
						'quote-as-paraphrase',
						'It stands in the retelling and in her quote, “It is a masquerade”. Compare the two before you call a word the reporter’s.'
					],
					[
						'“elicit”',
						'quote-as-paraphrase',
						'It stands in the retelling and in her quote, “they will elicit sanctions”. A retelling can keep the very word.'
					],
					[
						'“more”',
						KEY,
						'The retelling has “more sanctions”, her quote names those from “France, Europe, and other states”. A retelling can put in a word, so read the quote beside it.'
					]
				],
				evidence: [
					cite('a masquerade that will elicit more sanctions'),
					cite('they will elicit sanctions from France, Europe, and other states')
				]
			}
		),
		hottext(
			{
				id: 'names-for-people',
				skill: 'ownership',
				title: 'Names for groups of people',
				stem: 'Mark the two expressions for people or countries that are the reporter’s own words.',
				passage: [
					passage('crystal clear'),
					passage('important to remember'),
					passage('Then they bus Russians in'),
					passage('declared victory on Tuesday')
				]
			},
			{
				options: [
					[
						cite('many other countries'),
						'quote-as-paraphrase',
						'It stands inside a quote, and “Blinken told reporters” follows the closing mark. A plain word in a quote is the speaker’s choice as well.'
					],
					[
						cite('Kremlin proxies'),
						KEY,
						'The closing mark stands before “Blinken told reporters”, so this name is no part of his quote. Look where a quote ends.'
					],
					[
						cite('puppet governments'),
						'quote-as-paraphrase',
						'The whole paragraph up to “he said” is a quote. The name is the speaker’s, and the reporter passes it on in marks.'
					],
					[
						cite('Pro-Russian officials'),
						KEY,
						'No marks stand here, and no verb of saying hands the name to a speaker. A reporter’s name for a group can carry a view too.'
					]
				],
				evidence: [
					cite('by Russia,” Blinken told reporters as Kremlin proxies'),
					cite('Pro-Russian officials across occupied Donetsk')
				]
			}
		),
		prove(
			{
				id: 'land-grab',
				skill: 'form',
				title: 'A strong word and its form',
				stem: 'In which form does the article give “an attempt at a land grab”?',
				passage: [
					passage('declared victory on Tuesday'),
					passage('an attempt at a land grab'),
					passage('Stoltenberg tweeted'),
					passage('The sham referenda')
				]
			},
			{
				options: [
					[
						'As a quote of Ukraine and its allies',
						'paraphrase-as-quote',
						'One word of theirs, “sham”, stands in marks, and the marks close before these words. See how far a quote reaches.'
					],
					[
						'As a retelling of Ukraine and its allies',
						KEY,
						'The verb “denounced” gives the statement to them, and no marks stand around it. Strong words can be retold too.'
					],
					[
						'As the view of the reporter',
						'label-as-fact',
						'The wording may be the reporter’s, but the verb “denounced” hands the statement to a speaker. Words without marks can still have an owner.'
					]
				],
				evidence: [
					cite(
						'Ukraine and its allies have denounced the referendums as a “sham” and an attempt at a land grab'
					)
				]
			},
			{
				text: 'Which words show whose statement this is?',
				options: [
					[
						cite('have denounced'),
						KEY,
						'This is the verb that stands between the speakers and what they say. One verb can lead into a quote and a retelling.'
					],
					[
						cite('declared victory'),
						'nearest-name',
						'This verb belongs to the officials in the paragraph before. What they say ends there.'
					],
					[
						cite('Stoltenberg said', 'Ukraine,” Stoltenberg said'),
						'nearest-name',
						'This tag belongs to a quote further down. Start from the sentence asked about.'
					]
				],
				evidence: [cite('Ukraine and its allies have denounced')]
			}
		),
		hottext(
			{
				id: 'quoted-pieces',
				skill: 'form',
				title: 'Pieces of a speech',
				stem: 'Mark the two pieces that are in quote marks, as words of Jens Stoltenberg, head of NATO.',
				passage: [
					passage('later speaking to center-left'),
					passage('He added that Russia'),
					passage('no one can tell how long'),
					passage('He said he chaired')
				]
			},
			{
				options: [
					[
						cite('had exacerbated the situation'),
						'paraphrase-as-quote',
						'“He added that” leads into a whole list, and of the list one word alone, “sham”, stands in marks. However strong the rest sounds, the marks alone say what is quoted.'
					],
					[
						cite('break its grip'),
						'paraphrase-as-quote',
						'The phrase is vivid, but no marks stand around it. A retelling can be as vivid as a quote.'
					],
					[
						cite('for the long haul'),
						KEY,
						'A quote mark opens before “to continue” and closes after this piece. Find the opening mark as well as the closing one.'
					],
					[
						cite('also in cooperation'),
						KEY,
						'The quote opens before “we are now discussing” and goes on to “produce more”. Dry words can be quoted too.'
					]
				],
				evidence: [
					cite('“to continue to provide support to Ukraine for the long haul.”'),
					cite(
						'“we are now discussing how we, also in cooperation with the European Union, can ensure that we produce more”'
					)
				]
			}
		),
		match(
			{
				id: 'four-forms',
				skill: 'form',
				title: 'Four pieces and their form',
				stem: 'In which form does the article give each of these four pieces?',
				passage: [
					passage('While NATO is not directly involved'),
					passage('later speaking to center-left'),
					passage('eighth round of sanctions'),
					passage('moves were also underway'),
					passage('If Russia uses its veto')
				]
			},
			[VERBATIM, RETOLD, NARRATED],
			[
				{
					text: 'has been felt across Europe',
					key: NARRATED,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [RETOLD]: 'other-speaker' },
					evidence: [
						cite(
							'the blowback from the conflict — especially from soaring energy prices — has been felt across Europe'
						)
					],
					rationale:
						'The whole paragraph has neither marks nor a verb of saying. Then it is the reporter who tells it, without a source.'
				},
				{
					text: 'facts of the pipeline leaks were not yet clear',
					key: RETOLD,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
					evidence: [cite('said that while facts of the pipeline leaks were not yet clear')],
					rationale:
						'The words “said that” give it to Stoltenberg, and the quote mark opens only after it. A sentence can begin retold and end in a quote.'
				},
				{
					text: 'in the process of holding consultations',
					key: VERBATIM,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NARRATED]: 'quote-as-paraphrase' },
					evidence: [
						cite(
							'“The European Union is in the process of holding consultations for an eighth round of sanctions,” Colonna said'
						)
					],
					rationale:
						'It sounds like the reporter’s news, but it stands between two marks, before “Colonna said”. Plain words can be quoted too.'
				},
				{
					text: 'isolation on the world stage',
					key: VERBATIM,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NARRATED]: 'label-as-fact' },
					evidence: [cite('will show its isolation on the world stage,” she said')],
					rationale:
						'The paragraph opens with a quote mark, and the closing one stands right before “she said”. All between the two marks is given as spoken.'
				}
			]
		),
		match(
			{
				id: 'four-kinds',
				skill: 'kind',
				title: 'A speaker, a topic, a kind',
				stem: 'What kind of statement does each speaker make on the topic beside the name?',
				passage: [
					passage('crystal clear'),
					passage('Blinken repeated President Joe Biden'),
					passage('important to remember'),
					passage('Then they bus Russians in'),
					passage('declared victory on Tuesday'),
					passage('All this is a serious escalation')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION, PROMISE],
			[
				{
					text: 'Antony Blinken, US Secretary of State: recognizing the annexation',
					key: PROMISE,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PREDICTION]: 'wrong-kind'
					},
					evidence: [
						cite(
							'We will not — indeed, we will never — recognize the annexation of Ukrainian territory'
						)
					],
					rationale:
						'With “we will never” he binds his own side for the time to come. Who is to act tells a promise from a prediction.'
				},
				{
					text: 'Antony Blinken: people brought in by bus',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('they bus Russians in')],
					rationale:
						'He says that they “bus Russians in”: passengers, drivers and roads could show it. Checkable means that one could look into it, not that anybody has.'
				},
				{
					text: 'Officials in the four areas: the residents',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('a majority of its residents voted in favor of joining')],
					rationale:
						'Whether “a majority” voted in favor is a matter of counting votes and of how they were cast. A claim stays checkable whoever makes it.'
				},
				{
					text: 'Jens Stoltenberg, head of NATO: any use of nuclear weapons',
					key: JUDGEMENT,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [
						cite('Our message is that any use of nuclear weapons is absolutely unacceptable')
					],
					rationale:
						'The word “unacceptable” says what he thinks of such an act, and no record can settle it. Many may share a judgement, and it stays one.'
				}
			]
		)
	],
	prompt:
		'Choose one strong word from this article and its owner. What would you check next to judge whether the word fits, and where would you look?'
};

/** Why the linter's warnings stay. */
export const WHOSE_WORDS_ANSWERS: Answers = {
	'whose-words': {
		coverage:
			'On one theme: whose word it is, in which form, of which kind. Words of the reporter beside those of a speaker are its point, so that the keys name few others.'
	}
};
