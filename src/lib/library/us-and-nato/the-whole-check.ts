import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const STOLTENBERG = 'Jens Stoltenberg, NATO';
const DENMARK = 'Denmark and Poland';
const REPORTER = 'The reporter of the article';

const CHECKABLE = 'Checkable claim';
const JUDGEMENT = 'Judgement';
const PREDICTION = 'Prediction or threat';
const PROMISE = 'Promise';

const SUPPORTED = 'Supported';
const BEYOND = 'Goes beyond';
const CONTRADICTED = 'Contradicted';

/** All eight skills. */
export const THE_WHOLE_CHECK: Quiz = {
	id: 'the-whole-check',
	title: 'The whole check',
	articles: [sha256(TEXT)],
	questions: [
		choice(
			{
				id: 'notice',
				skill: 'page',
				title: 'The notice at the top',
				stem: 'Which of these questions does the notice at the top of the page leave open?',
				passage: [passage('This article was added by the user'), passage('US, NATO vow support')]
			},
			{
				options: [
					[
						'Who wrote and first printed the text',
						KEY,
						'The notice tells who “added” the article, and of its writer it says nothing. Who brings a text and who wrote it can be two.'
					],
					[
						'In what way it came to the platform',
						'stated-as-unstated',
						'It “was added by the user”, the notice says, if without a name. A note on how a text came to a page is part of its story.'
					],
					[
						'Whether the platform answers for its content',
						'stated-as-unstated',
						'The notice says that TheWorldNews is “not responsible” for the content. The small print can answer a question with one “not”.'
					]
				],
				evidence: [
					cite(
						'This article was added by the user . TheWorldNews is not responsible for the content of the platform.'
					)
				]
			}
		),
		choice(
			{
				id: 'headline-promise',
				skill: 'support',
				title: 'What the headline promises',
				stem: 'The headline tells of US support: which promise of the US Secretary of State do these paragraphs report?',
				passage: [
					passage('US, NATO vow support'),
					passage('vowed Tuesday'),
					passage('crystal clear'),
					passage('Stoltenberg tweeted')
				]
			},
			{
				options: [
					[
						'Not to recognize the territory as Russian',
						KEY,
						'What he “vowed” is that one thing will not be recognized; support is not his word here. A headline sums up, so look in the text for what was promised.'
					],
					[
						'To support the right to self-defense',
						'nearest-name',
						'The text does have this support, but from NATO, in a tweet by its Secretary-General. Check each half of a headline against its own paragraph.'
					],
					[
						'To send money and weapons to Ukraine',
						'beyond-as-supported',
						'A reader may expect this after the headline, and these paragraphs do not tell it. The headline does not say what the support is made of.'
					]
				],
				evidence: [
					cite(
						'US Secretary of State Antony Blinken vowed Tuesday that the West will never recognize Russia’s annexation of Ukrainian territory'
					)
				]
			}
		),
		hottext(
			{
				id: 'one-word',
				skill: 'form',
				title: 'What exactly is quoted',
				stem: 'Mark the piece that Ukraine and its allies are quoted with.',
				passage: [passage('an attempt at a land grab')]
			},
			{
				options: [
					[
						cite('denounced', 'have denounced the referendums'),
						'paraphrase-as-quote',
						'This verb says how the reporter hears what they said, and it stands outside the marks. Another reporter might have written “said”.'
					],
					[
						cite('sham', 'as a “sham” and an attempt'),
						KEY,
						'The quote marks open and close around this one word. What stands in marks is exact, however short it is.'
					],
					[
						cite('an attempt at a land grab'),
						'paraphrase-as-quote',
						'The view is theirs, but the marks have closed before these words. A strong phrase without marks is a retelling.'
					]
				],
				evidence: [cite('have denounced the referendums as a “sham” and an attempt at a land grab')]
			}
		),
		choice(
			{
				id: 'never-heard',
				skill: 'voices',
				title: 'Spoken about, not heard',
				stem: 'Which of these is spoken about here, without being heard?',
				passage: [passage('raising suspicions'), passage('later speaking to center-left')]
			},
			{
				options: [
					[
						'Russia',
						KEY,
						'Its name stands in both paragraphs, and what it says itself is not told in them. A reader who wants that side has to look for it elsewhere.'
					],
					[
						'Denmark and Poland',
						'stated-as-unstated',
						'They are reported as “raising suspicions”: that is a statement of theirs, if a retold one. To be heard does not take quote marks.'
					],
					[
						'Jens Stoltenberg of NATO',
						'stated-as-unstated',
						'He is the one who speaks in the second paragraph: “said” is his verb. Find who has a verb of saying, and who has none.'
					]
				],
				evidence: [
					cite('gas pipelines linking Russia to Germany'),
					cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
					cite('Russia is now weaponizing energy')
				]
			}
		),
		choice(
			{
				id: 'said-where',
				skill: 'chain',
				title: 'Where a statement was made',
				stem: 'How did Catherine Colonna, the French Foreign Minister, make public that “the votes lacked sincerity”?',
				passage: [
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						'Through a television channel',
						KEY,
						'The tag “she told BFM TV” stands right after these words. A tag can name the channel, and that is where you could look it up.'
					],
					[
						'Through a press conference',
						'photo-date',
						'The caption has her at a press conference, but the quote has a tag of its own. The occasion of a photo need not be that of a quote.'
					],
					[
						'Through a post of her own',
						'other-speaker',
						'It is another speaker of the article who “tweeted”. Each statement has its own way, so look at its own tag.'
					]
				],
				evidence: [cite('the votes lacked sincerity,” she told BFM TV')]
			}
		),
		choice(
			{
				id: 'leaks-open',
				skill: 'support',
				title: 'The cause of the leaks',
				stem: 'What does Jens Stoltenberg of NATO say of the cause of the leaks, in the sentence with “Russia is now weaponizing energy”?',
				passage: [passage('raising suspicions'), passage('later speaking to center-left')]
			},
			{
				options: [
					[
						'That it is an act of Russia',
						'beyond-as-supported',
						'The quote is about energy, and the cause of the leaks is not in it. Two things in one sentence can look like cause and effect.'
					],
					[
						'That it is an act of sabotage',
						'suspicion-as-finding',
						'Denmark and Poland are “raising suspicions” of it, in another paragraph. A suspicion is not a finding, and this one is not his.'
					],
					[
						'That it is not yet clear',
						KEY,
						'The facts of the leaks were “not yet clear”, he said. The charge that follows is about energy, and the sentence does not tie it to the leaks.'
					]
				],
				evidence: [cite('said that while facts of the pipeline leaks were not yet clear')]
			}
		),
		inlineChoice(
			{
				id: 'word-for-it',
				skill: 'support',
				title: 'On whose word',
				stem: 'Complete the sentence on two statements and their grounds.',
				passage: [passage('Some people are deported'), passage('declared victory on Tuesday')],
				ending: '.'
			},
			[
				{
					text: 'That people “simply disappear” is told on the word of',
					options: [
						['a minister of the US', KEY],
						['officials in the areas', 'other-speaker'],
						['the people concerned', 'relay-for-origin']
					],
					evidence: [cite('others “simply disappear,” Blinken said')],
					rationale:
						'The tag “Blinken said” gives it to the US Secretary of State. Those whom it is about are not heard.'
				},
				{
					text: '; that “a majority” voted in favor is told on the word of',
					options: [
						['a minister of the US', 'other-speaker'],
						['officials in the areas', KEY],
						['the people concerned', 'relay-for-origin']
					],
					evidence: [
						cite('Pro-Russian officials across'),
						cite('claiming that a majority of its residents voted in favor')
					],
					rationale:
						'The verb “claiming” gives it to the officials who declared victory. The residents are those it is about, not those who tell it.'
				},
				{
					text: '; a witness, a count or a document is named for',
					options: [
						['neither statement', KEY],
						['the first statement', 'beyond-as-supported'],
						['the second statement', 'beyond-as-supported']
					],
					evidence: [
						cite('Some people are deported and others “simply disappear,” Blinken said.'),
						cite('claiming that a majority of its residents voted in favor')
					],
					rationale:
						'Both sentences have a speaker and give no more than that speaker’s word. The same question is due to every side: how do they know?'
				}
			]
		),
		match(
			{
				id: 'retelling',
				skill: 'support',
				title: 'A reader’s retelling',
				stem: 'How does each of these four sentences of a retelling fit these paragraphs?',
				passage: [
					passage('All this is a serious escalation'),
					passage('no one can tell how long'),
					passage('To that end'),
					passage('He said he chaired')
				]
			},
			[SUPPORTED, BEYOND, CONTRADICTED],
			[
				{
					text: 'Countries gave Ukraine weapons from their own stores.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('after depleting national arsenals to supply Ukraine’s armed forces')],
					rationale:
						'National arsenals are the countries’ own stores, and they were used “to supply Ukraine’s armed forces”. Other words can tell the same.'
				},
				{
					text: 'The head of NATO says when the war will be over.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' },
					evidence: [
						cite('He said that “no one can tell how long” the war in Ukraine would go on for')
					],
					rationale:
						'He says that “no one can tell how long” it would go on, which is the opposite. A retelling goes beyond a text that is silent, and against one that says otherwise.'
				},
				{
					text: 'Ways to make more weapons, also with the European Union, are being discussed.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [
						cite(
							'we are now discussing how we, also in cooperation with the European Union, can ensure that we produce more'
						)
					],
					rationale:
						'The words “we are now discussing” are in the quote, and so are “in cooperation with the European Union”. A good retelling leaves a plan a plan.'
				},
				{
					text: 'Support is offered until Ukraine has won the war.',
					key: BEYOND,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [CONTRADICTED]: 'outside-knowledge' },
					evidence: [cite('“to continue to provide support to Ukraine for the long haul.”')],
					rationale:
						'The support is to go on “for the long haul”, and nothing is said of how the war ends. What could well be meant is not yet in the text.'
				}
			]
		),
		match(
			{
				id: 'sorted',
				skill: 'kind',
				title: 'Four pieces to sort',
				stem: 'What kind of statement does each of these four pieces make?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('moves were also underway'),
					passage('If Russia uses its veto')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION, PROMISE],
			[
				{
					text: '“visited Ukraine’s capital Kyiv”',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('visited Ukraine’s capital Kyiv on Tuesday')],
					rationale:
						'A visit took place on that day or it did not; people who met her or photos with a date could show it. Checkable means that one could look into it.'
				},
				{
					text: '“There was no legitimacy, no value”',
					key: JUDGEMENT,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('There was no legitimacy, no value')],
					rationale:
						'What “value” a vote has is weighed, not counted. What could be checked are single facts about how people voted.'
				},
				{
					text: '“moves were also underway concerning a resolution”',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('moves were also underway concerning a resolution against Russia')],
					rationale:
						'Whether a resolution is being prepared can be found out from those who would table it. The vote on it lies ahead, the moves do not.'
				},
				{
					text: '“it will be alone and once more will show its isolation”',
					key: PREDICTION,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('it will be alone and once more will show its isolation')],
					rationale:
						'“If” and “will” point to something yet to come, done by others than the speaker. Only after a veto could anybody check it.'
				}
			]
		),
		prove(
			{
				id: 'we-are-discussing',
				skill: 'attribution',
				title: 'A “we” in a quote',
				stem: 'Who is quoted with the words “we are now discussing”?',
				passage: [
					passage('All this is a serious escalation'),
					passage('It will totally change'),
					passage('no one can tell how long'),
					passage('To that end'),
					passage('He said he chaired')
				]
			},
			{
				options: [
					[
						'NATO’s Jens Stoltenberg',
						KEY,
						'“He said” opens the sentence, and the last man named before it is Stoltenberg, four paragraphs up. A “we” in a quote still has one speaker.'
					],
					[
						'Officials of NATO countries',
						'nearest-name',
						'They met under the man who speaks, and he tells of it. Those who take part in a meeting are not those who are quoted on it.'
					],
					[
						'The European Union',
						'nearest-name',
						'It is named within the quote, as the one to work with. A name inside the marks need not be the speaker.'
					]
				],
				evidence: [
					cite('absolutely unacceptable,” Stoltenberg said'),
					cite('He said he chaired'),
					cite('we are now discussing')
				]
			},
			{
				text: 'Which words name the speaker?',
				options: [
					[
						cite('Stoltenberg', 'unacceptable,” Stoltenberg said'),
						KEY,
						'Every “he” of the paragraphs below leads back to this name with its verb of saying. Follow the pronouns up, one by one.'
					],
					[
						cite('NATO countries'),
						'nearest-name',
						'These words name those who are to act. They come without a verb of saying.'
					],
					[
						cite('NATO officials'),
						'nearest-name',
						'These words name those who met. The words “he chaired” tell that another man leads the meeting and speaks of it.'
					]
				],
				evidence: [cite('Stoltenberg said', 'unacceptable,” Stoltenberg said')]
			}
		),
		inlineChoice(
			{
				id: 'which-day',
				skill: 'page',
				title: 'Days in captions and text',
				stem: 'Complete the sentence on the days of two captions and of a meeting.',
				passage: [
					passage('arrives for a meeting'),
					passage('All this is a serious escalation'),
					passage('He said he chaired'),
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade')
				],
				ending: '.'
			},
			[
				{
					text: 'The caption of Jens Stoltenberg in Brussels gives',
					ordered: true,
					options: [
						['an earlier day than', KEY],
						['the same day as', 'photo-date'],
						['a later day than', 'photo-date']
					],
					evidence: [
						cite('at the EU headquarters in Brussels, Belgium, September 26, 2022'),
						cite('to join the Russian Federation, September 27, 2022')
					],
					rationale:
						'His caption says September 26, 2022, and hers September 27, 2022. Photos in one article can come from different days.'
				},
				{
					text: 'that of Catherine Colonna in Kyiv; and the meeting of “early Tuesday” falls on the day of',
					options: [
						['his caption', 'photo-date'],
						['her caption', KEY],
						['neither of the two', 'stated-as-unstated']
					],
					evidence: [
						cite(
							'he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday'
						),
						cite('Kyiv on Tuesday', 'visited Ukraine’s capital Kyiv on Tuesday'),
						cite('in Kyiv as residents'),
						cite('to join the Russian Federation, September 27, 2022')
					],
					rationale:
						'She was in Kyiv “on Tuesday”, and her caption dates that day. So his caption is of the day before the meeting: do not let a photo stand for the event told beside it.'
				}
			]
		),
		match(
			{
				id: 'words-that-weigh',
				skill: 'ownership',
				title: 'Three words that weigh',
				stem: 'Who uses each of these three words or phrases?',
				passage: [
					passage('The sham referenda'),
					passage('While NATO is not directly involved'),
					passage('raising suspicions')
				]
			},
			[STOLTENBERG, DENMARK, REPORTER],
			[
				{
					text: '“blatant”',
					key: STOLTENBERG,
					mistakes: { [DENMARK]: 'other-speaker', [REPORTER]: 'label-as-fact' },
					evidence: [
						cite(
							'are a blatant violation of international law. These lands are Ukraine,” Stoltenberg'
						)
					],
					rationale:
						'The word stands inside a quote of two sentences, and “Stoltenberg said” ends it. A word in a tagged quote is the speaker’s.'
				},
				{
					text: '“blowback”',
					key: REPORTER,
					mistakes: { [STOLTENBERG]: 'nearest-name', [DENMARK]: 'other-speaker' },
					evidence: [
						cite('While NATO is not directly involved in the war in Ukraine, the blowback')
					],
					rationale:
						'The sentence has no quote marks and no verb of saying. A reporter’s own text can paint pictures too.'
				},
				{
					text: '“even more dramatic”',
					key: REPORTER,
					mistakes: { [STOLTENBERG]: 'other-speaker', [DENMARK]: 'nearest-name' },
					evidence: [
						cite(
							'The energy issue became even more dramatic with leaks from two currently non-operational gas pipelines'
						)
					],
					rationale:
						'Two countries are named later in the sentence, for suspicions alone. No verb of saying gives this word to anyone, so it is the reporter’s.'
				}
			]
		)
	],
	prompt:
		'Choose one thing that this article leaves open or gives from one side. What would you check next, and where would you start?'
};

/** Why the linter's warnings stay. */
export const THE_WHOLE_CHECK_ANSWERS: Answers = {};
