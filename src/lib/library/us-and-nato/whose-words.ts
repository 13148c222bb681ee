import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const BLINKEN = 'Antony Blinken, US Secretary of State';
const BIDEN = 'Joe Biden, US President';
const REPORTER = 'The reporter of the article';

const VERBATIM = 'In quote marks';
const RETOLD = 'Retold from somebody’s words';
const NARRATED = 'Told by the reporter as a fact';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: how somebody values it';
const PREDICTION = 'Prediction or threat: what will come';
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
				stem: 'Antony Blinken, US Secretary of State, speaks of a “diabolical” scheme: what does the headline call diabolical?',
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
						'Russia itself',
						'nearest-name',
						'“Russian” comes next in the headline, but it too goes with the last noun, “votes”. Read which noun a word goes with.'
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
				title: 'Four words',
				stem: 'Going by the quote marks, whose wording is each of these four?',
				passage: [
					passage('vowed Tuesday'),
					passage('crystal clear'),
					passage('Blinken repeated President Joe Biden'),
					passage('Some people are deported')
				]
			},
			[BLINKEN, BIDEN, REPORTER],
			[
				{
					text: '“many other countries”',
					key: BLINKEN,
					mistakes: { [BIDEN]: 'other-speaker', [REPORTER]: 'quote-as-paraphrase' },
					evidence: [
						cite('“We and many other countries have already been crystal clear'),
						cite('recognize the annexation of Ukrainian territory by Russia,” Blinken told')
					],
					rationale:
						'The words stand inside a quote that ends with “Blinken told reporters”. In a quote the plain words are the speaker’s too.'
				},
				{
					text: '“threat”',
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
					text: '“going ahead with the referendums”',
					key: REPORTER,
					mistakes: { [BLINKEN]: 'other-speaker', [BIDEN]: 'paraphrase-as-quote' },
					evidence: [cite('severe costs on Russia” for going ahead with the referendums')],
					rationale:
						'The quote closes after “on Russia”, so these words on the reason are the reporter’s. See where the marks close before you hand over a word.'
				},
				{
					text: '“simply disappear”',
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
				stem: 'Which of these words is in the retelling of Catherine Colonna’s statement, but in none of her quotes here?',
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
				stem: 'Mark the two names for people or groups that the reporter chose.',
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
						cite('Kremlin proxies'),
						KEY,
						'The closing mark stands before “Blinken told reporters”, so this name is no part of his quote. Look where a quote ends.'
					],
					[
						cite('the local populace'),
						'quote-as-paraphrase',
						'It stands inside a quote, and “he said” closes it. A calm word in a quote is the speaker’s choice as well.'
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
				id: 'the-west',
				skill: 'form',
				title: 'A vow in two forms',
				stem: 'In which form does the article give “the West will never recognize Russia’s annexation”?',
				passage: [passage('vowed Tuesday'), passage('crystal clear')]
			},
			{
				options: [
					[
						'As a quote of Antony Blinken',
						'paraphrase-as-quote',
						'No marks stand around these words, and “the West” is not in his quote below: there he says “We and many other countries”. Find the marks before you call words exact.'
					],
					[
						'As a retelling of Antony Blinken',
						KEY,
						'The verb “vowed” gives the statement to him, and it has no marks around it. A retelling may take other words than the speaker did.'
					],
					[
						'As the view of the reporter',
						'label-as-fact',
						'The wording is the reporter’s, but the verb “vowed” hands the statement to a speaker. Words without marks can still have an owner.'
					]
				],
				evidence: [
					cite(
						'Antony Blinken vowed Tuesday that the West will never recognize Russia’s annexation'
					)
				]
			},
			{
				text: 'Which words give this statement to its owner?',
				options: [
					[
						cite('vowed Tuesday that'),
						KEY,
						'The statement follows right after this verb and “that”. A “that” without marks leads into a retelling.'
					],
					[
						cite('which he called'),
						'nearest-name',
						'These words lead into the next quote, on the scheme. A sentence can hold two statements with a verb each.'
					],
					[
						cite('Blinken told reporters'),
						'paraphrase-as-quote',
						'This is the tag of the quote in the next paragraph. What it covers stands between its own marks.'
					]
				],
				evidence: [cite('vowed Tuesday that')]
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
					passage('All this is a serious escalation')
				]
			},
			{
				options: [
					[
						cite('sham', 'holding “sham” votes'),
						KEY,
						'Marks open and close around this one word, in a sentence that is retold. A quote can be as short as that.'
					],
					[
						cite('threatening nuclear strikes'),
						'paraphrase-as-quote',
						'“He added that” leads into a whole list, and of the list one word alone stands in marks. Strong words can be retold too: go by the marks.'
					],
					[
						cite('break its grip'),
						'paraphrase-as-quote',
						'The phrase is vivid, but no marks stand around it. A retelling can be as vivid as a quote.'
					],
					[
						cite('any use of nuclear weapons'),
						KEY,
						'A quote mark opens before “All this is” and closes after “unacceptable”. Find the opening mark as well as the closing one.'
					]
				],
				evidence: [
					cite('“sham” votes'),
					cite('Our message is that any use of nuclear weapons is absolutely unacceptable,”')
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
					text: '“countries make up the bulk of the alliance’s membership”',
					key: NARRATED,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [RETOLD]: 'other-speaker' },
					evidence: [cite('where countries make up the bulk of the alliance’s membership')],
					rationale:
						'The whole paragraph has neither marks nor a verb of saying. Then it is the reporter who tells it, without a source.'
				},
				{
					text: '“facts of the pipeline leaks were not yet clear”',
					key: RETOLD,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
					evidence: [cite('said that while facts of the pipeline leaks were not yet clear')],
					rationale:
						'The words “said that” give it to Stoltenberg, and the quote mark opens only after it. A sentence can begin retold and end in a quote.'
				},
				{
					text: '“moves were also underway”',
					key: RETOLD,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
					evidence: [cite('She said moves were also underway')],
					rationale:
						'“She said” stands before it, and no marks follow. News with a “said” comes from a speaker, not from the reporter’s own eyes.'
				},
				{
					text: '“isolation on the world stage”',
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
					text: 'Antony Blinken: the local people',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('it has moved the local populace out')],
					rationale:
						'He says that “it has moved the local populace out”: people who lived there or lists of names could show it. Checkable means that one could look into it, not that anybody has.'
				},
				{
					text: 'Officials in the four areas: how the residents voted',
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
						'The word “unacceptable” says how he values such an act, and no record can settle it. Many may share a judgement, and it stays one.'
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
