import { BUILT_IN_ARTICLE, cite } from '../../article/built-in.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../schema.ts';
import { sha256 } from '../version.ts';
import { passage } from './passage.ts';

const BLINKEN = 'Antony Blinken, US';
const STOLTENBERG = 'Jens Stoltenberg, NATO';
const COLONNA = 'Catherine Colonna, France';
const REPORTER = 'The reporter of the article';

const VERBATIM = 'Word for word, in quote marks';
const RETOLD = 'Retold in the reporter’s words';
const NARRATED = 'Told as an event, by no speaker';

const CHECKABLE = 'Checkable claim';
const JUDGEMENT = 'Judgement';
const PREDICTION = 'Prediction or threat';
const PROMISE = 'Promise';

/** On one theme: whose word it is, how exactly it is given, and what kind of statement it makes. */
export const WHOSE_WORDS: Quiz = {
	id: 'whose-words',
	title: 'Whose words?',
	article: sha256(BUILT_IN_ARTICLE),
	questions: [
		inlineChoice(
			{
				id: 'word-moves',
				skill: 'ownership',
				title: 'One word, two places',
				stem: 'Complete the sentences on how the headline uses ‘diabolical’, a word of US Secretary of State Antony Blinken.',
				passage: [passage('US, NATO vow support'), passage('important to remember')],
				ending: '.'
			},
			[
				{
					text: 'In the headline, the word is said of',
					options: [
						['the votes', KEY],
						['the scheme', 'outside-knowledge'],
						['the support', 'nearest-name']
					],
					evidence: [cite('‘diabolical’ Russian annexation votes')],
					rationale:
						'In the headline the word stands before “Russian annexation votes”. A word describes what follows it, not what stands before.'
				},
				{
					text: '; in his own sentence, it is said of',
					options: [
						['a scheme', KEY],
						['the votes', 'relay-for-origin'],
						['the territory', 'nearest-name']
					],
					evidence: [cite('is engaged in a diabolical scheme on some of the territory it seized')],
					rationale:
						'His sentence says “a diabolical scheme”. The headline’s use is not proof of what the speaker meant, so go to the full quote.'
				},
				{
					text: '; so the headline',
					options: [
						['borrows his word for a new object', KEY],
						['repeats his sentence word for word', 'paraphrase-as-quote'],
						['gives the newspaper’s own judgement', 'label-as-fact']
					],
					evidence: [
						cite('‘diabolical’ Russian annexation votes'),
						cite('a diabolical scheme on some of the territory it seized')
					],
					rationale:
						'One word is his, and the noun beside it is not. A single quoted word can be the speaker’s and still sit in a sentence that is not.'
				}
			]
		),
		choice(
			{
				id: 'vow-group',
				skill: 'form',
				title: 'A vow, told twice',
				stem: 'Who would refuse to recognize the annexation, in the exact words of US Secretary of State Antony Blinken?',
				passage: [
					passage('US, NATO vow support'),
					passage('vowed Tuesday'),
					passage('crystal clear')
				]
			},
			{
				options: [
					[
						'We and many other countries',
						KEY,
						'These words stand in quote marks in the second paragraph. When a paragraph retells a quote, compare the two: a word may have changed.'
					],
					[
						'The countries of the West',
						'paraphrase-as-quote',
						'The words “the West” sum up the vow in the first paragraph, outside the quote marks. A summary is close to a quote and still not one.'
					],
					[
						'The United States and NATO',
						'nearest-name',
						'The headline names these two for a vow of support. It is not the vow on the annexation, and not his words.'
					]
				],
				evidence: [
					cite(
						'“We and many other countries have already been crystal clear. We will not — indeed, we will never — recognize the annexation'
					)
				]
			}
		),
		match(
			{
				id: 'five-words',
				skill: 'ownership',
				title: 'Five words',
				stem: 'Who uses each of these five words or phrases in the article?',
				passage: []
			},
			[BLINKEN, STOLTENBERG, COLONNA, REPORTER],
			[
				{
					text: '“puppet governments”',
					key: BLINKEN,
					mistakes: {
						[STOLTENBERG]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('Blinken said', 'disappear,” Blinken said'),
						cite('they install puppet governments'),
						cite('he said', 'belongs to Russia,” he said')
					],
					rationale:
						'The phrase stands inside a quote that ends with “he said”, and the last name before it is his. Inside quote marks, a label is the speaker’s.'
				},
				{
					text: '“proxies”',
					key: REPORTER,
					mistakes: {
						[BLINKEN]: 'nearest-name',
						[STOLTENBERG]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge'
					},
					evidence: [
						cite('by Russia,” Blinken told reporters as Kremlin proxies started to claim victory')
					],
					rationale:
						'The closing mark stands before the word, so it is not part of the quote. A label in the running text is the reporter’s choice.'
				},
				{
					text: '“blowback”',
					key: REPORTER,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'nearest-name',
						[COLONNA]: 'outside-knowledge'
					},
					evidence: [
						cite(
							'While NATO is not directly involved in the war in Ukraine, the blowback from the conflict'
						)
					],
					rationale:
						'The sentence has no quote marks and no verb of saying. A reporter’s own text can use strong pictures too.'
				},
				{
					text: '“weaponizing”',
					key: STOLTENBERG,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
						cite('“Russia is now weaponizing energy.”')
					],
					rationale:
						'The word stands in quote marks, and “Stoltenberg … said” opens the sentence. The marks keep his word apart from the report.'
				},
				{
					text: '“masquerade”',
					key: COLONNA,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('French Foreign Minister Catherine Colonna'),
						cite('labeled the referendums a masquerade'),
						cite('“It is a masquerade')
					],
					rationale:
						'First the article says that she “labeled” the referendums so, then it quotes her. The verb tells whose word it is even before the quote.'
				}
			]
		),
		prove(
			{
				id: 'occupied',
				skill: 'ownership',
				title: 'A word for four areas',
				stem: 'Whose word for the four areas is “occupied” in this paragraph?',
				passage: [passage('declared victory on Tuesday')]
			},
			{
				options: [
					[
						'The reporter’s',
						KEY,
						'The word stands where the reporter says who the officials are and where. It comes before anything that the officials themselves say.'
					],
					[
						'The officials’',
						'nearest-name',
						'Their statement starts later, at “declared” and “claiming”. A word close to a speaker’s name need not be the speaker’s word.'
					],
					[
						'The residents’',
						'beyond-as-supported',
						'The residents are spoken about, and no word of theirs is given. Look for a verb of saying before you give a word to a group.'
					]
				],
				evidence: [
					cite(
						'Pro-Russian officials across occupied Donetsk, Kherson, Luhansk and Zaporizhzhia declared'
					)
				]
			},
			{
				text: 'Which words mark where a speaker’s statement begins?',
				options: [
					[
						cite('officials across occupied Donetsk'),
						'nearest-name',
						'These words introduce people and places, and nobody has said anything yet. A name alone opens no statement.'
					],
					[
						cite('declared victory'),
						KEY,
						'Here is the first verb of saying, so what the officials say begins here. What stands before it is the reporter’s.'
					],
					[
						cite('voted in favor'),
						'wrong-kind',
						'This verb tells what residents are claimed to have done. To vote is not a verb of saying.'
					]
				],
				evidence: [cite('declared victory')]
			}
		),
		hottext(
			{
				id: 'retold-pieces',
				skill: 'form',
				title: 'Pieces of a speech',
				stem: 'Mark the two pieces that retell a statement by NATO’s Secretary-General Jens Stoltenberg without quoting it.',
				passage: [
					passage('later speaking to center-left'),
					passage('He added that Russia had exacerbated'),
					passage('All this is a serious escalation')
				]
			},
			{
				options: [
					[
						cite('later speaking to center-left EU lawmakers'),
						'wrong-kind',
						'This tells where he spoke, as the reporter’s own narration. It is not a part of what he said.'
					],
					[
						cite('facts of the pipeline leaks were not yet clear'),
						KEY,
						'The words “said that” lead into it, and no quote marks stand around it: his statement, in the reporter’s words.'
					],
					[
						cite('Russia is now weaponizing energy'),
						'quote-as-paraphrase',
						'Quote marks stand around this piece, so it is given word for word. One sentence can hold both forms.'
					],
					[
						cite('Russia had exacerbated the situation'),
						KEY,
						'“He added that” leads into it without quote marks. Look for “that” after a verb of saying: a retelling often follows.'
					],
					[
						cite('All this is a serious escalation of the conflict'),
						'quote-as-paraphrase',
						'The paragraph opens with a quote mark, so these are given as his exact words. Find the opening mark as well as the closing one.'
					]
				],
				evidence: [
					cite('said that while facts of the pipeline leaks were not yet clear'),
					cite('He added that Russia had exacerbated the situation')
				]
			}
		),
		match(
			{
				id: 'five-forms',
				skill: 'form',
				title: 'Five pieces and their form',
				stem: 'In which form does the article give each of these five pieces of the passage on Catherine Colonna, the French Foreign Minister?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions'),
					passage('moves were also underway')
				]
			},
			[VERBATIM, RETOLD, NARRATED],
			[
				{
					text: 'visited Ukraine’s capital Kyiv',
					key: NARRATED,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [RETOLD]: 'wrong-kind' },
					evidence: [
						cite(
							'French Foreign Minister Catherine Colonna, who visited Ukraine’s capital Kyiv on Tuesday, labeled'
						)
					],
					rationale:
						'The visit is something she did, told by the reporter; what she said comes after “labeled”. An act is not a statement.'
				},
				{
					text: 'a masquerade that will elicit more sanctions',
					key: RETOLD,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
					evidence: [cite('labeled the referendums a masquerade that will elicit more sanctions')],
					rationale:
						'The verb “labeled” gives the view to her, but no quote marks stand here. The quote comes in the next paragraph, and its words are not quite the same.'
				},
				{
					text: 'the votes lacked sincerity',
					key: VERBATIM,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NARRATED]: 'label-as-fact' },
					evidence: [cite('“It is a masquerade… the votes lacked sincerity,” she told BFM TV')],
					rationale:
						'Quote marks open before and close after these words, and a tag follows. That is the sign of an exact quote.'
				},
				{
					text: 'an eighth round of sanctions',
					key: VERBATIM,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NARRATED]: 'label-as-fact' },
					evidence: [
						cite(
							'Colonna added: “The European Union is in the process of holding consultations for an eighth round of sanctions,” Colonna said'
						)
					],
					rationale:
						'These words end a quote that opens after “Colonna added”. Dry and plain words can be a quote too: go by the marks.'
				},
				{
					text: 'a resolution against Russia',
					key: RETOLD,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
					evidence: [
						cite('She said moves were also underway concerning a resolution against Russia')
					],
					rationale:
						'“She said” stands before it and no marks around it, so it is hers in the reporter’s words. You could not quote it as exact.'
				}
			]
		),
		match(
			{
				id: 'five-kinds',
				skill: 'kind',
				title: 'Five kinds of statement',
				stem: 'What kind of statement is each of these five pieces of the article?',
				passage: []
			},
			[CHECKABLE, JUDGEMENT, PREDICTION, PROMISE],
			[
				{
					text: '“It is a masquerade”',
					key: JUDGEMENT,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('“It is a masquerade')],
					rationale:
						'The word paints a picture and weighs the votes; no count can settle a picture. What could be checked are single facts about how people voted.'
				},
				{
					text: '“he chaired an extraordinary meeting of NATO officials”',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('he chaired an extraordinary meeting of NATO officials')],
					rationale:
						'A meeting leaves traces: a calendar, a list of those present. That the man himself tells it does not turn it into an opinion.'
				},
				{
					text: '“If Russia uses its veto, it will be alone”',
					key: PREDICTION,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('If Russia uses its veto, it will be alone')],
					rationale:
						'“If” and “will” point to something yet to come, done by others than the speaker. Only after a veto could anybody check it.'
				},
				{
					text: '“we will never — recognize the annexation of Ukrainian territory”',
					key: PROMISE,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PREDICTION]: 'wrong-kind'
					},
					evidence: [
						cite('vowed', 'Blinken vowed Tuesday'),
						cite('we will never — recognize the annexation of Ukrainian territory')
					],
					rationale:
						'The speaker says what his own side will do; the first paragraph uses the verb “vowed”. Who acts in the sentence tells a promise from a prediction.'
				},
				{
					text: '“two currently non-operational gas pipelines linking Russia to Germany”',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('two currently non-operational gas pipelines linking Russia to Germany')],
					rationale:
						'How many pipelines, where they lead and whether they run: maps and records can answer that. Dry detail that could be looked up is checkable.'
				}
			]
		),
		choice(
			{
				id: 'bus-in',
				skill: 'kind',
				title: 'A short charge',
				stem: 'What kind of statement is “they bus Russians in”, taken alone?',
				passage: [passage('Then they bus Russians in')]
			},
			{
				options: [
					[
						'A checkable claim',
						KEY,
						'It names an act that either took place or did not; records or witnesses could help to find out. Checkable does not mean checked.'
					],
					[
						'A judgement',
						'fact-as-judgement',
						'The tone of the speech is sharp, but this piece has no word that weighs. A charge about an act can be looked into, whoever makes it.'
					],
					[
						'A prediction or threat',
						'wrong-kind',
						'The verb stands in the present: it speaks of what is being done, not of what will come. Look at the time of the verb.'
					]
				],
				evidence: [cite('they bus Russians in')]
			}
		)
	],
	prompt:
		'Choose one strong word from this article and its owner. What would you check next to judge whether the word fits, and where would you look?'
};

/** Why the linter's warnings stay. */
export const WHOSE_WORDS_ANSWERS: Answers = {
	'whose-words': {
		coverage:
			'On one theme: whose word it is, in which form, of which kind. Words of the reporter are its point, so that the reporter is the key more often than any speaker.',
		balance:
			'“vow-group” asks for exact words: its key is a quote, though the mistake beside it is one of trust. With it 6 of 13 keys, 46 %, are well supported.'
	}
};
