import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const BLINKEN = 'Antony Blinken, US';
const STOLTENBERG = 'Jens Stoltenberg, NATO';
const COLONNA = 'Catherine Colonna, France';
const REPORTER = 'The reporter of the article';

const VERBATIM = 'Word for word, in quote marks';
const RETOLD = 'Retold in the reporter’s words';
const NARRATED = 'Told as an event, by no speaker';

const CHECKABLE = 'Checkable claim';
const JUDGEMENT = 'Judgement';
const PREDICTION = 'Prediction about others';
const PROMISE = 'Promise for one’s own side';

/** On one theme: whose word it is, how exactly it is given, and what kind of statement it makes. */
export const WHOSE_WORDS: Quiz = {
	id: 'whose-words',
	title: 'Whose words?',
	articles: [sha256(TEXT)],
	questions: [
		inlineChoice(
			{
				id: 'word-moves',
				skill: 'ownership',
				title: 'One word, two places',
				stem: 'Complete the sentence on ‘diabolical’, a word of US Secretary of State Antony Blinken.',
				passage: [
					passage('US, NATO vow support'),
					passage('vowed Tuesday'),
					passage('important to remember')
				],
				ending: '.'
			},
			[
				{
					text: 'In the headline, the word is said of',
					options: [
						['the votes', KEY],
						['a scheme', 'relay-for-origin'],
						['the support', 'nearest-name']
					],
					evidence: [cite('‘diabolical’ Russian annexation votes')],
					rationale:
						'In the headline the word stands before “Russian annexation votes”. A headline can take one word of a speaker and set it beside a noun that is not his.'
				},
				{
					text: '; in his own sentence, it is said of',
					options: [
						['the votes', 'relay-for-origin'],
						['a scheme', KEY],
						['the territory', 'nearest-name']
					],
					evidence: [cite('is engaged in a diabolical scheme on some of the territory it seized')],
					rationale:
						'His sentence says “a diabolical scheme”. The headline’s use is not proof of what the speaker meant, so go to the full quote.'
				}
			]
		),
		choice(
			{
				id: 'quote-ends',
				skill: 'form',
				title: 'Where a quote ends',
				stem: 'Where do the exact words of Catherine Colonna, the French Foreign Minister, end in this paragraph?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				ordered: true,
				options: [
					[
						'After “lacked sincerity”',
						'quote-as-paraphrase',
						'The first half ends here, and a new mark opens right after “she told BFM TV”. A tag in the middle does not end a quote for good.'
					],
					[
						'After “legitimacy, no value”',
						'quote-as-paraphrase',
						'A full stop stands here and no closing mark, so the quote goes on. Follow a quote to its closing mark, over every full stop.'
					],
					[
						'After “international community”',
						KEY,
						'The last closing mark stands here, at the end of the paragraph. The tag in the middle only cuts the quote in two.'
					]
				],
				evidence: [
					cite(
						'We don’t recognize them, they will elicit sanctions from France, Europe, and other states in the international community.”'
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
					text: '“local populace”',
					key: BLINKEN,
					mistakes: {
						[STOLTENBERG]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('Blinken repeated'),
						cite('it has moved the local populace out,” he said')
					],
					rationale:
						'The words stand inside a quote that ends with “he said”, and the speaker named before is the one who “repeated” a threat. Inside quote marks, a word is the speaker’s.'
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
						cite('While NATO is not directly involved in the war in Ukraine, the blowback')
					],
					rationale:
						'The sentence has no quote marks and no verb of saying. A reporter’s own text can use strong pictures too.'
				},
				{
					text: '“dramatic”',
					key: REPORTER,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'nearest-name',
						[COLONNA]: 'outside-knowledge'
					},
					evidence: [
						cite(
							'The energy issue became even more dramatic with leaks from two currently non-operational gas pipelines'
						)
					],
					rationale:
						'No quote marks stand in the sentence, and no verb of saying gives the word to anyone. A word that weighs can be the reporter’s own.'
				},
				{
					text: '“isolation”',
					key: COLONNA,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('Colonna said', 'sanctions,” Colonna said'),
						cite('will show its isolation on the world stage,” she said')
					],
					rationale:
						'The word stands inside a quote that “she said” closes, and the name is two paragraphs up. A “she” needs a name before you can tell whose word it is.'
				}
			]
		),
		prove(
			{
				id: 'sham-sentence',
				skill: 'ownership',
				title: 'One word in three sentences',
				stem: 'Who is quoted with the word “sham” as part of a longer quote?',
				passage: [
					passage('an attempt at a land grab'),
					passage('The sham referenda'),
					passage('While NATO is not directly involved')
				]
			},
			{
				options: [
					[
						'NATO’s leader Jens Stoltenberg',
						KEY,
						'A quote of two sentences opens with “The sham referenda”, and his name stands at its end. In a longer quote you can see what a word is said of.'
					],
					[
						'Ukraine and its allies',
						'paraphrase-as-quote',
						'Of their words, only this one stands in quote marks; the sentence around it is the reporter’s. One quoted word is less than a quoted sentence.'
					],
					[
						'The reporter of the article',
						'label-as-fact',
						'Wherever the word stands in these paragraphs, quote marks give it to somebody else. A word in marks is not the reporter’s own.'
					]
				],
				evidence: [cite('“The sham referenda held by Russia'), cite('Ukraine,” Stoltenberg said')]
			},
			{
				text: 'Which words stand in the same quote?',
				options: [
					[
						cite('have no legitimacy'),
						KEY,
						'The quote mark opens before these words, and the quote goes on to “These lands are Ukraine”. Look how far a quote reaches.'
					],
					[
						cite('an attempt at a land grab'),
						'paraphrase-as-quote',
						'The marks around “sham” close before these words, so they are retold. A verb like “denounced” hands over a view, not its wording.'
					],
					[
						cite('the blowback from the conflict'),
						'label-as-fact',
						'These words have no quote marks and are about something else. A strong word in running text is the reporter’s.'
					]
				],
				evidence: [cite('“The sham referenda held by Russia have no legitimacy')]
			}
		),
		hottext(
			{
				id: 'retold-pieces',
				skill: 'form',
				title: 'Pieces of a speech',
				stem: 'Mark the two pieces that retell what NATO’s Secretary-General Jens Stoltenberg said, without quoting it.',
				passage: [
					passage('He added that Russia had exacerbated'),
					passage('All this is a serious escalation'),
					passage('It will totally change'),
					passage('no one can tell how long')
				]
			},
			{
				options: [
					[
						cite('mobilizing more personnel into its army'),
						KEY,
						'“He added that” leads into the whole list, and no marks stand around this piece. One quoted word nearby does not turn the rest into a quote.'
					],
					[
						cite('threatening nuclear strikes'),
						KEY,
						'This piece belongs to the list after “He added that”, and no marks stand around it. Strong words can be retold too.'
					],
					[
						cite('any use of nuclear weapons is absolutely unacceptable'),
						'quote-as-paraphrase',
						'The paragraph opens with a quote mark that closes after this piece. Find the opening mark as well as the closing one.'
					],
					[
						cite('Russia must know'),
						'quote-as-paraphrase',
						'The whole paragraph stands in quote marks. A quote can run without a tag from its first word to its last.'
					],
					[
						cite('to continue to provide support to Ukraine for the long haul'),
						'quote-as-paraphrase',
						'After “were ready” a quote mark opens, and it closes behind this piece. Plain words can be quoted too: go by the marks.'
					]
				],
				evidence: [
					cite(
						'He added that Russia had exacerbated the situation by holding “sham” votes, mobilizing more personnel into its army, and threatening nuclear strikes'
					)
				]
			}
		),
		match(
			{
				id: 'four-forms',
				skill: 'form',
				title: 'Four pieces and their form',
				stem: 'In which form does the article give each of these four pieces of the passage on Catherine Colonna, the French Foreign Minister?',
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
					text: 'a resolution against Russia in the current UN General Assembly summit',
					key: RETOLD,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
					evidence: [
						cite(
							'She said moves were also underway concerning a resolution against Russia in the current UN General Assembly summit'
						)
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
				passage: [
					passage('crystal clear'),
					passage('raising suspicions'),
					passage('All this is a serious escalation'),
					passage('eighth round of sanctions'),
					passage('If Russia uses its veto')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION, PROMISE],
			[
				{
					text: 'The sentence that has two long dashes in it',
					key: PROMISE,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PREDICTION]: 'wrong-kind'
					},
					evidence: [
						cite('we will never — recognize the annexation of Ukrainian territory by Russia')
					],
					rationale:
						'“We will not” says what the speaker’s own side is to do. Who acts in the sentence tells a promise from a prediction.'
				},
				{
					text: 'The words from “leaks” to “Germany”',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('two currently non-operational gas pipelines linking Russia to Germany')],
					rationale:
						'How many pipelines, where they lead and whether they run: maps and records can answer that. Dry detail that could be looked up is checkable.'
				},
				{
					text: 'The first sentence of the paragraph below the one that begins with “He added”',
					key: JUDGEMENT,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('All this is a serious escalation of the conflict')],
					rationale:
						'The word “serious” weighs what has taken place, and there is no measure for it in the text. Many may share it, and it stays a judgement.'
				},
				{
					text: 'The sentence that has the word “consultations” in it',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [
						cite(
							'The European Union is in the process of holding consultations for an eighth round of sanctions'
						)
					],
					rationale:
						'Whether talks are going on can be looked up in agendas or asked of those who take part. The sanctions lie ahead, the talks do not.'
				},
				{
					text: 'The last quote of Catherine Colonna, the French Foreign Minister, in the article',
					key: PREDICTION,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [
						cite(
							'If Russia uses its veto, it will be alone and once more will show its isolation on the world stage'
						)
					],
					rationale:
						'“If” and “will” point to something yet to come, done by others than the speaker. Only after a veto could anybody check it.'
				}
			]
		),
		choice(
			{
				id: 'bus-in',
				skill: 'kind',
				title: 'The start of a quote',
				stem: 'What kind of statement is the first piece of this quote, up to its first comma?',
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
						'A prediction or a threat',
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
			'On one theme: whose word it is, in which form, of which kind. Words of the reporter are its point, so that the reporter is the key more often than any speaker.'
	}
};
