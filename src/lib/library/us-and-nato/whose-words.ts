import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const BLINKEN = 'Antony Blinken, US';
const BIDEN = 'Joe Biden, US';
const REPORTER = 'The reporter of the article';

const VERBATIM = 'Word for word, in quote marks';
const RETOLD = 'Retold from somebody’s words';
const NARRATED = 'Told as an event, by no speaker';

const CHECKABLE = 'Checkable claim';
const JUDGEMENT = 'Judgement';
const PREDICTION = 'Prediction or threat';
const PROMISE = 'Promise';

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
				stem: 'What does the headline do with the words “a diabolical scheme”?',
				passage: [
					passage('US, NATO vow support'),
					passage('Blinken repeated President Joe Biden'),
					passage('important to remember')
				]
			},
			{
				options: [
					[
						'It uses one of them for another thing',
						KEY,
						'The quote says it of a scheme, the headline of the votes. A headline can take one word and set it beside a new noun, so go to the full quote.'
					],
					[
						'It repeats them just as they were spoken',
						'paraphrase-as-quote',
						'One word is repeated in marks, and “scheme” is left out. A quoted word in a headline need not stand for what it stood for in the quote.'
					],
					[
						'It says the same in other words',
						'quote-as-paraphrase',
						'The word ‘diabolical’ is kept, in quote marks. What changes is the thing that the word is said of.'
					]
				],
				evidence: [
					cite('‘diabolical’ Russian annexation votes'),
					cite('is engaged in a diabolical scheme on some of the territory it seized')
				]
			}
		),
		match(
			{
				id: 'chosen-words',
				skill: 'ownership',
				title: 'Four words',
				stem: 'Who chose each of these four words or phrases?',
				passage: [
					passage('vowed Tuesday'),
					passage('crystal clear'),
					passage('Blinken repeated President Joe Biden'),
					passage('important to remember')
				]
			},
			[BLINKEN, BIDEN, REPORTER],
			[
				{
					text: '“vowed”',
					key: REPORTER,
					mistakes: { [BLINKEN]: 'nearest-name', [BIDEN]: 'other-speaker' },
					evidence: [cite('US Secretary of State Antony Blinken vowed Tuesday')],
					rationale:
						'The verb tells how something was said, and no marks stand around it. A plainer verb was at hand, “said”, so the verb is a choice of the reporter.'
				},
				{
					text: '“crystal clear”',
					key: BLINKEN,
					mistakes: { [BIDEN]: 'other-speaker', [REPORTER]: 'label-as-fact' },
					evidence: [
						cite('“We and many other countries have already been crystal clear'),
						cite('recognize the annexation of Ukrainian territory by Russia,” Blinken told')
					],
					rationale:
						'The words stand inside a quote that ends with “Blinken told reporters”. A word in a tagged quote is the speaker’s.'
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
					text: '“local populace”',
					key: BLINKEN,
					mistakes: { [BIDEN]: 'nearest-name', [REPORTER]: 'label-as-fact' },
					evidence: [
						cite('Blinken repeated'),
						cite('it has moved the local populace out,” he said')
					],
					rationale:
						'The words stand inside a quote that “he said” closes, and “he” is the one who “repeated” and goes on. The name inside “Biden’s threat” is not the one who speaks here.'
				}
			]
		),
		choice(
			{
				id: 'three-dots',
				skill: 'form',
				title: 'Three dots in a quote',
				stem: 'What does the quote “It is a masquerade… the votes lacked sincerity” leave open?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						'Whether more was said between the two pieces',
						KEY,
						'Three dots can show a cut or a pause, and the article does not tell which. To know, one would have to hear the talk itself.'
					],
					[
						'Whether it was her, or another, who said it',
						'stated-as-unstated',
						'The tag is “she told BFM TV”, and the paragraph before names the minister. A cut in a quote does not make its speaker unsure.'
					],
					[
						'Whether the two pieces are her own exact words',
						'quote-as-paraphrase',
						'Both pieces stand in quote marks, so each is given as word for word. The dots are about what may stand between them.'
					]
				],
				evidence: [cite('“It is a masquerade… the votes lacked sincerity,” she told BFM TV')]
			}
		),
		choice(
			{
				id: 'two-names',
				skill: 'ownership',
				title: 'Two names for those who claim victory',
				stem: 'Who chose the names “Kremlin proxies” and “Pro-Russian officials” for those who spoke of victory?',
				passage: [passage('crystal clear'), passage('declared victory on Tuesday')]
			},
			{
				options: [
					[
						'The reporter of the article, for both',
						KEY,
						'Neither name stands in quote marks, and no verb of saying hands it to a speaker. One reporter can use two names, and a name can carry a view.'
					],
					[
						'Antony Blinken of the US, for both',
						'nearest-name',
						'The closing mark stands before “Blinken told reporters”, so the first name is no part of his quote, and the second comes where he is not quoted. Look where a quote ends.'
					],
					[
						'Each of the groups, for itself',
						'label-as-fact',
						'The sentences tell what they declared, not how they call themselves. A name for a group can come from outside it.'
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
				title: 'Who will not recognize it',
				stem: 'In what form does the article give the words “the West”?',
				passage: [passage('vowed Tuesday'), passage('crystal clear')]
			},
			{
				options: [
					[
						'As the reporter’s retelling',
						KEY,
						'What he “vowed” has no marks around it. A retelling may take another word than the speaker did.'
					],
					[
						'As Antony Blinken’s exact words',
						'paraphrase-as-quote',
						'No quote marks stand around these words, and in his quote they do not occur. Find the marks before you call words exact.'
					],
					[
						'As words of many countries',
						'other-speaker',
						'Other countries are spoken for, and none of them speaks here. The verb “vowed” has one subject: Antony Blinken.'
					]
				],
				evidence: [cite('Antony Blinken vowed Tuesday that the West will never recognize')]
			},
			{
				text: 'Which words does the speaker himself use for those who will refuse?',
				options: [
					[
						cite('We and many other countries'),
						KEY,
						'These words open his quote, and the “we” of the next sentence goes on from them. They are not quite the same as “the West”: compare them.'
					],
					[
						cite('Blinken told reporters'),
						'paraphrase-as-quote',
						'This is the tag, in the reporter’s words. What the speaker himself says stands between the marks.'
					],
					[
						cite('Kremlin proxies started to claim victory'),
						'nearest-name',
						'These words stand after the closing mark and are about others. The quote has ended before them.'
					]
				],
				evidence: [
					cite('“We and many other countries have already been crystal clear. We will not')
				]
			}
		),
		hottext(
			{
				id: 'quoted-pieces',
				skill: 'form',
				title: 'Pieces of a speech',
				stem: 'Mark the two pieces that give Jens Stoltenberg of NATO word for word.',
				passage: [
					passage('later speaking to center-left'),
					passage('He added that Russia'),
					passage('All this is a serious escalation')
				]
			},
			{
				options: [
					[
						cite('facts of the pipeline leaks'),
						'paraphrase-as-quote',
						'The verb “said” leads into this piece, and the quote mark opens only after it. A sentence can begin retold and end in a quote.'
					],
					[
						cite('weaponizing energy'),
						KEY,
						'A quote mark opens before “Russia is now” and closes right after this piece. Short quotes at the end of a sentence are easy to miss.'
					],
					[
						cite('threatening nuclear strikes'),
						'paraphrase-as-quote',
						'“He added that” leads into a whole list, and of the list only “sham” stands in marks. Strong words can be retold too: go by the marks.'
					],
					[
						cite('a serious escalation'),
						KEY,
						'A quote mark opens before “All this is” and closes after “unacceptable”. Find the opening mark as well as the closing one.'
					]
				],
				evidence: [
					cite('“Russia is now weaponizing energy.”'),
					cite('“All this is a serious escalation of the conflict. Our message is that')
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
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions')
				]
			},
			[VERBATIM, RETOLD, NARRATED],
			[
				{
					text: '“visited Ukraine’s capital Kyiv”',
					key: NARRATED,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [RETOLD]: 'nearest-name' },
					evidence: [
						cite('Catherine Colonna, who visited Ukraine’s capital Kyiv on Tuesday, labeled')
					],
					rationale:
						'This stands between commas before the verb “labeled”, so it is no part of what she said. The reporter tells it without a source.'
				},
				{
					text: '“a masquerade that will elicit more sanctions”',
					key: RETOLD,
					mistakes: { [VERBATIM]: 'paraphrase-as-quote', [NARRATED]: 'label-as-fact' },
					evidence: [cite('labeled the referendums a masquerade that will elicit more sanctions')],
					rationale:
						'The verb “labeled” gives the view to her, and no quote marks stand in the sentence. The quote comes in the next paragraph, and its words are not quite the same.'
				},
				{
					text: '“We don’t recognize them”',
					key: VERBATIM,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NARRATED]: 'label-as-fact' },
					evidence: [
						cite('she told BFM TV. “There was no legitimacy, no value. We don’t recognize them')
					],
					rationale:
						'The quote opens again after “she told BFM TV” and closes at the end of the paragraph. A tag in the middle does not end a quote for good.'
				},
				{
					text: '“an eighth round of sanctions”',
					key: VERBATIM,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NARRATED]: 'label-as-fact' },
					evidence: [
						cite(
							'Colonna added: “The European Union is in the process of holding consultations for an eighth round of sanctions,” Colonna said'
						)
					],
					rationale:
						'These words end a quote that opens after “Colonna added”. Dry and plain words can be a quote too: go by the marks.'
				}
			]
		),
		match(
			{
				id: 'four-kinds',
				skill: 'kind',
				title: 'Four kinds of statement',
				stem: 'What kind of statement is each of these four pieces?',
				passage: [
					passage('All this is a serious escalation'),
					passage('It will totally change'),
					passage('no one can tell how long'),
					passage('To that end')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION, PROMISE],
			[
				{
					text: '“a serious escalation of the conflict”',
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
					text: '“It will totally change the nature of the conflict”',
					key: PREDICTION,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('It will totally change the nature of the conflict')],
					rationale:
						'“It will” speaks of what would follow from an act. No record of today can show it.'
				},
				{
					text: '“NATO allies were ready … to provide support to Ukraine”',
					key: PROMISE,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PREDICTION]: 'wrong-kind'
					},
					evidence: [
						cite(
							'NATO allies were ready “to continue to provide support to Ukraine for the long haul.”'
						)
					],
					rationale:
						'The head of NATO says what his own side is ready to do. Who is to act tells a promise from a prediction.'
				},
				{
					text: '“depleting national arsenals to supply Ukraine’s armed forces”',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('depleting national arsenals to supply Ukraine’s armed forces')],
					rationale:
						'How much was in store and what was handed over: lists could show it. Checkable means that one could look into it, not that anybody has.'
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
			'On one theme: whose word it is, in which form, of which kind. Words of the reporter are its point, so that the reporter is the key more often than any speaker, and few speakers are.'
	}
};
