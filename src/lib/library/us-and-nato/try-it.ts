import { cite, passage, TEXT } from './text.ts';
import { choice, choices, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const STOLTENBERG = 'Jens Stoltenberg, head of NATO';
const KULEBA = 'Dmytro Kuleba, Ukrainian Foreign Minister';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: what somebody thinks of it';
const PREDICTION = 'Prediction or threat: what will come';

/** The public quiz: the easiest of all, one question of every view, its key open to anybody. */
export const TRY_IT: Quiz = {
	id: 'try-it',
	title: 'Try it',
	articles: [sha256(TEXT)],
	questions: [
		choice(
			{
				id: 'headline-word',
				skill: 'ownership',
				title: 'A word in the headline',
				stem: 'Whose word is ‘diabolical’, which is in quote marks in the headline?',
				passage: [passage('US, NATO vow support'), passage('vowed Tuesday')]
			},
			{
				options: [
					[
						'Antony Blinken, US Secretary of State',
						KEY,
						'In the first paragraph it is he who speaks of a “diabolical scheme”. When a headline has quote marks, look for the speaker in the text below.'
					],
					[
						STOLTENBERG,
						'nearest-name',
						'NATO stands near the word in the headline, but only for a vow of support. The nearest name is a guess until the text confirms it.'
					],
					[
						'The reporter of the article',
						'quote-as-paraphrase',
						'The quote marks point to somebody, and the first paragraph names the man who said the word. Read on before you take a quoted word for the reporter’s view.'
					]
				],
				evidence: [
					cite(
						'US Secretary of State Antony Blinken',
						'US Secretary of State Antony Blinken vowed'
					),
					cite('which he called part of a “diabolical scheme” by Moscow')
				]
			}
		),
		choice(
			{
				id: 'newspaper-name',
				skill: 'page',
				title: 'Three names of media',
				stem: 'Which of these three offers the readers of this page news by email?',
				passage: [
					passage('This article was added by the user'),
					passage('Some people are deported'),
					passage('Get The Times of Israel'),
					passage('By signing up'),
					passage('Then they bus Russians in'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						'The Times of Israel, a newspaper',
						KEY,
						'Its “Daily Edition by email” is offered between two paragraphs of the report. Such a line is an advert, so ask of each line what it is for.'
					],
					[
						'TheWorldNews, a platform',
						'furniture-as-report',
						'The notice at the top names it, to say that it “is not responsible for the content”. It offers nothing there: one page can have lines of several owners.'
					],
					[
						'BFM TV, a television channel',
						'other',
						'It stands in the report itself, where a minister “told BFM TV” something. A name in a report is not an offer to its readers.'
					]
				],
				evidence: [
					cite("The Times of Israel's Daily Edition by email"),
					cite('By signing up, you agree to the terms')
				]
			}
		),
		choice(
			{
				id: 'not-recognized',
				skill: 'attribution',
				title: 'A quote in two halves',
				stem: 'Whose words in this article are “We don’t recognize them”?',
				passage: [
					passage('vowed Tuesday'),
					passage('crystal clear'),
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						'Catherine Colonna, French Foreign Minister',
						KEY,
						'The tag “she told BFM TV” stands in the middle of the quote, and the paragraph before names her. It counts for both halves.'
					],
					[
						'Antony Blinken, US Secretary of State',
						'other-speaker',
						'He says nearly the same in another quote, with “we will never”. People with a like view are told apart by the tag of their quote.'
					],
					[
						KULEBA,
						'photo-date',
						'He is named in the caption of a photo, and nothing that he said is reported. The people of a photo are not always those of a quote.'
					]
				],
				evidence: [
					cite('French Foreign Minister Catherine Colonna'),
					cite('she told BFM TV. “There was no legitimacy, no value. We don’t recognize them')
				]
			}
		),
		choices(
			{
				id: 'quoted-groups',
				skill: 'voices',
				title: 'Named, and quoted or not',
				stem: 'Which two of these four have words of their own in quote marks here, even if it is just one word?',
				passage: [
					passage('declared victory on Tuesday'),
					passage('an attempt at a land grab'),
					passage('raising suspicions'),
					passage('The United Nations meanwhile')
				]
			},
			{
				options: [
					[
						'Ukraine and its allies',
						KEY,
						'One word of theirs, “sham”, stands in quote marks after “denounced”. Even one word in marks makes a voice that is quoted.'
					],
					[
						'The United Nations',
						KEY,
						'Three pieces of what it said stand in quote marks, after the verb “said”. Quote marks can close around one word.'
					],
					[
						'The officials in the four areas',
						'paraphrase-as-quote',
						'What they “declared” and are “claiming” is told without any marks. A statement can be reported and not be quoted.'
					],
					[
						'Denmark and Poland',
						'paraphrase-as-quote',
						'They are “raising suspicions”, and no marks stand there. Look for the marks before you call somebody quoted.'
					]
				],
				evidence: [
					cite('Ukraine and its allies have denounced the referendums as a “sham”'),
					cite('The United Nations meanwhile said it was “committed”')
				]
			}
		),
		prove(
			{
				id: 'talk-known-from',
				skill: 'chain',
				title: 'News of a talk',
				stem: 'Who says, in this article, that the head of NATO and Ukraine’s President had a talk?',
				passage: [passage('an attempt at a land grab'), passage('Stoltenberg tweeted')]
			},
			{
				options: [
					[
						'Jens Stoltenberg',
						KEY,
						'He is the one who “tweeted” that the two spoke, and the reporter passes this on. Ask who tells of a talk.'
					],
					[
						'Volodymyr Zelensky',
						'relay-for-origin',
						'He is the one spoken to, and nothing he said about it is reported. Of two people in a talk, find out which one tells of it.'
					],
					[
						'The reporter, without a source',
						'other',
						'A source is named at the start of the sentence. When a verb hands a piece of news to somebody, it is not the reporter’s own.'
					]
				],
				evidence: [
					cite('Jens Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky')
				]
			},
			{
				text: 'Which words show it?',
				options: [
					[
						cite('tweeted that'),
						KEY,
						'This is the verb that hands the news of the talk to its source. Find the verb of saying, and then its owner.'
					],
					[
						cite('spoke with'),
						'other',
						'These words are the news itself: two people spoke. Who tells of it stands in another verb.'
					],
					[
						cite('made clear that'),
						'other',
						'These words tell what was said in the talk. Who tells of the talk stands further up.'
					]
				],
				evidence: [cite('NATO’s Secretary-General Jens Stoltenberg tweeted that')]
			}
		),
		hottext(
			{
				id: 'exact-words',
				skill: 'form',
				title: 'Exact words and retold ones',
				stem: 'Mark the two pieces that are in quote marks, as Catherine Colonna’s own words.',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						cite('visited Ukraine’s capital Kyiv'),
						'paraphrase-as-quote',
						'This stands between two commas, before the verb “labeled”. The reporter tells it, and no marks are there.'
					],
					[
						cite('a masquerade that will elicit more sanctions'),
						'paraphrase-as-quote',
						'No marks stand around this piece: here the reporter retells what she said. Strong words can be retold, so go by the marks.'
					],
					[
						cite('the votes lacked sincerity'),
						KEY,
						'A quote mark opens before “It is a masquerade” and closes after this piece. Between the marks you read what was said.'
					],
					[
						cite('other states in the international community'),
						KEY,
						'A quote mark opens before “There was no legitimacy” and closes after this piece. Plain words can be quoted too.'
					]
				],
				evidence: [
					cite('“It is a masquerade… the votes lacked sincerity,”'),
					cite(
						'they will elicit sanctions from France, Europe, and other states in the international community.”'
					)
				]
			}
		),
		match(
			{
				id: 'three-kinds',
				skill: 'kind',
				title: 'The reporter’s own statements',
				stem: 'What kind of statement does the reporter make on each of these three topics?',
				passage: [passage('While NATO is not directly involved'), passage('raising suspicions')]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: 'NATO’s part in the war',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('NATO is not directly involved in the war in Ukraine')],
					rationale:
						'“NATO is not directly involved in the war”: one could look for its troops there. Checkable means that one could find out, not that anybody has.'
				},
				{
					text: 'The energy issue since the leaks',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('The energy issue became even more dramatic')],
					rationale:
						'It “became even more dramatic”, and no count or record can settle how dramatic something is. A report can judge too, so look for the word that weighs.'
				},
				{
					text: 'The state of the two gas pipelines',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('leaks from two currently non-operational gas pipelines')],
					rationale:
						'Whether they leak, and whether they are “non-operational”, which is out of use, could be looked up. One sentence can hold two kinds, so take each piece alone.'
				}
			]
		),
		choice(
			{
				id: 'result-of-the-votes',
				skill: 'support',
				title: 'The result that is given',
				stem: 'What do the officials in the four areas say in this paragraph about the result of the votes?',
				passage: [passage('declared victory on Tuesday')]
			},
			{
				options: [
					[
						'That most residents voted yes, without a figure',
						KEY,
						'They claim that “a majority” voted in favor, and no figure follows. Ask how exactly a result is given.'
					],
					[
						'That most residents voted yes, with a figure each',
						'beyond-as-supported',
						'The areas are named, but no figure stands beside any of them. Take from a text no more than it gives.'
					],
					[
						'That they have won, with nothing on the residents',
						'stated-as-unstated',
						'After “declared victory” the sentence goes on: “a majority of its residents voted in favor”. Read to the end before you call something open.'
					]
				],
				evidence: [cite('claiming that a majority of its residents voted in favor')]
			}
		),
		inlineChoice(
			{
				id: 'armaments-meeting',
				skill: 'support',
				title: 'A meeting on armaments',
				stem: 'Complete the two sentences on a meeting about weapons.',
				passage: [
					passage('All this is a serious escalation'),
					passage('To that end'),
					passage('He said he chaired')
				],
				ending: '.'
			},
			[
				{
					text: 'The officials who met were from',
					options: [
						['NATO', KEY],
						['the European Union', 'nearest-name'],
						['NATO and the European Union', 'beyond-as-supported']
					],
					evidence: [cite('an extraordinary meeting of NATO officials in charge of armaments')],
					rationale:
						'The text has a “meeting of NATO officials”. The European Union is named for later work on weapons, not for this meeting.'
				},
				{
					text: '. How to make more weapons',
					options: [
						['is being discussed', KEY],
						['has been agreed on', 'plan-as-decision'],
						['is left to each country', 'beyond-as-supported']
					],
					evidence: [cite('we are now discussing how we')],
					rationale:
						'The quote has “we are now discussing how” it can be done. A plan that is talked about is not yet a decision.'
				}
			]
		),
		choice(
			{
				id: 'not-seen',
				skill: 'page',
				title: 'A name in a caption',
				stem: 'Who was at the event in a photo, as its caption tells, but is missing from the picture?',
				passage: [
					passage('speaks to the press prior to meetings'),
					passage('arrives for a meeting'),
					passage('holds a joint press conference')
				]
			},
			{
				options: [
					[
						KULEBA,
						KEY,
						'His name comes with “(not seen)”: he was at the press conference and is outside the photo. Captions tell in brackets what the eye cannot see.'
					],
					[
						'Sirojiddin Muhriddin, Tajikistan Foreign Minister',
						'photo-date',
						'The caption names him for meetings that come later; it does not say that he is outside the photo. Ask what a caption says of each name.'
					],
					[
						'The European Commission President',
						'photo-date',
						'The caption names this office for the meeting ahead, and the photo shows an arrival. To be named in a caption is not to be there.'
					]
				],
				evidence: [cite('with her Ukrainian counterpart Dmytro Kuleba (not seen) in Kyiv')]
			}
		)
	],
	prompt:
		'Choose one statement from this article that you would like to be sure about. What would you check next, and where would you look?'
};
